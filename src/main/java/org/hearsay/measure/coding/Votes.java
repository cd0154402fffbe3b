package org.hearsay.measure.coding;

import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How any number of annotators sorted items into categories, as sums over the items: enough for
/// Fleiss' kappa and, as coincidences, for Krippendorff's alpha. Sums of these are such again.
public final class Votes {

    private final int categories;

    /// Krippendorff's coincidences, row by row.
    private final double[] coincidences;

    /// How often each category was chosen, also on items that only one annotator has.
    private final double[] chosen;

    private double items;

    /// Of the items' own agreement, as Fleiss has it.
    private double agreement;

    private double raters = -1;

    public Votes(int categories) {
        this.categories = categories;
        coincidences = new double[categories * categories];
        chosen = new double[categories];
    }

    /// @param counts how many annotators chose each category
    public void add(int[] counts) {
        add(counts, 1);
    }

    /// @param times how many such items there are
    public void add(int[] counts, long times) {
        int n = 0;
        double same = 0;
        for (int count : counts) {
            n += count;
            same += (double) count * (count - 1);
        }
        if (n == 0) {
            return;
        }
        items += times;
        raters = raters == -1 || raters == n ? n : Double.NaN;
        for (int c = 0; c < categories; c++) {
            chosen[c] += (double) times * counts[c];
        }
        if (n > 1) {
            agreement += times * same / ((double) n * (n - 1));
            addCoincidences(counts, n, times);
        }
    }

    public void add(Votes other) {
        if (other.items == 0) {
            return;
        }
        items += other.items;
        raters = raters == -1 || raters == other.raters ? other.raters : Double.NaN;
        agreement += other.agreement;
        for (int i = 0; i < coincidences.length; i++) {
            coincidences[i] += other.coincidences[i];
        }
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] += other.chosen[i];
        }
    }

    private void addCoincidences(int[] counts, int n, long times) {
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                double pairs = (double) counts[c] * (c == k ? counts[k] - 1 : counts[k]);
                coincidences[c * categories + k] += times * pairs / (n - 1);
            }
        }
    }

    public long items() {
        return Math.round(items);
    }

    /// Fleiss' mean agreement of the items.
    public Score observed() {
        return Score.ratio(agreement, items, Why.NOTHING);
    }

    /// Fleiss' agreement by chance.
    public Score expected() {
        double all = 0;
        for (double count : chosen) {
            all += count;
        }
        double chance = 0;
        for (double count : chosen) {
            chance += count / all * (count / all);
        }
        return all == 0 ? Score.undefined(Why.NOTHING) : new Score.Of(chance);
    }

    /// Fleiss 1971; all items need the same number of annotators.
    public Score fleiss() {
        if (items == 0) {
            return Score.undefined(Why.NOTHING);
        }
        if (Double.isNaN(raters)) {
            return Score.undefined(Why.MISSING);
        }
        if (raters < 2) {
            return Score.undefined(Why.ONE_ANNOTATOR);
        }
        double chance = expected().value().orElse(1);
        double left = 1 - chance;
        return Score.corrected(1 - agreement / items, left < 1e-12 ? 0 : left);
    }

    /// Krippendorff's alpha; items of a single annotator do not count.
    ///
    /// @param scale what the categories are, in order
    public Score alpha(Scale scale) {
        var totals = new double[categories];
        double n = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                totals[c] += coincidences[c * categories + k];
            }
            n += totals[c];
        }
        if (n == 0) {
            return Score.undefined(items == 0 ? Why.NOTHING : Why.ONE_ANNOTATOR);
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < categories; c++) {
            for (int k = 0; k < categories; k++) {
                double distance = scale.distance(c, k, totals);
                observed += coincidences[c * categories + k] * distance;
                expected += totals[c] * totals[k] * distance;
            }
        }
        return Score.corrected(observed / n, expected / (n * (n - 1)));
    }
}
