package org.hearsay.measure.gamma;

/// The cost of the best alignment, summed over its parts: between two bounds, which are equal where
/// it is exact.
///
/// @param units of all annotators together
public record Disorder(double low, double high, int units) {

    static final Disorder NONE = new Disorder(0, 0, 0);

    Disorder plus(Disorder other) {
        return new Disorder(low + other.low, high + other.high, units + other.units);
    }

    public boolean isExact() {
        return high - low <= 1e-9 * Math.max(1, high);
    }

    /// By the mean number of units of an annotator, as γ has it.
    Disorder mean(int annotators) {
        double mean = (double) units / annotators;
        return new Disorder(low / mean, high / mean, units);
    }
}
