package org.hearsay.measure.gamma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The units of three annotators and more, in clusters within which units are near each other; each
/// is aligned by itself.
final class Clusters {

    private final List<Marks> annotators;
    private final Dissimilarity measure;

    /// Number of each annotator's first unit, and of all units at the end.
    private final int[] first;

    private final int[] owner;

    /// Those near each unit, of later annotators, by number.
    private final List<int[]> near = new ArrayList<>();

    Clusters(List<Marks> annotators, Dissimilarity measure) {
        this.annotators = annotators;
        this.measure = measure;
        first = new int[annotators.size() + 1];
        for (int a = 0; a < annotators.size(); a++) {
            first[a + 1] = first[a] + annotators.get(a).size();
        }
        owner = new int[first[annotators.size()]];
        for (int a = 0; a < annotators.size(); a++) {
            Arrays.fill(owner, first[a], first[a + 1], a);
        }
    }

    int annotators() {
        return annotators.size();
    }

    int owner(int unit) {
        return owner[unit];
    }

    /// Of all pairs of annotators.
    int pairs() {
        return annotators.size() * (annotators.size() - 1) / 2;
    }

    double alone() {
        return measure.alone();
    }

    double cost(int unit, int other) {
        return measure.of(
                annotators.get(owner[unit]),
                unit - first[owner[unit]],
                annotators.get(owner[other]),
                other - first[owner[other]]);
    }

    /// In any order, of later annotators only.
    int[] near(int unit) {
        return near.get(unit);
    }

    /// Where it stands in the text.
    long start(int unit) {
        return annotators.get(owner[unit]).start(unit - first[owner[unit]]);
    }

    Disorder align() {
        findNear();
        var result = new Disorder(0, 0, owner.length);
        for (var cluster : clusters()) {
            result = result.plus(new Partition(this, cluster).best());
        }
        return result;
    }

    /// Beyond the limit a unit stands better alone, whoever else is in its group.
    private void findNear() {
        double limit = alone() * (pairs() + annotators() - 1);
        var index = annotators.stream().map(m -> new Nearby(m, measure)).toList();
        for (int unit = 0; unit < owner.length; unit++) {
            var found = IntStream.builder();
            int of = owner[unit];
            for (int a = of + 1; a < annotators.size(); a++) {
                int offset = first[a];
                index.get(a)
                        .each(
                                annotators.get(of),
                                unit - first[of],
                                limit,
                                j -> found.add(offset + j));
            }
            near.add(found.build().toArray());
        }
    }

    private List<int[]> clusters() {
        var root = IntStream.range(0, owner.length).toArray();
        for (int unit = 0; unit < owner.length; unit++) {
            for (int other : near.get(unit)) {
                int a = find(root, unit);
                int b = find(root, other);
                root[Math.max(a, b)] = Math.min(a, b);
            }
        }
        var members = new ArrayList<List<Integer>>();
        for (int unit = 0; unit < owner.length; unit++) {
            members.add(new ArrayList<>());
            members.get(find(root, unit)).add(unit);
        }
        return members.stream()
                .filter(m -> !m.isEmpty())
                .map(m -> m.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }
}
