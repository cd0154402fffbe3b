package org.hearsay.bench;

import java.util.Arrays;
import java.util.Locale;

/// Times of one contender in one case, in milliseconds, in the order in which they were taken.
record Samples(double[] millis) {

    static Samples of(java.util.List<Double> millis) {
        return new Samples(millis.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// The value that the share `p` of the samples does not exceed, by the nearest rank.
    ///
    /// @param p above 0, at most 1
    double quantile(double p) {
        var sorted = millis.clone();
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(p * sorted.length);
        return sorted[Math.clamp(rank - 1, 0, sorted.length - 1)];
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    double max() {
        return quantile(1);
    }

    /// How many times the other's time this one took, round by round: what slows the machine for a
    /// while slows both contenders of a round.
    ///
    /// @param other taken in the same rounds
    Samples over(Samples other) {
        if (millis.length != other.millis.length) {
            throw new IllegalArgumentException("Not of the same rounds");
        }
        var ratios = new double[millis.length];
        Arrays.setAll(ratios, i -> millis[i] / other.millis[i]);
        return new Samples(ratios);
    }

    Samples times(double factor) {
        return new Samples(Arrays.stream(millis).map(m -> m * factor).toArray());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "p50 %.3f  p95 %.3f  p99 %.3f  max %.3f  n %d",
                median(),
                p95(),
                quantile(0.99),
                max(),
                millis.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Samples(var theirs) && Arrays.equals(millis, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(millis);
    }
}
