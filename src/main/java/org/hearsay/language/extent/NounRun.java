package org.hearsay.language.extent;

import java.util.Optional;
import java.util.Set;
import org.hearsay.language.words.Names;
import org.hearsay.language.words.WordClass;
import org.hearsay.language.words.Words;
import org.hearsay.text.Span;

/// The noun phrase that the caret stands in: determiner, possessor, adjectives and nouns up to its
/// head, as in `an unnamed North Korean official`.
final class NounRun implements Step {

    private static final Set<String> OWN_MENTIONS =
            Set.of("his", "her", "its", "their", "my", "our", "your", "whose");

    private static final Set<String> ABOUT =
            Set.of("about", "around", "nearly", "over", "almost", "some", "only", "just", "under");

    private static final Set<String> DAYS_AND_MONTHS =
            Set.of(
                    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
                    "january", "february", "march", "april", "may", "june", "july", "august",
                    "september", "october", "november", "december");

    @Override
    public Optional<Span> around(Place place) {
        var at = place.word();
        return at.isPresent() ? Optional.of(span(place.words, at.getAsInt())) : Optional.empty();
    }

    static Span span(Words words, int at) {
        int head = head(words, at);
        return head < 0 ? words.token(at) : words.span(start(words, head), head);
    }

    /// Index of the last word of the phrase; -1 where the word is of none.
    static int head(Words words, int at) {
        int i = at;
        if (words.is(at, WordClass.DETERMINER) && !OWN_MENTIONS.contains(words.lower(at))) {
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

    static boolean isInside(Words words, int i) {
        return 0 <= i && i < words.size() && words.kind(i).isOfNounPhrase();
    }

    /// Whether the phrase goes on behind a word of it.
    private static boolean goesOn(Words words, int i) {
        return !DAYS_AND_MONTHS.contains(words.lower(i + 1))
                || words.is(i, WordClass.ADJECTIVE)
                || words.is(i, WordClass.NUMBER);
    }

    /// Index of the first word of the phrase that ends at `head`.
    static int start(Words words, int head) {
        int first = head;
        while (first > 0) {
            if (words.is(first, WordClass.NAME)) {
                first = Names.first(words, first);
            }
            if (isInside(words, first - 1) && goesOn(words, first - 1)) {
                first--;
            } else {
                break;
            }
        }
        return withDeterminer(words, first);
    }

    private static int withDeterminer(Words words, int inner) {
        int first = inner;
        if (words.is(first - 1, WordClass.GENITIVE) && first >= 2) {
            return isInside(words, first - 2) ? start(words, first - 2) : first - 2;
        }
        if (words.is(first, WordClass.NUMBER)) {
            first = withQuantity(words, first);
        }
        while (words.is(first - 1, WordClass.DETERMINER)) {
            first--;
        }
        return first;
    }

    /// `at least 30`, `more than 200`, `about ten`.
    private static int withQuantity(Words words, int number) {
        if (number >= 1 && ABOUT.contains(words.lower(number - 1))) {
            return number - 1;
        }
        if (number >= 2) {
            var two = words.lower(number - 2) + " " + words.lower(number - 1);
            if (Set.of("more than", "less than", "at least", "up to", "fewer than", "as many").contains(two)) {
                return number - 2;
            }
        }
        return number;
    }
}
