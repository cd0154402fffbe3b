package org.hearsay.language.extent;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.words.Names;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// Who or what the caret's words name, as people mark it: a name with its article but without the
/// common nouns before it; a noun phrase together with the `of …` that belongs to it.
final class Mention implements Step {

    private static final Set<String> CLOSE = Set.of("of", "between");

    /// Which phrases behind the noun belong to it.
    enum Tails {
        /// Those that hardly ever belong to something else: `of …`, `between … and …`.
        CLOSE,
        /// Every phrase that a preposition begins, also behind a name.
        ALL
    }

    /// `one of the ministers`, `all of them`.
    private static final Set<String> PARTS =
            Set.of("one", "some", "many", "most", "all", "both", "each", "none", "any", "few");

    /// Tails of tails are rare, and a rule must end.
    private static final int MOST_TAILS = 4;

    private final Tails tails;

    Mention(Tails tails) {
        this.tails = tails;
    }

    @Override
    public Optional<Span> around(Place place) {
        var at = place.word();
        return at.isPresent() ? Optional.of(span(place.words, at.getAsInt())) : Optional.empty();
    }

    private Span span(Words words, int at) {
        if (PARTS.contains(words.lower(at)) && isOf(words, at + 1)) {
            return words.span(at, withTails(words, at));
        }
        int head = NounPhrases.head(words, at);
        if (head < 0) {
            return joined(words, at);
        }
        if (words.is(at, WordClass.NAME) && !isModifier(words, head)) {
            int end = tails == Tails.ALL ? withTails(words, head) : Names.last(words, at);
            return words.span(nameStart(words, Names.first(words, at)), end);
        }
        boolean name = words.is(head, WordClass.NAME) && tails == Tails.CLOSE;
        int last = name ? head : withTails(words, head);
        return words.span(NounPhrases.start(words, head), last);
    }

    /// `the Navy`, `former President Obama`, `Thailand's Prime Minister Prayut`.
    private static int nameStart(Words words, int name) {
        int first = name;
        while (words.is(first - 1, WordClass.ADJECTIVE)) {
            first--;
        }
        return NounPhrases.withDeterminer(words, first);
    }

    /// What a word joins that is itself of no noun phrase: `of`, `and`, a genitive.
    private Span joined(Words words, int at) {
        if (words.is(at, WordClass.GENITIVE) && at + 1 < words.size()) {
            int head = NounPhrases.head(words, at + 1);
            return head < 0
                    ? NounPhrases.span(words, at)
                    : words.span(NounPhrases.start(words, head), head);
        }
        if (!NounPhrases.isInside(words, at - 1) || at + 1 >= words.size()) {
            return NounPhrases.span(words, at);
        }
        if (isTail(words, at)) {
            return words.span(NounPhrases.start(words, at - 1), withTails(words, at - 1));
        }
        int other = words.is(at, WordClass.CONJUNCTION) ? NounPhrases.head(words, at + 1) : -1;
        return other < 0
                ? NounPhrases.span(words, at)
                : words.span(NounPhrases.start(words, at - 1), other);
    }

    /// Whether a name only describes the noun behind it, as in `the Korean official`.
    private static boolean isModifier(Words words, int head) {
        return words.is(head, WordClass.NOUN) || words.is(head, WordClass.ADJECTIVE);
    }

    private boolean isTail(Words words, int i) {
        return CLOSE.contains(words.lower(i))
                || tails == Tails.ALL && words.is(i, WordClass.PREPOSITION);
    }

    private int withTails(Words words, int head) {
        int last = head;
        for (int n = 0; n < MOST_TAILS && last + 2 < words.size(); n++) {
            if (!isTail(words, last + 1)) {
                break;
            }
            int tail = tail(words, last + 1);
            if (tail < 0) {
                break;
            }
            boolean between = words.lower(last + 1).equals("between");
            last = tail;
            if (between && words.is(tail + 1, WordClass.CONJUNCTION)) {
                int other = NounPhrases.head(words, tail + 2);
                last = other < 0 ? tail : other;
            }
        }
        return last;
    }

    /// The last word of what a preposition joins: a noun phrase, or behind `of` a pronoun.
    private static int tail(Words words, int preposition) {
        int next = preposition + 1;
        boolean pronoun = isOf(words, preposition) && words.is(next, WordClass.PRONOUN);
        return pronoun ? next : NounPhrases.head(words, next);
    }

    private static boolean isOf(Words words, int i) {
        return i < words.size() && words.lower(i).equals("of");
    }
}
