package org.hearsay.measure.gamma;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What one annotator marked in one text: units that may nest and overlap, by start.
public final class Marks {

    private final long[] starts;
    private final long[] ends;
    private final int[] labels;

    private Marks(long[] starts, long[] ends, int[] labels) {
        this.starts = starts;
        this.ends = ends;
        this.labels = labels;
    }

    /// In any order; none is empty.
    ///
    /// @param ends after the last of each
    /// @param labels by number
    public static Marks of(long[] starts, long[] ends, int[] labels) {
        var order =
                IntStream.range(0, starts.length)
                        .boxed()
                        .sorted((a, b) ->
                                starts[a] != starts[b]
                                        ? Long.compare(starts[a], starts[b])
                                        : Long.compare(ends[a], ends[b]))
                        .mapToInt(Integer::intValue)
                        .toArray();
        return new Marks(
                Arrays.stream(order).mapToLong(i -> starts[i]).toArray(),
                Arrays.stream(order).mapToLong(i -> ends[i]).toArray(),
                Arrays.stream(order).map(i -> labels[i]).toArray());
    }

    public int size() {
        return starts.length;
    }

    long start(int unit) {
        return starts[unit];
    }

    long end(int unit) {
        return ends[unit];
    }

    long length(int unit) {
        return ends[unit] - starts[unit];
    }

    int label(int unit) {
        return labels[unit];
    }

    long longest() {
        return IntStream.range(0, size()).mapToLong(this::length).max().orElse(0);
    }
}
