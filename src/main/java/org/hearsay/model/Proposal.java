package org.hearsay.model;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// What the origin of a suggestion tells: who proposes it, how sure they are, and whether somebody
/// has refused it. One that was refused stays on its layer, so that it is not proposed again and
/// whoever trains on the project sees what was wrong. It is written in the origin's detail, as
/// `quotes`, `roberta score=0.8312` or `quotes refused`.
///
/// @param by name of the rule or model
/// @param score of a model, from 0 to 1; empty for a rule
public record Proposal(String by, OptionalDouble score, Verdict verdict) {

    private static final String SCORE = " score=";
    private static final String REFUSED = " refused";
    private static final Pattern WRITTEN =
            Pattern.compile("(.*?)(?: score=([0-9]+(?:\\.[0-9]+)?))?( refused)?", Pattern.DOTALL);

    /// What became of it, as long as it is on a layer of suggestions.
    public enum Verdict {
        OPEN,
        REFUSED
    }

    /// Of a rule.
    public static Proposal of(String rule) {
        return new Proposal(rule, OptionalDouble.empty(), Verdict.OPEN);
    }

    /// Of a model.
    ///
    /// @param score from 0 to 1
    public static Proposal of(String model, double score) {
        return new Proposal(model, OptionalDouble.of(score), Verdict.OPEN);
    }

    /// What the origin says; an empty name where it is that of no suggestion.
    public static Proposal of(Origin origin) {
        var parts = WRITTEN.matcher(origin.kind() == Origin.Kind.SUGGESTION ? origin.detail() : "");
        if (!parts.matches()) {
            return of("");
        }
        var score = parts.group(2);
        return new Proposal(
                parts.group(1),
                score == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Double.parseDouble(score)),
                parts.group(3) == null ? Verdict.OPEN : Verdict.REFUSED);
    }

    public static boolean isRefused(Annotation suggestion) {
        return of(suggestion.origin()).verdict() == Verdict.REFUSED;
    }

    public Proposal refused() {
        return new Proposal(by, score, Verdict.REFUSED);
    }

    /// How little the score decides: 0 for a score of 0 or 1, 1 for one in the middle. A rule has
    /// no doubts of its own and comes after all scores.
    public double uncertainty() {
        return score.isPresent() ? 1 - 2 * Math.abs(score.getAsDouble() - 0.5) : -1;
    }

    public Origin origin() {
        var detail = new StringBuilder(by);
        if (score.isPresent()) {
            detail.append(SCORE).append(String.format(Locale.ROOT, "%.4f", score.getAsDouble()));
        }
        if (verdict == Verdict.REFUSED) {
            detail.append(REFUSED);
        }
        return new Origin(Origin.Kind.SUGGESTION, detail.toString());
    }
}
