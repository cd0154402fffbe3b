package org.hearsay.ui.article.lanes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.text.Span;

/// Which rail runs in which lane under the words, 0 being next to them. The shorter comes first,
/// then the one that starts first, then the smaller id; each takes the lowest lane that is free
/// over its whole range. So inner spans lie nearest to the words, and adding one never moves a
/// shorter one.
public final class Lanes {

    private static final Comparator<Annotation> SHORTEST_FIRST =
            Comparator.comparingInt((Annotation a) -> a.anchor().hull().length())
                    .thenComparingInt(a -> a.anchor().start())
                    .thenComparing(Annotation::id);

    /// For each lane what is taken of it: start to end, without overlap.
    private final List<NavigableMap<Integer, Integer>> taken = new ArrayList<>();

    private final Map<Id, Integer> lanes = new HashMap<>();

    private Lanes(Collection<Annotation> rails) {
        rails.stream()
                .sorted(SHORTEST_FIRST)
                .forEach(a -> lanes.put(a.id(), place(a.anchor().hull())));
    }

    public static Lanes of(Collection<Annotation> rails) {
        return new Lanes(rails);
    }

    /// The lanes of the rails over `range`: the same as if all rails of the layer were asked for,
    /// found by looking at those only that can push them.
    public static Lanes around(Layer layer, Span range, Predicate<Annotation> isRail) {
        var reach = range;
        while (true) {
            var rails = layer.overlapping(reach).stream().filter(isRail).toList();
            int start = reach.start();
            int end = reach.end();
            for (var rail : rails) {
                start = Math.min(start, rail.anchor().start());
                end = Math.max(end, rail.anchor().end());
            }
            if (start == reach.start() && end == reach.end()) {
                return of(rails);
            }
            reach = new Span(start, end);
        }
    }

    /// How many lanes are used.
    public int count() {
        return taken.size();
    }

    /// @throws IllegalArgumentException if the annotation was not among the rails
    public int laneOf(Id rail) {
        var lane = lanes.get(rail);
        if (lane == null) {
            throw new IllegalArgumentException("No rail: " + rail);
        }
        return lane;
    }

    private int place(Span range) {
        int lane = 0;
        while (lane < taken.size() && !isFree(taken.get(lane), range)) {
            lane++;
        }
        if (lane == taken.size()) {
            taken.add(new TreeMap<>());
        }
        taken.get(lane).put(range.start(), range.end());
        return lane;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> lane, Span range) {
        var before = lane.lowerEntry(range.end());
        return before == null || before.getValue() <= range.start();
    }
}
