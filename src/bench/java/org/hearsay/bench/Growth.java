package org.hearsay.bench;

import java.util.List;
import java.util.Locale;

/// Three sizes, each twice the one before.
///
/// @param largest how many documents the last one has
record Growth(int largest) {

    /// Time that grows with the bytes has the exponent 1; the rest is for measuring.
    private static final double EXPONENT = 1.15;

    static final double HEAP_MB = 64;

    List<Integer> sizes() {
        return List.of(largest / 4, largest / 2, largest);
    }

    /// @param smallest at a quarter of the documents
    Check check(String what, Samples smallest, Samples biggest) {
        // Of the best rounds: what disturbs makes them longer, the shorter ones by a larger part.
        double exponent = Math.log(biggest.quantile(0) / smallest.quantile(0)) / Math.log(4);
        return new Check(
                "%s: exponent over %s documents".formatted(what, sizes()), exponent, EXPONENT);
    }

    /// @param peaks in MB above idle, at each size
    Check heap(String what, List<Double> peaks) {
        double peak = peaks.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return new Check(
                "%s: heap at most 64 MB above idle at %s documents (MB: %s; in units of 64 MB)"
                        .formatted(
                                what,
                                sizes(),
                                peaks.stream()
                                        .map(p -> String.format(Locale.ROOT, "%.1f", p))
                                        .toList()),
                peak / HEAP_MB,
                1);
    }
}
