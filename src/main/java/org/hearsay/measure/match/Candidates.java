package org.hearsay.measure.match;

import java.util.Arrays;

/// All pairs of spans of two annotators that may be matched. Found in one pass over the text, in
/// time that grows with spans and with overlaps, not with spans squared.
final class Candidates {

    private final Extents leftExtents;
    private final Extents rightExtents;
    private final double least;

    private int[] left = new int[16];
    private int[] right = new int[16];
    private double[] ratio = new double[16];
    private int size;

    private Candidates(Extents left, Extents right, double least) {
        leftExtents = left;
        rightExtents = right;
        this.least = least;
    }

    static Candidates of(Extents left, Extents right, double least) {
        var result = new Candidates(left, right, least);
        result.sweep();
        return result;
    }

    int size() {
        return size;
    }

    int left(int pair) {
        return left[pair];
    }

    int right(int pair) {
        return right[pair];
    }

    double ratio(int pair) {
        return ratio[pair];
    }

    private void sweep() {
        var starts = starts();
        var openLeft = new Open(leftExtents);
        var openRight = new Open(rightExtents);
        for (long start : starts) {
            int span = (int) start;
            if (span >= 0) {
                openRight.drop(leftExtents.start(span));
                for (int i = 0; i < openRight.size; i++) {
                    add(span, openRight.spans[i]);
                }
                openLeft.add(span);
            } else {
                openLeft.drop(rightExtents.start(~span));
                for (int i = 0; i < openLeft.size; i++) {
                    add(openLeft.spans[i], ~span);
                }
                openRight.add(~span);
            }
        }
    }

    /// In order of starts; in the lower half the span's number, complemented for those at the
    /// right.
    private long[] starts() {
        var result = new long[leftExtents.size() + rightExtents.size()];
        int n = 0;
        for (int i = 0; i < leftExtents.size(); i++) {
            if (leftExtents.length(i) > 0) {
                result[n++] = (long) leftExtents.start(i) << 32 | i;
            }
        }
        for (int i = 0; i < rightExtents.size(); i++) {
            if (rightExtents.length(i) > 0) {
                result[n++] = (long) rightExtents.start(i) << 32 | ~i & 0xffff_ffffL;
            }
        }
        Arrays.sort(result, 0, n);
        return Arrays.copyOf(result, n);
    }

    private void add(int leftSpan, int rightSpan) {
        double value = leftExtents.ratio(leftSpan, rightExtents, rightSpan);
        if (value == 0 || value < least) {
            return;
        }
        if (size == left.length) {
            left = Arrays.copyOf(left, 2 * size);
            right = Arrays.copyOf(right, 2 * size);
            ratio = Arrays.copyOf(ratio, 2 * size);
        }
        left[size] = leftSpan;
        right[size] = rightSpan;
        ratio[size++] = value;
    }

    /// Spans of one side that the pass has come to and not yet left.
    private static final class Open {

        private final Extents extents;
        private int[] spans = new int[16];
        private int size;

        Open(Extents extents) {
            this.extents = extents;
        }

        void add(int span) {
            if (size == spans.length) {
                spans = Arrays.copyOf(spans, 2 * size);
            }
            spans[size++] = span;
        }

        void drop(int before) {
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (extents.end(spans[i]) > before) {
                    spans[kept++] = spans[i];
                }
            }
            size = kept;
        }
    }
}
