package org.hearsay.language.suggest;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hearsay.language.words.NounPhrases;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// Finds who does the saying: the noun phrase before the word of saying, or behind it where a
/// quotation stands before.
final class Speaking {

    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "it");

    /// Prepositions that join two nouns of one mention, as in `a spokesman for the ministry`.
    private static final Set<String> JOINTS = Set.of("of", "for", "at", "from", "in", "with");

    /// Words of an apposition, as in `Lee, the mayor of Leeds, said`.
    private static final int LONGEST_APPOSITION = 18;

    private final Sentence sentence;
    private final Words words;

    Speaking(Sentence sentence) {
        this.sentence = sentence;
        words = sentence.words();
    }

    /// The mention that ends before the cue.
    Optional<Span> before(Cue cue) {
        int i = cue.first() - 1;
        while (words.is(i, WordClass.ADVERB)) {
            i--;
        }
        if (i < 0 || sentence.isQuoted(i)) {
            return Optional.empty();
        }
        return words.lower(i).equals(",") ? beforeApposition(i) : endingAt(i);
    }

    /// The mention that begins behind the cue.
    Optional<Span> behind(Cue cue) {
        int i = cue.last() + 1;
        if (i >= words.size() || sentence.isQuoted(i)) {
            return Optional.empty();
        }
        if (words.is(i, WordClass.PRONOUN)) {
            return SUBJECTS.contains(words.lower(i))
                    ? Optional.of(words.token(i))
                    : Optional.empty();
        }
        int head = NounPhrases.head(words, i);
        return head < 0 ? Optional.empty() : Optional.of(words.span(i, withTail(head)));
    }

    private int withTail(int head) {
        if (head + 2 >= words.size() || !words.lower(head + 1).equals("of")) {
            return head;
        }
        int tail = NounPhrases.head(words, head + 2);
        return tail < 0 ? head : tail;
    }

    private Optional<Span> endingAt(int last) {
        if (words.is(last, WordClass.PRONOUN)) {
            return SUBJECTS.contains(words.lower(last))
                    ? Optional.of(words.token(last))
                    : Optional.empty();
        }
        if (!NounPhrases.isInside(words, last)) {
            return Optional.empty();
        }
        int first = firstOf(last);
        while (first >= 2
                && JOINTS.contains(words.lower(first - 1))
                && NounPhrases.isInside(words, first - 2)) {
            first = firstOf(first - 2);
        }
        var mention = words.span(first, last);
        return isTime(first, last) ? Optional.empty() : Optional.of(mention);
    }

    private int firstOf(int last) {
        return sentence.wordBefore(words.token(last).end()) < 0
                ? last
                : indexOf(words.span(NounPhrases.start(words, last), last).start());
    }

    private int indexOf(int offset) {
        return sentence.wordBefore(offset + 1);
    }

    /// `On Monday, …` and the like are no speakers.
    private boolean isTime(int first, int last) {
        return first == last
                && Set.of(
                                "monday",
                                "tuesday",
                                "wednesday",
                                "thursday",
                                "friday",
                                "saturday",
                                "sunday",
                                "year",
                                "week",
                                "month",
                                "today",
                                "yesterday",
                                "percent")
                        .contains(words.lower(last));
    }

    private Optional<Span> beforeApposition(int comma) {
        var open = openingComma(comma);
        return open.isEmpty() ? Optional.empty() : endingAt(open.getAsInt() - 1);
    }

    /// The comma before an apposition that ends at `comma`; empty where a clause ends there.
    private OptionalInt openingComma(int comma) {
        for (int i = comma - 1; i > 0 && comma - i < LONGEST_APPOSITION; i--) {
            if (sentence.isQuoted(i)) {
                return OptionalInt.empty();
            }
            if (words.lower(i).equals(",")) {
                boolean relative = words.is(i + 1, WordClass.RELATIVE);
                return relative || !words.hasVerb(i + 1, comma)
                        ? OptionalInt.of(i)
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
