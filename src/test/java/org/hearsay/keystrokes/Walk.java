package org.hearsay.keystrokes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

/// The shortest ways from one offset to all others, each key and each modifier that goes down
/// counted.
final class Walk {

    static final int FAR = 99;
    private static final int HELD = 4;
    private static final int LIMIT = 24;

    private final List<Stroke> strokes;
    private final byte[] costs;
    private final int[] before;
    private final byte[] by;
    private final int from;

    /// @param step where the stroke of an index leads from an offset
    Walk(int from, int length, List<Stroke> strokes, IntBinaryOperator step) {
        this.from = from;
        this.strokes = strokes;
        costs = new byte[(length + 1) * HELD];
        before = new int[costs.length];
        by = new byte[costs.length];
        Arrays.fill(costs, (byte) FAR);
        costs[from * HELD] = 0;
        var rings = new ArrayList<ArrayDeque<Integer>>();
        for (int i = 0; i <= LIMIT + HELD; i++) {
            rings.add(new ArrayDeque<>());
        }
        rings.getFirst().add(from * HELD);
        for (int cost = 0; cost <= LIMIT; cost++) {
            for (int node : rings.get(cost)) {
                if (costs[node] == cost) {
                    spread(node, step, rings);
                }
            }
        }
    }

    private void spread(int node, IntBinaryOperator step, List<ArrayDeque<Integer>> rings) {
        for (int i = 0; i < strokes.size(); i++) {
            var stroke = strokes.get(i);
            int to = step.applyAsInt(i, node / HELD) * HELD + stroke.held();
            int cost = costs[node] + stroke.presses(node % HELD);
            if (cost < costs[to]) {
                costs[to] = (byte) cost;
                before[to] = node;
                by[to] = (byte) i;
                rings.get(cost).add(to);
            }
        }
    }

    int cost(int to) {
        return costs[nearest(to)];
    }

    List<Stroke> way(int to) {
        var way = new ArrayList<Stroke>();
        for (int node = nearest(to); node != from * HELD; node = before[node]) {
            way.add(strokes.get(by[node]));
        }
        return way.reversed();
    }

    private int nearest(int to) {
        int best = to * HELD;
        for (int held = 1; held < HELD; held++) {
            if (costs[to * HELD + held] < costs[best]) {
                best = to * HELD + held;
            }
        }
        return best;
    }
}
