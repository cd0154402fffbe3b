package org.hearsay.language.extent;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.words.Names;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// Who or what the caret's words name, as people mark it: a name with its article but without the
/// common nouns before it; a noun phrase together with the `of …` that belongs to it.
final class Mention implements Step {

    private static final Set<String> TAILS = Set.of("of", "between");

    /// Tails of tails are rare, and a rule must end.
    private static final int MOST_TAILS = 4;

    @Override
    public Optional<Span> around(Place place) {
        var at = place.word();
        return at.isPresent() ? Optional.of(span(place.words, at.getAsInt())) : Optional.empty();
    }

    private static Span span(Words words, int at) {
        int head = NounRun.head(words, at);
        if (head < 0) {
            return words.token(at);
        }
        if (words.is(at, WordClass.NAME) && !isModifier(words, at, head)) {
            int first = Names.first(words, at);
            boolean article = first > 0 && words.lower(first - 1).equals("the");
            return words.span(article ? first - 1 : first, Names.last(words, at));
        }
        int last = words.is(head, WordClass.NAME) ? head : withTails(words, head);
        return words.span(NounRun.start(words, head), last);
    }

    /// Whether a name only describes the noun behind it, as in `the Korean official`.
    private static boolean isModifier(Words words, int at, int head) {
        if (words.is(head, WordClass.NAME)) {
            return false;
        }
        return words.is(head, WordClass.NOUN);
    }

    static int withTails(Words words, int head) {
        int last = head;
        for (int n = 0; n < MOST_TAILS && last + 2 < words.size(); n++) {
            if (!TAILS.contains(words.lower(last + 1))) {
                break;
            }
            int tail = NounRun.head(words, last + 2);
            if (tail < 0) {
                break;
            }
            boolean between = words.lower(last + 1).equals("between");
            last = tail;
            if (between && words.is(tail + 1, WordClass.CONJUNCTION)) {
                int other = NounRun.head(words, tail + 2);
                last = other < 0 ? tail : other;
            }
        }
        return last;
    }
}
