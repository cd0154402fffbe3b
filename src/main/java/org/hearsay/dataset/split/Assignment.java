package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.hearsay.dataset.split.Plan.Share;

/// Gives groups to splits: sizes are met as well as whole groups allow, and among the splits with
/// room the one is taken that lacks most of the group's labels. One thread.
final class Assignment {

    private final Groups groups;

    /// By group; a document without rows still has to be somewhere.
    private final int[] weights;

    private final List<Share> splits;
    private final int[] chosen;
    private final long[] rows;
    private final List<Map<String, Integer>> labels = new ArrayList<>();
    private final SortedMap<String, Integer> allLabels = new TreeMap<>();
    private final long total;

    private Assignment(Groups groups, List<Share> splits) {
        this.groups = groups;
        this.splits = splits;
        chosen = new int[groups.size()];
        rows = new long[splits.size()];
        splits.forEach(_ -> labels.add(new TreeMap<>()));
        weights = IntStream.range(0, groups.size()).map(g -> Math.max(1, groups.rows(g))).toArray();
        groups.forEach(g -> g.labels().forEach((l, n) -> allLabels.merge(l, n, Integer::sum)));
        total = Arrays.stream(weights).asLongStream().sum();
    }

    /// The number of each group's split.
    static int[] of(Groups groups, List<Share> splits, long seed) {
        var assignment = new Assignment(groups, splits);
        assignment.order(seed).forEach(assignment::place);
        assignment.fillEmpty();
        return assignment.chosen;
    }

    /// At random, but those first that are larger than the smallest split: later they would fit
    /// nowhere.
    private List<Integer> order(long seed) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(seed));
        double smallest = splits.stream().mapToDouble(Share::part).min().orElse(0) * total;
        order.sort((a, b) -> Integer.compare(large(b, smallest), large(a, smallest)));
        return order;
    }

    private int large(int group, double smallest) {
        return weights[group] > smallest ? weights[group] : 0;
    }

    private void place(int number) {
        var group = groups.get(number);
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int split = 0; split < splits.size(); split++) {
            double room = wish(split) - rows[split];
            if (room >= weights[number] && need(split, group) > most) {
                most = need(split, group);
                best = split;
            }
        }
        put(number, group, best >= 0 ? best : roomiest());
    }

    private void put(int number, Group group, int split) {
        chosen[number] = split;
        rows[split] += weights[number];
        group.labels().forEach((l, n) -> labels.get(split).merge(l, n, Integer::sum));
    }

    private int roomiest() {
        int best = 0;
        for (int split = 1; split < splits.size(); split++) {
            if (wish(split) - rows[split] > wish(best) - rows[best]) {
                best = split;
            }
        }
        return best;
    }

    private double wish(int split) {
        return splits.get(split).part() * total;
    }

    /// How much of the group's labels the split lacks, from 1 for all; of rows where it has none.
    private double need(int split, Group group) {
        double sum = 0;
        double of = 0;
        for (var entry : group.labels().entrySet()) {
            double wished = splits.get(split).part() * allLabels.getOrDefault(entry.getKey(), 0);
            double have = labels.get(split).getOrDefault(entry.getKey(), 0);
            sum += entry.getValue() * (wished - have) / Math.max(wished, 1e-9);
            of += entry.getValue();
        }
        return of > 0 ? sum / of : (wish(split) - rows[split]) / Math.max(wish(split), 1e-9);
    }

    /// No split stays empty while another has several groups.
    private void fillEmpty() {
        var counts = new int[splits.size()];
        Arrays.stream(chosen).forEach(split -> counts[split]++);
        for (int split = 0; split < counts.length; split++) {
            if (splits.get(split).part() > 0 && counts[split] == 0) {
                int from = fullest(counts);
                if (counts[from] <= 1) {
                    // Nor has any other more, for those that follow.
                    return;
                }
                chosen[lightest(from)] = split;
                counts[from]--;
                counts[split]++;
            }
        }
    }

    private static int fullest(int[] counts) {
        int best = 0;
        for (int split = 1; split < counts.length; split++) {
            if (counts[split] > counts[best]) {
                best = split;
            }
        }
        return best;
    }

    /// @param split with at least one group
    private int lightest(int split) {
        int best = -1;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == split && (best < 0 || weights[i] < weights[best])) {
                best = i;
            }
        }
        return best;
    }
}
