package org.hearsay.text.change;

import org.hearsay.text.Span;

/// A stretch of a text with what stands in its place. Offsets are UTF-16 code units, ends
/// exclusive; at most one of the two stretches is empty.
public record Hunk(int oldStart, int oldEnd, int newStart, int newEnd) {

    public Hunk {
        if (oldEnd < oldStart || newEnd < newStart || oldEnd - oldStart + newEnd - newStart == 0) {
            throw new IllegalArgumentException(
                    "Not a change: [%d, %d) to [%d, %d)"
                            .formatted(oldStart, oldEnd, newStart, newEnd));
        }
    }

    public boolean isInsertion() {
        return oldStart == oldEnd;
    }

    public boolean isDeletion() {
        return newStart == newEnd;
    }

    /// Whether it takes something away from the span's words or puts something among them. What
    /// comes right before or behind the span does not touch it.
    public boolean touches(Span span) {
        return oldStart < span.end() && oldEnd > span.start();
    }

    /// How much further back a place behind the hunk stands in the new text.
    int shift() {
        return newEnd - oldEnd;
    }

    Hunk moved(int by) {
        return new Hunk(oldStart + by, oldEnd + by, newStart + by, newEnd + by);
    }
}
