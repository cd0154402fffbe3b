package org.hearsay.measure.coding;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.measure.figure.Addends;
import org.hearsay.measure.figure.Score;

/// How often the first of two annotators chose one category and the second another. All measures of
/// two annotators follow from its margins. There may be as many categories as items, where people
/// write what they like: only what was chosen takes room.
public final class Table {

    private final int categories;
    private final Map<Long, Long> cells = new HashMap<>();
    private final double[] sums;
    private final Margins margins;

    public Table(int categories) {
        this.categories = categories;
        sums = new double[Margins.width(categories)];
        margins = Margins.of(sums);
    }

    public int categories() {
        return categories;
    }

    public void add(int first, int second) {
        add(first, second, 1);
    }

    public void add(int first, int second, long times) {
        cells.merge(cell(first, second), times, Long::sum);
        var all = new Addends();
        Margins.add(all, categories, first, second, times);
        all.addTo(sums);
    }

    /// @param other of the same categories
    public void add(Table other) {
        other.cells.forEach((cell, times) -> cells.merge(cell, times, Long::sum));
        for (int i = 0; i < sums.length; i++) {
            sums[i] += other.sums[i];
        }
    }

    public long at(int first, int second) {
        return cells.getOrDefault(cell(first, second), 0L);
    }

    /// As they are now.
    public Margins margins() {
        return Margins.of(sums.clone());
    }

    /// What it adds to the margins of several.
    public Addends addends() {
        var all = new Addends();
        cells.forEach((cell, times) -> {
            int first = Math.toIntExact(cell / categories);
            int second = Math.toIntExact(cell % categories);
            Margins.add(all, categories, first, second, times);
        });
        return all;
    }

    public long n() {
        return margins.n();
    }

    public long equal() {
        return margins.equal();
    }

    /// The share on which they agree.
    public Score observed() {
        return margins.observed();
    }

    private long cell(int first, int second) {
        return (long) first * categories + second;
    }
}
