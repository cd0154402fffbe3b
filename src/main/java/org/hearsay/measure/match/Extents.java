package org.hearsay.measure.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/// What one annotator's spans cover, in whatever units the caller counts: words by their number, or
/// characters. Each extent is a list of half-open ranges, in order and apart. Immutable; a span's
/// number is its place in the order in which they were added.
public final class Extents {

    /// Where the ranges of each extent begin in [#bounds]; one more than there are extents.
    private final int[] first;

    /// Start and end in turn.
    private final int[] bounds;

    private Extents(int[] first, int[] bounds) {
        this.first = first;
        this.bounds = bounds;
    }

    public static Builder builder() {
        return new Builder();
    }

    public int size() {
        return first.length - 1;
    }

    /// How many units it covers; 0 where it covers nothing, and then it matches nothing.
    public int length(int extent) {
        int sum = 0;
        for (int i = first[extent]; i < first[extent + 1]; i += 2) {
            sum += bounds[i + 1] - bounds[i];
        }
        return sum;
    }

    /// Of the whole, gaps included.
    public int start(int extent) {
        return bounds[first[extent]];
    }

    /// Of the whole, gaps included.
    public int end(int extent) {
        return bounds[first[extent + 1] - 1];
    }

    /// How many units both cover.
    public int shared(int extent, Extents other, int of) {
        int i = first[extent];
        int j = other.first[of];
        int sum = 0;
        while (i < first[extent + 1] && j < other.first[of + 1]) {
            int from = Math.max(bounds[i], other.bounds[j]);
            int to = Math.min(bounds[i + 1], other.bounds[j + 1]);
            sum += Math.max(0, to - from);
            if (bounds[i + 1] < other.bounds[j + 1]) {
                i += 2;
            } else {
                j += 2;
            }
        }
        return sum;
    }

    /// Shared units as part of all units that one of the two covers; 1 for the same extent.
    public double ratio(int extent, Extents other, int of) {
        int shared = shared(extent, other, of);
        return shared == 0 ? 0 : (double) shared / (length(extent) + other.length(of) - shared);
    }

    /// An order that depends on nothing but what is covered.
    int compare(Extents other) {
        int order = Arrays.compare(first, other.first);
        return order != 0 ? order : Arrays.compare(bounds, other.bounds);
    }

    /// Collects spans.
    public static final class Builder {

        private int[] first = new int[16];
        private int[] bounds = new int[32];
        private int size;

        private Builder() {}

        public Builder add(int start, int end) {
            return add(new int[] {start, end});
        }

        /// @param ranges start and end in turn, in any order; those that touch or overlap become
        ///   one
        public Builder add(int[] ranges) {
            int at = first[size];
            var ordered =
                    IntStream.range(0, ranges.length / 2)
                            .filter(i -> ranges[2 * i] < ranges[2 * i + 1])
                            .mapToLong(i -> (long) ranges[2 * i] << 32 | ranges[2 * i + 1])
                            .sorted()
                            .toArray();
            if (at + 2 * ordered.length > bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * (at + 2 * ordered.length));
            }
            for (long range : ordered) {
                at = append(at, (int) (range >> 32), (int) range);
            }
            if (++size == first.length) {
                first = Arrays.copyOf(first, 2 * size);
            }
            first[size] = at;
            return this;
        }

        private int append(int at, int start, int end) {
            if (at > first[size] && bounds[at - 1] >= start) {
                bounds[at - 1] = Math.max(bounds[at - 1], end);
                return at;
            }
            bounds[at] = start;
            bounds[at + 1] = end;
            return at + 2;
        }

        public Extents build() {
            return new Extents(Arrays.copyOf(first, size + 1), Arrays.copyOf(bounds, first[size]));
        }
    }
}
