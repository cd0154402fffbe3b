package org.hearsay.language.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.hearsay.language.Segmenter;
import org.hearsay.language.extent.Ladder;
import org.hearsay.language.measure.Wanted.Marked;
import org.hearsay.text.Graphemes;
import org.hearsay.text.Span;

/// How often the first key is right.
///
/// @param count ranges wanted
/// @param head share with the caret in the middle of the head word
/// @param middle share with the caret in the middle of the range
/// @param each mean share over every caret within the range
/// @param one share with the caret at the head, after at most one widening
record Shares(int count, double head, double middle, double each, double one) {

    static Shares of(List<Marked> texts, Ladder.Start start, Predicate<Wanted> chosen) {
        return of(texts, start, chosen, new ArrayList<>());
    }

    /// @param misses takes a line for each range that the caret at the head does not find
    static Shares of(
            List<Marked> texts, Ladder.Start start, Predicate<Wanted> chosen, List<String> misses) {
        int count = 0;
        double head = 0;
        double middle = 0;
        double each = 0;
        double one = 0;
        for (var marked : texts) {
            var found = new Finder(marked.text(), start);
            for (var wanted : marked.ranges().stream().filter(chosen).toList()) {
                count++;
                var range = wanted.range();
                boolean right = found.isRight(wanted.head(), range);
                head += right ? 1 : 0;
                one += right || found.isRightOnceWidened(wanted.head(), range) ? 1 : 0;
                middle += found.isRight((range.start() + range.end()) / 2, range) ? 1 : 0;
                each += found.share(range);
                if (!right) {
                    misses.add(
                            marked.name()
                                    + "\t"
                                    + wanted.type()
                                    + "\t"
                                    + words(marked.text(), range)
                                    + "\t-> "
                                    + found.words(wanted.head()));
                }
            }
        }
        return new Shares(count, head / count, middle / count, each / count, one / count);
    }

    private static String words(String text, Span range) {
        return text.substring(range.start(), range.end()).replace('\n', '|');
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d ranges: head %.3f, middle %.3f, each caret %.3f, head with one W %.3f",
                count,
                head,
                middle,
                each,
                one);
    }

    private record Finder(
            String text, org.hearsay.text.Segmentation segmentation, Ladder.Start start) {

        Finder(String text, Ladder.Start start) {
            this(text, Segmenter.segment(text), start);
        }

        boolean isRight(int caret, Span wanted) {
            return Ladder.at(text, segmentation, caret).start(start).stream()
                    .anyMatch(wanted::equals);
        }

        boolean isRightOnceWidened(int caret, Span wanted) {
            var ladder = Ladder.at(text, segmentation, caret);
            return ladder.start(start).flatMap(ladder::wider).stream().anyMatch(wanted::equals);
        }

        String words(int caret) {
            return Ladder.at(text, segmentation, caret)
                    .start(start)
                    .map(s -> Shares.words(text, s))
                    .orElse("");
        }

        double share(Span wanted) {
            var graphemes = new Graphemes(text);
            int carets = 0;
            int right = 0;
            for (int c = wanted.start(); c <= wanted.end(); c = graphemes.after(c)) {
                carets++;
                right += isRight(c, wanted) ? 1 : 0;
                if (c == text.length()) {
                    break;
                }
            }
            return (double) right / carets;
        }
    }
}
