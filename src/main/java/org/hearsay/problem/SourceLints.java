package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;
import org.hearsay.model.Relation;
import org.hearsay.problem.Fix.Reshape;
import org.hearsay.problem.Fix.Shaping;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;

/// Who speaks, and about what: a quote without a speaker, a stance without a target, a speaker who
/// holds the cue. Which label is which says the schema's profile; where the schema's own
/// constraints ask for the same, they speak alone.
final class SourceLints implements Checks.Check {

    private final Checked checked;

    SourceLints(Checked checked) {
        this.checked = checked;
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        if (checked.plays("quote", annotation)) {
            quoteWithoutSpeaker(annotation).ifPresent(found);
        }
        if (checked.plays("stance", annotation)) {
            stanceWithoutTarget(annotation).ifPresent(found);
        }
        if (checked.plays("speaker", annotation)) {
            speakerWithCue(annotation).ifPresent(found);
        }
    }

    private Optional<Problem> quoteWithoutSpeaker(Annotation quote) {
        return checked.schema()
                .role("said_by")
                .filter(type -> checked.starting(quote, type).isEmpty())
                .filter(type -> !isRuled(quote, type))
                .map(type ->
                        Problem.of(
                                "quote-without-speaker", quote.id(), List.of(new Fix.Link(type))));
    }

    /// Whether the schema itself says when the relation is needed.
    private boolean isRuled(Annotation annotation, String type) {
        var label = annotation.label();
        return checked.schema().constraints().stream()
                .anyMatch(c ->
                        switch (c) {
                            case RequiresRelation(var rule, var relation, _) ->
                                    relation.equals(type) && speaksOf(rule.labels(), label);
                            case ForbidsRelation(var rule, var relation) ->
                                    relation.equals(type)
                                            && ConstraintCheck.concerns(
                                                    rule, annotation, checked.schema());
                            case RequiresValue _, Constraint.ToDecide _, Acyclic _ -> false;
                        });
    }

    private Optional<Problem> stanceWithoutTarget(Annotation stance) {
        var schema = checked.schema();
        var about = schema.role("about");
        var target = schema.role("stance_target").map(SourceLints::attributeOf);
        boolean ruled =
                schema.constraints().stream()
                        .anyMatch(c ->
                                c instanceof RequiresValue(var rule, var name)
                                        && target.filter(name::equals).isPresent()
                                        && speaksOf(rule.labels(), stance.label()));
        boolean linked = about.filter(t -> !checked.starting(stance, t).isEmpty()).isPresent();
        boolean named = target.filter(t -> !stance.attributes().text(t).isBlank()).isPresent();
        if (ruled || linked || named || about.isEmpty() && target.isEmpty()) {
            return Optional.empty();
        }
        var fixes = new ArrayList<Fix>();
        about.ifPresent(t -> fixes.add(new Fix.Link(t)));
        target.ifPresent(t -> fixes.add(new Fix.EditValue(t)));
        return Optional.of(Problem.of("stance-without-target", stance.id(), fixes));
    }

    private Optional<Problem> speakerWithCue(Annotation speaker) {
        return checked.layer().overlapping(speaker.anchor().hull()).stream()
                .filter(other -> checked.plays("cue", other))
                .filter(cue -> cue.anchor().overlaps(speaker.anchor()))
                .filter(cue -> isOf(cue, speaker))
                .findFirst()
                .map(cue ->
                        Problem.of(
                                "speaker-with-cue",
                                speaker.id(),
                                apart(speaker.anchor(), cue.anchor().hull()),
                                checked.text().at(cue.anchor())));
    }

    /// Whether the two belong to the same words: a speaker's relative clause may well have a cue of
    /// its own. A cue of nothing yet counts where it stands at the speaker's edge.
    private boolean isOf(Annotation cue, Annotation speaker) {
        var cuedBy = checked.schema().role("cued_by").orElse("");
        var saidBy = checked.schema().role("said_by").orElse("");
        var contents =
                checked.layer().relationsOf(cue.id()).stream()
                        .filter(r -> r.type().equals(cuedBy) && r.target().equals(cue.id()))
                        .map(Relation::source)
                        .toList();
        if (contents.isEmpty()) {
            return cue.anchor().start() <= speaker.anchor().start()
                    || cue.anchor().end() >= speaker.anchor().end();
        }
        return checked.layer().relationsOf(speaker.id()).stream()
                .anyMatch(r -> r.type().equals(saidBy) && contents.contains(r.source()));
    }

    /// The speaker before the cue or behind it, the longer one first.
    private List<Fix> apart(Anchor speaker, Span cue) {
        var before = within(speaker, 0, cue.start());
        var after = within(speaker, cue.end(), speaker.end());
        var fixes = new ArrayList<Fix>();
        before.ifPresent(a -> fixes.add(new Reshape(Shaping.END_BEFORE_CUE, a)));
        after.ifPresent(a -> fixes.add(new Reshape(Shaping.START_AFTER_CUE, a)));
        boolean afterIsLonger =
                before.isPresent()
                        && after.isPresent()
                        && after.get().length() > before.get().length();
        if (fixes.isEmpty()) {
            fixes.add(new Fix.Remove());
        }
        return afterIsLonger ? fixes.reversed() : fixes;
    }

    /// What of the anchor has words between two offsets.
    private Optional<Anchor> within(Anchor anchor, int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        var range = new Span(from, to);
        var parts =
                anchor.fragments().stream()
                        .flatMap(f -> f.intersection(range).stream())
                        .flatMap(f -> words(f).stream())
                        .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Anchor(parts));
    }

    /// The part from its first to its last word.
    private Optional<Span> words(Span part) {
        var text = checked.text().value();
        var tokens =
                checked.tokensIn(part).stream()
                        .filter(t -> Character.isLetterOrDigit(text.codePointAt(t.start())))
                        .toList();
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Span(
                                Math.max(part.start(), tokens.getFirst().start()),
                                Math.min(part.end(), tokens.getLast().end())));
    }

    private static boolean speaksOf(List<String> labels, String label) {
        return labels.isEmpty() || labels.contains(label);
    }

    /// Of `STANCE.target`, the attribute.
    private static String attributeOf(String role) {
        return role.substring(role.indexOf('.') + 1);
    }
}
