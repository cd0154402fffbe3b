package org.hearsay.measure.coding;

import org.hearsay.measure.figure.Addends;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How often two annotators agreed, and how often each of them chose each category: all
/// coefficients of two annotators follow from that. There are few numbers however many categories
/// there are, and sums of them are the margins of several documents together.
public final class Margins {

    private static final int N = 0;
    private static final int EQUAL = 1;
    private static final int FIRST = 2;

    private final double[] sums;
    private final int categories;

    private Margins(double[] sums) {
        this.sums = sums;
        categories = (sums.length - FIRST) / 2;
    }

    /// @param sums of what [#add] wrote, as many as [#width] says
    public static Margins of(double[] sums) {
        return new Margins(sums);
    }

    /// How many numbers margins are.
    public static int width(int categories) {
        return FIRST + 2 * categories;
    }

    /// Notes that the first annotator chose one category and the second another.
    ///
    /// @param categories how many there are
    public static void add(Addends to, int categories, int first, int second, long times) {
        double n = times;
        to.add(N, n);
        if (first == second) {
            to.add(EQUAL, n);
        }
        to.add(FIRST + first, n);
        to.add(FIRST + categories + second, n);
    }

    public long n() {
        return Math.round(sums[N]);
    }

    public long equal() {
        return Math.round(sums[EQUAL]);
    }

    /// The share on which they agree.
    public Score observed() {
        return Score.ratio(sums[EQUAL], sums[N], Why.NOTHING);
    }

    /// Cohen 1960.
    public Score cohen() {
        double n = sums[N];
        double chance = 0;
        for (int i = 0; i < categories; i++) {
            chance += first(i) / n * (second(i) / n);
        }
        return corrected(chance);
    }

    /// Scott 1955.
    public Score scott() {
        double n = sums[N];
        double chance = 0;
        for (int i = 0; i < categories; i++) {
            double both = (first(i) + second(i)) / (2 * n);
            chance += both * both;
        }
        return corrected(chance);
    }

    /// Bennett, Alpert and Goldstein 1954, over the categories that there are.
    public Score bennett() {
        return corrected(1.0 / categories);
    }

    /// Krippendorff's alpha, nominal.
    public Score alpha() {
        double n = 2 * sums[N];
        double same = 0;
        for (int i = 0; i < categories; i++) {
            double both = first(i) + second(i);
            same += both * (both - 1);
        }
        if (n == 0) {
            return Score.undefined(Why.NOTHING);
        }
        return Score.corrected(1 - sums[EQUAL] / sums[N], 1 - same / (n * (n - 1)));
    }

    private Score corrected(double chance) {
        double n = sums[N];
        return n == 0
                ? Score.undefined(Why.NOTHING)
                : Score.corrected(1 - sums[EQUAL] / n, settled(1 - chance));
    }

    /// What is nothing but rounding is nothing.
    private static double settled(double expected) {
        return Math.abs(expected) < 1e-12 ? 0 : expected;
    }

    private double first(int category) {
        return sums[FIRST + category];
    }

    private double second(int category) {
        return sums[FIRST + categories + category];
    }
}
