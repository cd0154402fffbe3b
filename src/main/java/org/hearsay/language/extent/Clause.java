package org.hearsay.language.extent;

import java.util.List;
import java.util.Optional;
import org.hearsay.language.Quotations;
import org.hearsay.language.Snapping;
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
        /// With a leading `that`.
        WITH_THAT,
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
        var clauses = new ClauseEdges(words, region, wholes(place, region)).clauses();
        int i = at.getAsInt();
        for (int k = 0; k < clauses.size(); k++) {
            if (clauses.get(k).contains(i)) {
                return trimmed(place, chosen(clauses, k));
            }
        }
        return Optional.empty();
    }

    private Span chosen(List<Span> clauses, int k) {
        var clause = clauses.get(k);
        if (form != Form.TO_NEXT_EDGE || clauses.size() == 1) {
            return clause;
        }
        return k + 1 < clauses.size()
                ? new Span(clause.start(), clauses.get(k + 1).end())
                : new Span(clauses.get(k - 1).start(), clause.end());
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
                boolean verb =
                        words.is(i, WordClass.VERB) || words.is(i, WordClass.AUXILIARY);
                if (verb && subject) {
                    return true;
                }
                subject |= NounRun.isInside(words, i) || words.is(i, WordClass.PRONOUN);
            }
        }
        return false;
    }

    private static List<Span> wholes(Place place, Span region) {
        var sentence = place.sentence().orElse(region);
        return Quotations.in(place.text, sentence).stream()
                .filter(q -> !q.covers(region))
                .toList();
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
            case THAT -> form != Form.WITH_THAT;
            case PUNCTUATION -> isSeparator(words.lower(i));
            case DETERMINER, NUMBER, ADJECTIVE, NOUN, NAME, PRONOUN, GENITIVE, VERB, AUXILIARY,
                    ADVERB, PREPOSITION, TO, RELATIVE -> false;
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
