package org.hearsay.measure;

/// How long annotations are, in code points.
public record Lengths(int min, double median, double mean, int max) {

    /// Of no annotations.
    public static final Lengths NONE = new Lengths(0, 0, 0, 0);
}
