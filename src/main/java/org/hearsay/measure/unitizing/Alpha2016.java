package org.hearsay.measure.unitizing;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.measure.figure.Score;
import org.hearsay.measure.figure.Score.Why;

/// The family of Krippendorff, Mathet, Bouvry and Widlöcher (*On the reliability of unitizing
/// textual continua: further developments*, 2016). It counts, for each two annotators, on how much
/// of the continuum a unit of one meets a unit or a blank of the other.
///
/// No published value could be had to check against; uα is checked against another program's. Units
/// of different labels may overlap here, and then each of them meets what stands there.
public final class Alpha2016 {

    private final long begin;
    private final long end;

    /// @param begin of the continuum
    /// @param length of the continuum
    public Alpha2016(long begin, long length) {
        this.begin = begin;
        end = begin + length;
    }

    /// uα: where units are and what they are called.
    ///
    /// @param categories for each category the units of each annotator
    public Score uAlpha(List<List<Units>> categories) {
        return isEmpty(categories) ? Score.undefined(Why.NOTHING) : meetings(categories).alpha();
    }

    /// |u|α: what is marked at all.
    ///
    /// @param categories for each category the units of each annotator
    public Score relevance(List<List<Units>> categories) {
        if (isEmpty(categories)) {
            return Score.undefined(Why.NOTHING);
        }
        var marked = new ArrayList<Units>();
        for (int r = 0; r < categories.getFirst().size(); r++) {
            var all = new Units(Units.Touching.BECOME_ONE);
            for (var raters : categories) {
                all.addAll(raters.get(r), 0);
            }
            marked.add(all);
        }
        return meetings(List.of(marked)).alpha();
    }

    /// cuα: what units are called where several have marked; blanks are left out, and chance is by
    /// how much of what meets has each label.
    ///
    /// @param categories for each category the units of each annotator
    public Score cuAlpha(List<List<Units>> categories) {
        return isEmpty(categories) ? Score.undefined(Why.NOTHING) : meetings(categories).coding();
    }

    private static boolean isEmpty(List<List<Units>> categories) {
        return categories.stream().flatMap(List::stream).allMatch(u -> u.size() == 0);
    }

    private Meetings meetings(List<List<Units>> categories) {
        var result = new Meetings(categories.size(), categories.getFirst().size());
        int raters = categories.getFirst().size();
        var blanks = new ArrayList<Units>();
        for (int r = 0; r < raters; r++) {
            var blank = blank(categories, r);
            blanks.add(blank);
            for (int c = 0; c < categories.size(); c++) {
                result.addOwn(c, categories.get(c).get(r));
            }
            result.addOwn(categories.size(), blank);
        }
        var all = new ArrayList<>(categories);
        all.add(blanks);
        for (int c = 0; c < all.size(); c++) {
            for (int k = 0; k < all.size(); k++) {
                for (int i = 0; i < raters; i++) {
                    for (int j = 0; j < raters; j++) {
                        if (i != j) {
                            result.add(c, k, shared(all.get(c).get(i), all.get(k).get(j)));
                        }
                    }
                }
            }
        }
        return result;
    }

    private Units blank(List<List<Units>> categories, int rater) {
        var marked = new Units(Units.Touching.BECOME_ONE);
        for (var raters : categories) {
            marked.addAll(raters.get(rater), 0);
        }
        var result = new Units();
        long reached = begin;
        for (int i = 0; i < marked.size(); i++) {
            result.add(reached, marked.start(i));
            reached = marked.end(i);
        }
        result.add(reached, end);
        return result;
    }

    private static double shared(Units a, Units b) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < a.size() && j < b.size()) {
            sum += Math.max(0, Math.min(a.end(i), b.end(j)) - Math.max(a.start(i), b.start(j)));
            if (a.end(i) < b.end(j)) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /// How much of each category meets how much of each other; the last is the blank.
    private static final class Meetings {

        private final int categories;
        private final int raters;
        private final double[][] observed;

        /// What cannot meet itself by chance: units as wholes, blanks letter by letter.
        private final double[] own;

        Meetings(int categories, int raters) {
            this.categories = categories;
            this.raters = raters;
            observed = new double[categories + 1][categories + 1];
            own = new double[categories + 1];
        }

        void add(int c, int k, double length) {
            observed[c][k] += length / (raters - 1);
        }

        void addOwn(int category, Units units) {
            for (int i = 0; i < units.size(); i++) {
                double length = units.length(i);
                own[category] += category == categories ? length : length * length;
            }
        }

        Score alpha() {
            double all = sum(categories + 1);
            double square = all * all;
            double allOwn = 0;
            double same = 0;
            double chance = 0;
            for (int c = 0; c <= categories; c++) {
                double row = row(c, categories + 1);
                chance += row * row - own[c];
                same += observed[c][c];
                allOwn += own[c];
            }
            double expected = all - all * chance / (square - allOwn);
            return Score.corrected(all - same, Math.abs(expected) < 1e-9 * all ? 0 : expected);
        }

        Score coding() {
            double all = sum(categories);
            double same = 0;
            double chance = 0;
            for (int c = 0; c < categories; c++) {
                double row = row(c, categories);
                chance += row * row / all;
                same += observed[c][c];
            }
            if (all == 0) {
                return Score.undefined(Why.NOTHING);
            }
            double expected = all - chance;
            return Score.corrected(all - same, expected < 1e-9 * all ? 0 : expected);
        }

        private double sum(int width) {
            double sum = 0;
            for (int c = 0; c < width; c++) {
                sum += row(c, width);
            }
            return sum;
        }

        private double row(int category, int width) {
            double sum = 0;
            for (int k = 0; k < width; k++) {
                sum += observed[category][k];
            }
            return sum;
        }
    }
}
