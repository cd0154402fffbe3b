package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// Searches in lists of spans that are in text order and do not overlap.
public final class Spans {

    private Spans() {}

    /// The span that contains the character at `offset` or, failing that, ends there: a caret
    /// behind a word is still at the word.
    public static Optional<Span> at(List<Span> spans, int offset) {
        int i = lastStartingAtOrBefore(spans, offset);
        if (i >= 0 && spans.get(i).contains(offset)) {
            return Optional.of(spans.get(i));
        }
        return i >= 0 && spans.get(i).end() == offset
                ? Optional.of(spans.get(i))
                : Optional.empty();
    }

    /// Index of the last span that starts at or before `offset`; -1 where there is none.
    public static int lastStartingAtOrBefore(List<Span> spans, int offset) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /// Spans that share a code unit with `range`.
    public static List<Span> overlapping(List<Span> spans, Span range) {
        int from = Math.max(0, lastStartingAtOrBefore(spans, range.start()));
        int to = lastStartingAtOrBefore(spans, range.end() - 1) + 1;
        return from >= to
                ? List.of()
                : spans.subList(from, to).stream().filter(range::overlaps).toList();
    }

    /// The first span that starts behind `offset`.
    public static Optional<Span> after(List<Span> spans, int offset) {
        int i = lastStartingAtOrBefore(spans, offset) + 1;
        return i < spans.size() ? Optional.of(spans.get(i)) : Optional.empty();
    }

    /// The last span that starts before `offset`.
    public static Optional<Span> before(List<Span> spans, int offset) {
        int i = lastStartingAtOrBefore(spans, offset - 1);
        return i >= 0 ? Optional.of(spans.get(i)) : Optional.empty();
    }
}
