package org.hearsay.measure.coding;

import java.util.Arrays;

/// How far categories are from each other, as Krippendorff's alpha has it.
public final class Scale {

    /// What kind of difference counts.
    public enum Level {
        NOMINAL,
        ORDINAL,
        INTERVAL,
        RATIO
    }

    public static final Scale NOMINAL = new Scale(Level.NOMINAL, new double[0]);
    public static final Scale ORDINAL = new Scale(Level.ORDINAL, new double[0]);

    private final Level level;
    private final double[] values;

    private Scale(Level level, double[] values) {
        this.level = level;
        this.values = values;
    }

    /// @param values what each category measures; of no matter where the level needs none
    public static Scale of(Level level, double[] values) {
        return new Scale(level, values.clone());
    }

    /// Squared.
    ///
    /// @param totals how often each category was chosen
    double distance(int a, int b, double[] totals) {
        if (a == b) {
            return 0;
        }
        return switch (level) {
            case NOMINAL -> 1;
            case ORDINAL -> {
                int low = Math.min(a, b);
                int high = Math.max(a, b);
                double between =
                        Arrays.stream(totals, low, high + 1).sum()
                                - (totals[low] + totals[high]) / 2;
                yield between * between;
            }
            case INTERVAL -> (values[a] - values[b]) * (values[a] - values[b]);
            case RATIO -> {
                double ratio = (values[a] - values[b]) / (values[a] + values[b]);
                yield ratio * ratio;
            }
        };
    }
}
