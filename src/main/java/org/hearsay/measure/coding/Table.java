package org.hearsay.measure.coding;

import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// How often the first of two annotators chose one category and the second another. All measures of
/// two annotators follow from these counts. Sums of tables are tables, as of several documents.
public final class Table {

    private final int categories;

    /// Row by row; rows are the first annotator's.
    private final double[] counts;

    public Table(int categories) {
        this(categories, new double[categories * categories]);
    }

    private Table(int categories, double[] counts) {
        this.categories = categories;
        this.counts = counts;
    }

    /// @param counts row by row, as [#counts] gives them
    public static Table of(double[] counts) {
        return new Table((int) Math.round(Math.sqrt(counts.length)), counts);
    }

    public double[] counts() {
        return counts.clone();
    }

    public int categories() {
        return categories;
    }

    public void add(int first, int second) {
        add(first, second, 1);
    }

    public void add(int first, int second, long times) {
        counts[first * categories + second] += times;
    }

    public void add(Table other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
    }

    public long at(int first, int second) {
        return Math.round(counts[first * categories + second]);
    }

    public long n() {
        return Math.round(sum());
    }

    public long equal() {
        return Math.round(diagonal());
    }

    /// The share on which they agree.
    public Score observed() {
        return Score.ratio(diagonal(), sum(), Why.NOTHING);
    }

    /// Cohen 1960.
    public Score cohen() {
        double n = sum();
        double chance = 0;
        for (int i = 0; i < categories; i++) {
            chance += row(i) / n * (column(i) / n);
        }
        return corrected(chance);
    }

    /// Scott 1955.
    public Score scott() {
        double n = sum();
        double chance = 0;
        for (int i = 0; i < categories; i++) {
            double both = (row(i) + column(i)) / (2 * n);
            chance += both * both;
        }
        return corrected(chance);
    }

    /// Bennett, Alpert and Goldstein 1954, over the categories that the table has.
    public Score bennett() {
        return corrected(1.0 / categories);
    }

    /// Krippendorff's alpha, nominal.
    public Score alpha() {
        double n = 2 * sum();
        double same = 0;
        for (int i = 0; i < categories; i++) {
            double both = row(i) + column(i);
            same += both * (both - 1);
        }
        if (n == 0) {
            return Score.undefined(Why.NOTHING);
        }
        return Score.corrected(1 - diagonal() / sum(), 1 - same / (n * (n - 1)));
    }

    private Score corrected(double chance) {
        double n = sum();
        return n == 0
                ? Score.undefined(Why.NOTHING)
                : Score.corrected(1 - diagonal() / n, settled(1 - chance));
    }

    /// What is nothing but rounding is nothing.
    private static double settled(double expected) {
        return Math.abs(expected) < 1e-12 ? 0 : expected;
    }

    private double sum() {
        double sum = 0;
        for (double count : counts) {
            sum += count;
        }
        return sum;
    }

    private double diagonal() {
        double sum = 0;
        for (int i = 0; i < categories; i++) {
            sum += counts[i * categories + i];
        }
        return sum;
    }

    private double row(int category) {
        double sum = 0;
        for (int i = 0; i < categories; i++) {
            sum += counts[category * categories + i];
        }
        return sum;
    }

    private double column(int category) {
        double sum = 0;
        for (int i = 0; i < categories; i++) {
            sum += counts[i * categories + category];
        }
        return sum;
    }
}
