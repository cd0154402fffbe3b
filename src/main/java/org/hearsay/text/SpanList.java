package org.hearsay.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/// Spans as two numbers each: a text has some hundred tokens, and as objects they take four times
/// the room of its words. UTF-16 code units. Never changes; equal to any list of the same spans.
public final class SpanList extends AbstractList<Span> implements RandomAccess {

    private static final SpanList EMPTY = new SpanList(new int[0], 0);

    /// Start and end of one span after the other.
    private final int[] edges;

    private final int size;

    private SpanList(int[] edges, int size) {
        this.edges = edges;
        this.size = size;
    }

    public static SpanList of(List<Span> spans) {
        if (spans instanceof SpanList already) {
            return already;
        }
        var builder = new Builder(spans.size());
        spans.forEach(s -> builder.add(s.start(), s.end()));
        return builder.build();
    }

    @Override
    public Span get(int index) {
        Objects.checkIndex(index, size);
        return new Span(edges[2 * index], edges[2 * index + 1]);
    }

    @Override
    public int size() {
        return size;
    }

    /// As that of [#get], without making it.
    public int start(int index) {
        return edges[2 * Objects.checkIndex(index, size)];
    }

    /// As that of [#get], without making it.
    public int end(int index) {
        return edges[2 * Objects.checkIndex(index, size) + 1];
    }

    /// Takes spans one after the other. One thread.
    public static final class Builder {

        private int[] edges;
        private int count;

        /// @param expected how many spans there may be, more or less
        public Builder(int expected) {
            edges = new int[2 * expected];
        }

        /// @param start UTF-16 code units, at least 0
        /// @param end exclusive
        /// @throws IllegalArgumentException if the range is empty, reversed or starts below 0
        public Builder add(int start, int end) {
            Span.check(start, end);
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, Math.max(16, 2 * count));
            }
            edges[count] = start;
            edges[count + 1] = end;
            count += 2;
            return this;
        }

        public SpanList build() {
            if (count == 0) {
                return EMPTY;
            }
            // What comes later stands behind, so that a list may share the numbers with this.
            boolean isFull = count > edges.length - edges.length / 4;
            return new SpanList(isFull ? edges : Arrays.copyOf(edges, count), count / 2);
        }
    }
}
