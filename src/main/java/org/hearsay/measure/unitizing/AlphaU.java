package org.hearsay.measure.unitizing;

import java.util.Arrays;
import java.util.List;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// Krippendorff's alpha of unitizing in the form of 1995 and 2004 (*Content Analysis*, 2nd
/// edition), in time that grows with units, not with units times gaps.
public final class AlphaU {

    private final long begin;
    private final long length;

    /// @param begin of the continuum
    /// @param length of the continuum
    public AlphaU(long begin, long length) {
        this.begin = begin;
        this.length = length;
    }

    /// Over several categories.
    ///
    /// @param categories for each category the units of each annotator
    public Score of(List<List<Units>> categories) {
        double observed = 0;
        double expected = 0;
        boolean any = false;
        for (var raters : categories) {
            if (raters.stream().anyMatch(u -> u.size() > 0)) {
                any = true;
                observed += observed(raters);
                expected += expected(raters);
            }
        }
        return any ? Score.corrected(observed, expected) : Score.undefined(Why.NOTHING);
    }

    /// The disagreement on one category.
    ///
    /// @param raters units of each annotator, at least two
    public double observed(List<Units> raters) {
        double sum = 0;
        for (int i = 0; i < raters.size(); i++) {
            for (int j = i + 1; j < raters.size(); j++) {
                sum += difference(raters.get(i), raters.get(j));
            }
        }
        double r = raters.size();
        return 2 * sum / (r * (r - 1) * length * length);
    }

    /// The disagreement that is to be expected if units of these lengths stood anywhere.
    ///
    /// @param raters units of each annotator, at least two
    public double expected(List<Units> raters) {
        var gaps = new Gaps(raters, begin, begin + length);
        double units = 0;
        double placed = 0;
        double within = 0;
        for (var rater : raters) {
            units += rater.size();
        }
        for (var rater : raters) {
            for (int i = 0; i < rater.size(); i++) {
                double l = rater.length(i);
                placed +=
                        (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l)
                                + l * l * gaps.places(rater.length(i));
                within += l * (l - 1);
            }
        }
        double all = (double) raters.size() * length;
        return units == 0 ? 0 : 2 / (double) length * placed / (all * (all - 1) - within);
    }

    /// Sum of squares: how far ends are apart where units overlap, how long those are that stand in
    /// a gap of the other.
    private static double difference(Units a, Units b) {
        double sum = 0;
        int first = 0;
        var met = new boolean[b.size()];
        for (int i = 0; i < a.size(); i++) {
            while (first < b.size() && b.end(first) <= a.start(i)) {
                first++;
            }
            boolean any = false;
            for (int j = first; j < b.size() && b.start(j) < a.end(i); j++) {
                sum += square(a.start(i) - b.start(j)) + square(a.end(i) - b.end(j));
                met[j] = true;
                any = true;
            }
            if (!any) {
                sum += square(a.length(i));
            }
        }
        for (int j = 0; j < met.length; j++) {
            if (!met[j]) {
                sum += square(b.length(j));
            }
        }
        return sum;
    }

    private static double square(long value) {
        return (double) value * value;
    }

    /// What lies between the units, longest first.
    private static final class Gaps {

        private final long[] lengths;

        /// Sum of the longest gaps up to and with each place.
        private final double[] sums;

        Gaps(List<Units> raters, long begin, long end) {
            lengths = lengths(raters, begin, end);
            sums = new double[lengths.length + 1];
            for (int i = 0; i < lengths.length; i++) {
                sums[i + 1] = sums[i] + lengths[lengths.length - 1 - i];
            }
        }

        private static long[] lengths(List<Units> raters, long begin, long end) {
            int most = raters.stream().mapToInt(r -> r.size() + 1).sum();
            var result = new long[most];
            int n = 0;
            for (var rater : raters) {
                long reached = begin;
                for (int i = 0; i < rater.size(); i++) {
                    if (rater.start(i) > reached) {
                        result[n++] = rater.start(i) - reached;
                    }
                    reached = rater.end(i);
                }
                if (end > reached) {
                    result[n++] = end - reached;
                }
            }
            var sorted = Arrays.copyOf(result, n);
            Arrays.sort(sorted);
            return sorted;
        }

        /// In how many places of gaps a unit could stand.
        double places(long unit) {
            int low = 0;
            int high = lengths.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (lengths[middle] < unit) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            int count = lengths.length - low;
            return sums[count] - (double) count * (unit - 1);
        }
    }
}
