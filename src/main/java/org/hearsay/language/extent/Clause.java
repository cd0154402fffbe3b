package org.hearsay.language.extent;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Quotations;
import org.hearsay.language.Snapping;
import org.hearsay.language.clause.FoundClause;
import org.hearsay.language.clause.SentenceClauses;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// The clause that the caret stands in, without what joins it to the others and without its full
/// stop.
final class Clause implements Step {

    /// Which edges it keeps.
    enum Form {
        /// Without a leading `that`.
        BARE,
        /// With a leading `that`; of what somebody says, all of it.
        ATTRIBUTED,
        /// To the next edge behind, or the one before where there is none.
        TO_NEXT_EDGE
    }

    private final Form form;

    Clause(Form form) {
        this.form = form;
    }

    @Override
    public Optional<Span> around(Place place) {
        var words = place.words;
        var at = place.word();
        if (at.isEmpty()) {
            return Optional.empty();
        }
        var region = region(place);
        var clauses = new SentenceClauses(words, region, wholes(place, region)).all();
        int i = at.getAsInt();
        for (int k = 0; k < clauses.size(); k++) {
            if (clauses.get(k).words().contains(i)) {
                return trimmed(place, chosen(clauses, k));
            }
        }
        return Optional.empty();
    }

    private Span chosen(List<FoundClause> clauses, int k) {
        return switch (form) {
            case BARE -> bare(clauses, k);
            case ATTRIBUTED -> attributed(clauses, k);
            case TO_NEXT_EDGE -> {
                int last = Math.min(k + 1, clauses.size() - 1);
                yield between(clauses, last == k ? Math.max(0, k - 1) : k, last);
            }
        };
    }

    /// The clause; who says something goes with what is said.
    private static Span bare(List<FoundClause> clauses, int k) {
        var clause = clauses.get(k);
        boolean saying = clause.reports() && !clause.attributed() && k + 1 < clauses.size();
        return saying
                ? new Span(clause.words().start(), attributed(clauses, k + 1).end())
                : clause.words();
    }

    /// From where somebody's words begin to where the author's begin again.
    private static Span attributed(List<FoundClause> clauses, int k) {
        int first = k;
        while (first > 0 && !clauses.get(first).attributed() && goesOn(clauses.get(first))) {
            first--;
        }
        if (!clauses.get(first).attributed()) {
            return clauses.get(k).words();
        }
        int last = k;
        while (last + 1 < clauses.size() && goesOn(clauses.get(last + 1))) {
            last++;
        }
        return between(clauses, first, last);
    }

    private static boolean goesOn(FoundClause clause) {
        return clause.attributed() || !clause.author() && !clause.reports();
    }

    private static Span between(List<FoundClause> clauses, int first, int last) {
        return new Span(clauses.get(first).words().start(), clauses.get(last).words().end());
    }

    /// The inside of a parenthesis, or of a quotation that is a clause itself; else the sentence.
    private static Span region(Place place) {
        var sentence = place.words.span(0, place.words.size() - 1);
        var inParenthesis = new Parenthesis().around(place).filter(sentence::covers);
        var inQuotation =
                new Quoted(Quoted.Form.INSIDE)
                        .around(place)
                        .flatMap(sentence::intersection)
                        .filter(q -> hasVerb(place.words, q));
        if (inQuotation.isPresent() && inParenthesis.filter(inQuotation.get()::covers).isEmpty()) {
            return inQuotation.get();
        }
        return inParenthesis.orElse(sentence);
    }

    private static boolean hasVerb(Words words, Span range) {
        boolean subject = false;
        for (int i = 0; i < words.size(); i++) {
            if (range.covers(words.token(i))) {
                boolean verb = words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY);
                if (verb && subject) {
                    return true;
                }
                subject |= NounPhrases.isInside(words, i) || words.is(i, WordClass.PRONOUN);
            }
        }
        return false;
    }

    private static List<Span> wholes(Place place, Span region) {
        var near = place.words.span(0, place.words.size() - 1);
        return Quotations.in(place.text, near).stream().filter(q -> !q.covers(region)).toList();
    }

    private Optional<Span> trimmed(Place place, Span clause) {
        var words = place.words;
        int first = clause.start();
        int last = clause.end() - 1;
        while (first < last && isJoint(words, first)) {
            first++;
        }
        while (last > first && isTrailing(words, last)) {
            last--;
        }
        return Optional.of(
                Snapping.trimEndPunctuation(
                        place.text, place.segmentation.tokens(), words.span(first, last)));
    }

    private boolean isJoint(Words words, int i) {
        return switch (words.kind(i)) {
            case CONJUNCTION, SUBORDINATOR -> true;
            case THAT -> form != Form.ATTRIBUTED;
            case PUNCTUATION -> isSeparator(words.lower(i));
            case PREPOSITION -> form == Form.BARE && words.lower(i).equals("despite");
            case DETERMINER,
                    NUMBER,
                    ADJECTIVE,
                    NOUN,
                    NAME,
                    PRONOUN,
                    GENITIVE,
                    VERB,
                    AUXILIARY,
                    ADVERB,
                    TO,
                    RELATIVE ->
                    false;
        };
    }

    private static boolean isTrailing(Words words, int i) {
        return words.is(i, WordClass.CONJUNCTION)
                || words.is(i, WordClass.PUNCTUATION) && isSeparator(words.lower(i));
    }

    private static boolean isSeparator(String sign) {
        return ",;:()-–—―--|.!?…".contains(sign);
    }
}
