package org.hearsay.measure.gamma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/// Finds the units of an annotator that are not too unlike a given one. Units are kept by length,
/// so that a single long one does not widen the search for all.
final class Nearby {

    private final Marks marks;
    private final Dissimilarity measure;

    /// By the power of two of their length, each by start.
    private final List<int[]> byLength = new ArrayList<>();

    Nearby(Marks marks, Dissimilarity measure) {
        this.marks = marks;
        this.measure = measure;
        var counts = new int[Long.SIZE];
        for (int i = 0; i < marks.size(); i++) {
            counts[power(i)]++;
        }
        for (int count : counts) {
            byLength.add(new int[count]);
        }
        Arrays.fill(counts, 0);
        for (int i = 0; i < marks.size(); i++) {
            byLength.get(power(i))[counts[power(i)]++] = i;
        }
    }

    private int power(int unit) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(marks.length(unit));
    }

    /// Those that are less unlike than `limit`.
    void each(Marks other, int unit, double limit, IntConsumer action) {
        for (int p = 0; p < byLength.size(); p++) {
            var units = byLength.get(p);
            if (units.length == 0) {
                continue;
            }
            double reach = measure.reach(other.length(unit), 2L << p, limit);
            int i = firstFrom(units, other.start(unit) - reach);
            while (i < units.length && marks.start(units[i]) <= other.start(unit) + reach) {
                if (measure.of(other, unit, marks, units[i]) < limit) {
                    action.accept(units[i]);
                }
                i++;
            }
        }
    }

    private int firstFrom(int[] units, double start) {
        int low = 0;
        int high = units.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.start(units[middle]) < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
