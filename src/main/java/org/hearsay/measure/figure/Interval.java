package org.hearsay.measure.figure;

/// Where 95 of 100 samples of the documents, drawn anew, have the number.
///
/// @param low NaN where there is no interval
/// @param high NaN where there is no interval
public record Interval(double low, double high) {

    /// Of a single document nothing can be drawn.
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

    public boolean isKnown() {
        return !Double.isNaN(low);
    }

    public double width() {
        return high - low;
    }
}
