package org.hearsay.project.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hearsay.text.Span;

/// A text as it is searched: without the soft hyphens and zero-width spaces that hide in words, and
/// with plain blanks for those that do not break. It knows where each of its characters stands in
/// the text as it is. Offsets are UTF-16 code units of either.
final class SearchedText {

    private final String plain;

    /// Offsets of what was left out, in the text as it is, ascending.
    private final int[] hidden;

    SearchedText(String text) {
        hidden =
                text.indexOf('\u00ad') < 0 && text.indexOf('\u200b') < 0
                        ? new int[0]
                        : IntStream.range(0, text.length())
                                .filter(i -> isHidden(text.charAt(i)))
                                .toArray();
        plain = withoutHidden(text).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    static String withoutHidden(String text) {
        return text.replace("\u00ad", "").replace("\u200b", "");
    }

    String plain() {
        return plain;
    }

    /// Where a stretch of the searched text stands in the text as it is.
    Span inText(int start, int end) {
        return new Span(raw(start), raw(end - 1) + 1);
    }

    private int raw(int offset) {
        int raw = offset;
        int left = 0;
        while (true) {
            int found = Arrays.binarySearch(hidden, raw);
            int before = found >= 0 ? found + 1 : -found - 1;
            if (before == left) {
                return raw;
            }
            raw = offset + before;
            left = before;
        }
    }

    private static boolean isHidden(char c) {
        return c == '\u00ad' || c == '\u200b';
    }
}
