package org.hearsay.language.words;

import java.util.Set;
import org.hearsay.text.Span;

/// Where noun phrases begin and end: determiner, possessor, adjectives and nouns up to the head, as
/// in `an unnamed North Korean official`.
public final class NounPhrases {

    private static final Set<String> OWN_MENTIONS =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "over", "almost", "some", "only", "just", "under");

    /// Behind a noun, these begin a phrase of time.
    private static final Set<String> NEW_STARTS =
            Set.of(
                    "early",
                    "late",
                    "next",
                    "last",
                    "first",
                    "other",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday",
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");

    private NounPhrases() {}

    /// The phrase of a word; the word alone where it is of none.
    public static Span span(Words words, int at) {
        int head = head(words, at);
        if (head < 0 && words.lower(at).equals("one") && words.is(at - 1, WordClass.DETERMINER)) {
            return words.span(at - 1, at);
        }
        return head < 0 ? words.token(at) : words.span(start(words, head), head);
    }

    /// Index of the last word of the phrase; -1 where the word is of none.
    public static int head(Words words, int at) {
        int i = at;
        if (words.is(at, WordClass.DETERMINER) && !OWN_MENTIONS.contains(words.lower(at))) {
            i = isOfAdjective(words, at + 1) ? at + 2 : at + 1;
        } else if (words.is(at + 1, WordClass.NUMBER) && ABOUT.contains(words.lower(at))) {
            i = at + 1;
        }
        if (!isInside(words, i)) {
            return -1;
        }
        while (isInside(words, i + 1) && goesOn(words, i)) {
            i++;
        }
        return words.is(i, WordClass.NAME) ? Names.last(words, i) : i;
    }

    /// Whether there is such a word, and it stands inside a phrase.
    public static boolean isInside(Words words, int i) {
        return 0 <= i && i < words.size() && words.kind(i).isOfNounPhrase();
    }

    /// Whether the phrase goes on behind a word of it.
    private static boolean goesOn(Words words, int i) {
        if (words.is(i, WordClass.ADJECTIVE) || words.is(i, WordClass.NUMBER)) {
            return true;
        }
        boolean number = words.is(i, WordClass.NOUN) && words.is(i + 1, WordClass.NUMBER);
        return !number && !isExample(words, i + 1) && !NEW_STARTS.contains(words.lower(i + 1));
    }

    /// `such as`, which stands behind a phrase and not in it.
    private static boolean isExample(Words words, int i) {
        return words.lower(i).equals("such")
                && i + 1 < words.size()
                && words.lower(i + 1).equals("as");
    }

    /// Index of the first word of the phrase that ends at `head`.
    public static int start(Words words, int head) {
        int first = head;
        while (first > 0) {
            if (words.is(first, WordClass.NAME)) {
                first = Names.first(words, first);
            }
            if (isInside(words, first - 1) && goesOn(words, first - 1)) {
                first--;
            } else if (isOfAdjective(words, first - 1)) {
                first--;
            } else if (isJoinedAlike(words, first)) {
                first -= 2;
            } else {
                break;
            }
        }
        return withDeterminer(words, first);
    }

    /// An adverb behind a determiner and before an adjective, as in `a highly critical report`.
    private static boolean isOfAdjective(Words words, int i) {
        return words.is(i, WordClass.ADVERB)
                && words.is(i + 1, WordClass.ADJECTIVE)
                && words.is(i - 1, WordClass.DETERMINER);
    }

    /// `tall, spare figure`, `short and sharp answer`, `two or three people`.
    private static boolean isJoinedAlike(Words words, int i) {
        boolean joined =
                words.is(i - 1, WordClass.CONJUNCTION) || i > 0 && words.lower(i - 1).equals(",");
        return joined
                && i >= 2
                && words.kind(i) == words.kind(i - 2)
                && (words.is(i, WordClass.ADJECTIVE) || words.is(i, WordClass.NUMBER));
    }

    /// The word at `inner`, or the first of the possessor or the determiners before it.
    public static int withDeterminer(Words words, int inner) {
        int first = words.is(inner, WordClass.NUMBER) ? withQuantity(words, inner) : inner;
        while (words.is(first - 1, WordClass.DETERMINER)) {
            first--;
        }
        if (words.is(first - 1, WordClass.GENITIVE) && first >= 2) {
            return isInside(words, first - 2) ? start(words, first - 2) : first - 2;
        }
        boolean that =
                words.is(first - 1, WordClass.THAT) && words.is(first - 2, WordClass.PREPOSITION);
        return that ? first - 1 : first;
    }

    /// `at least 30`, `more than 200`, `about ten`.
    private static int withQuantity(Words words, int number) {
        if (number >= 1 && ABOUT.contains(words.lower(number - 1))) {
            return number - 1;
        }
        if (number >= 2) {
            var two = words.lower(number - 2) + " " + words.lower(number - 1);
            if (Set.of("more than", "less than", "at least", "up to", "fewer than", "as many")
                    .contains(two)) {
                return number - 2;
            }
        }
        return number;
    }
}
