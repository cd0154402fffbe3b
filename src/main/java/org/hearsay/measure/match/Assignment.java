package org.hearsay.measure.match;

import java.util.Arrays;
import java.util.stream.IntStream;

/// The cheapest one-to-one assignment where each of the left either gets one of the right or stays
/// alone at a price (the Hungarian method on listed pairs, by shortest augmenting paths). Exact:
/// costs are whole numbers. The time is at most of the order of the nodes cubed.
public final class Assignment {

    /// Stands for a partner where there is none.
    public static final int ALONE = -1;

    private final long alone;
    private final int lefts;

    private int[] from = new int[16];
    private int[] to = new int[16];
    private long[] costs = new long[16];
    private int pairs;

    /// What the method calls the prices of both sides.
    private final long[] leftPrice;

    private final long[] rightPrice;
    private final int[] partner;
    private final int[] holder;

    /// Of the path that is being looked for.
    private final long[] distance;

    private final int[] before;
    private final boolean[] settled;
    private int[] reached;
    private int reachedCount;

    /// Pairs by their left, and where each left's begin.
    private int[] order = new int[0];

    private int[] begin = new int[0];

    /// @param alone price of each of the left that gets none
    public Assignment(int lefts, int rights, long alone) {
        this.lefts = lefts;
        this.alone = alone;
        leftPrice = new long[lefts];
        rightPrice = new long[rights];
        partner = new int[lefts];
        holder = new int[rights];
        distance = new long[rights];
        before = new int[rights];
        settled = new boolean[rights];
        reached = new int[rights];
        Arrays.fill(partner, ALONE);
        Arrays.fill(holder, ALONE);
        Arrays.fill(distance, Long.MAX_VALUE);
    }

    /// @param cost at least 0
    public void pair(int left, int right, long cost) {
        if (pairs == from.length) {
            from = Arrays.copyOf(from, 2 * pairs);
            to = Arrays.copyOf(to, 2 * pairs);
            costs = Arrays.copyOf(costs, 2 * pairs);
        }
        from[pairs] = left;
        to[pairs] = right;
        costs[pairs++] = cost;
    }

    /// Once. The right partner of each left, or [#ALONE].
    public int[] solve() {
        begin = new int[lefts + 1];
        IntStream.range(0, pairs).forEach(p -> begin[from[p] + 1]++);
        Arrays.parallelPrefix(begin, Integer::sum);
        var next = begin.clone();
        order = new int[pairs];
        for (int p = 0; p < pairs; p++) {
            order[next[from[p]]++] = p;
        }
        for (int left = 0; left < lefts; left++) {
            place(left);
        }
        return partner;
    }

    /// Finds the cheapest way to have one more placed, which may move others.
    private void place(int start) {
        int left = start;
        long base = 0;
        long leaving = Long.MAX_VALUE;
        int leaver = start;
        while (true) {
            if (base + alone - leftPrice[left] < leaving) {
                leaving = base + alone - leftPrice[left];
                leaver = left;
            }
            reach(left, base);
            int right = nearest();
            if (right == ALONE || leaving < distance[right]) {
                settlePrices(start, leaving);
                if (leaver != start) {
                    int freed = partner[leaver];
                    partner[leaver] = ALONE;
                    move(start, freed);
                }
                break;
            }
            settled[right] = true;
            base = distance[right];
            if (holder[right] == ALONE) {
                settlePrices(start, base);
                move(start, right);
                break;
            }
            left = holder[right];
        }
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = Long.MAX_VALUE;
            settled[reached[i]] = false;
        }
        reachedCount = 0;
    }

    private void reach(int left, long base) {
        for (int i = begin[left]; i < begin[left + 1]; i++) {
            int right = to[order[i]];
            if (settled[right]) {
                continue;
            }
            long length = base + costs[order[i]] - leftPrice[left] - rightPrice[right];
            if (distance[right] == Long.MAX_VALUE) {
                reached[reachedCount++] = right;
            }
            if (length < distance[right]) {
                distance[right] = length;
                before[right] = left;
            }
        }
    }

    private int nearest() {
        int best = ALONE;
        for (int i = 0; i < reachedCount; i++) {
            int right = reached[i];
            if (!settled[right] && (best == ALONE || distance[right] < distance[best])) {
                best = right;
            }
        }
        return best;
    }

    private void settlePrices(int start, long length) {
        leftPrice[start] += length;
        for (int i = 0; i < reachedCount; i++) {
            int right = reached[i];
            if (settled[right]) {
                rightPrice[right] += distance[right] - length;
                if (holder[right] != ALONE) {
                    leftPrice[holder[right]] += length - distance[right];
                }
            }
        }
    }

    /// Hands `last` to whom the path says, what that one had to the one before, up to the start.
    private void move(int start, int last) {
        int right = last;
        while (true) {
            int left = before[right];
            int given = partner[left];
            partner[left] = right;
            holder[right] = left;
            if (left == start) {
                return;
            }
            right = given;
        }
    }
}
