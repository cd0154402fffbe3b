package org.hearsay.text;

import java.util.Comparator;
import java.util.Optional;

/// A half-open range `[start, end)` of a document's text, in UTF-16 code units: the unit of
/// [String#charAt] and of the editor, and the only one in memory. The project file and most formats
/// count code points; they convert where they read and write, with [CodePointIndex].
///
/// A span is never empty, because an empty one could be neither seen nor clicked. The few formats
/// that allow it have it reported as a loss on import.
///
/// @param start index of the first code unit, at least 0
/// @param end index after the last code unit, greater than `start`
public record Span(int start, int end) implements Comparable<Span> {

    /// Of two spans that start together the longer comes first, so that an annotation precedes
    /// those nested in it.
    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start)
                    .thenComparing(Comparator.comparingInt(Span::end).reversed());

    /// @throws IllegalArgumentException if the range is empty, reversed or starts below 0
    public Span {
        check(start, end);
    }

    static void check(int start, int end) {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a span: [%d, %d)".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// Whether the character at `offset` lies within the span.
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /// Whether `other` lies within this span; a span covers itself.
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /// Whether the two share a code unit; spans that merely touch do not overlap.
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    public Optional<Span> intersection(Span other) {
        return overlaps(other)
                ? Optional.of(new Span(Math.max(start, other.start), Math.min(end, other.end)))
                : Optional.empty();
    }

    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }
}
