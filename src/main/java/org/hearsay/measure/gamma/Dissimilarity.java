package org.hearsay.measure.gamma;

/// How unlike two units are: by position and by label.
///
/// @param position weight of the position
/// @param label weight of another label
/// @param alone what a unit without a partner costs
public record Dissimilarity(double position, double label, double alone) {

    /// All weights 1, as the other programs have it.
    public static final Dissimilarity USUAL = new Dissimilarity(1, 1, 1);

    double of(Marks a, int i, Marks b, int j) {
        double apart = (double) Math.abs(a.start(i) - b.start(j)) + Math.abs(a.end(i) - b.end(j));
        double ratio = apart / (a.length(i) + b.length(j));
        return position * ratio * ratio * alone + (a.label(i) == b.label(j) ? 0 : label * alone);
    }

    /// How far apart two units of these lengths may start to be less unlike than the limit.
    double reach(long length, long other, double limit) {
        return Math.sqrt(limit / (position * alone)) * ((double) length + other);
    }
}
