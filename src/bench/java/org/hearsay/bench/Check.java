package org.hearsay.bench;

import java.util.Locale;

/// A ratio that must hold within the run.
///
/// @param what the goal in words, with its source in `regime.md`
/// @param ratio as measured
/// @param limit the largest ratio that passes
record Check(String what, double ratio, double limit) {

    /// Judges the median of the rounds' ratios, and tells their least and greatest.
    static Check ofRounds(String what, Samples ratios, double limit) {
        var told = "%s (by round %.2f to %.2f)";
        return new Check(
                String.format(Locale.ROOT, told, what, ratios.quantile(0), ratios.max()),
                ratios.median(),
                limit);
    }

    boolean holds() {
        return ratio <= limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s  %.2f (limit %.2f)  %s",
                holds() ? "ok  " : "FAIL",
                ratio,
                limit,
                what);
    }
}
