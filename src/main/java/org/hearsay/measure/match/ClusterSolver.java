package org.hearsay.measure.match;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hearsay.measure.match.MatchRule.Goal;

/// Matches the spans of each cluster, which is what overlaps directly or through others. Weights
/// are whole numbers, so that equal is equal.
final class ClusterSolver {

    /// A preference of the caller, and above it whether the two start or end together.
    private static final int TIE_BITS = 6;

    private final Extents left;
    private final Extents right;
    private final Goal goal;
    private final Preference preference;
    private final int[] partner;

    /// Number of each span within its cluster.
    private final int[] place;

    ClusterSolver(Extents left, Extents right, Goal goal, Preference preference) {
        this.left = left;
        this.right = right;
        this.goal = goal;
        this.preference = preference;
        partner = new int[left.size()];
        place = new int[left.size() + right.size()];
        Arrays.fill(partner, Matching.ALONE);
    }

    Matching solve(Candidates pairs) {
        var order = byCluster(pairs);
        int from = 0;
        while (from < order.length) {
            int to = from + 1;
            while (to < order.length && order[to] >> 32 == order[from] >> 32) {
                to++;
            }
            var cluster = IntStream.range(from, to).map(i -> (int) order[i]).toArray();
            if (cluster.length == 1) {
                partner[pairs.left(cluster[0])] = pairs.right(cluster[0]);
            } else {
                solve(pairs, cluster);
            }
            from = to;
        }
        return Matching.of(partner, right.size());
    }

    /// The cluster in the upper half, the pair in the lower.
    private long[] byCluster(Candidates pairs) {
        var root = IntStream.range(0, place.length).toArray();
        for (int i = 0; i < pairs.size(); i++) {
            int a = find(root, pairs.left(i));
            int b = find(root, left.size() + pairs.right(i));
            root[Math.max(a, b)] = Math.min(a, b);
        }
        var result = new long[pairs.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = (long) find(root, pairs.left(i)) << 32 | i;
        }
        Arrays.sort(result);
        return result;
    }

    private static int find(int[] root, int node) {
        int at = node;
        while (root[at] != at) {
            root[at] = root[root[at]];
            at = root[at];
        }
        return at;
    }

    private void solve(Candidates pairs, int[] cluster) {
        var lefts = numbered(Arrays.stream(cluster).map(pairs::left), 0);
        var rights = numbered(Arrays.stream(cluster).map(pairs::right), left.size());
        int most = Math.min(lefts.length, rights.length);
        // Sums of all pairs of the cluster must fit into a long.
        int bits = Math.min(30, 60 - TIE_BITS - 2 * (33 - Integer.numberOfLeadingZeros(most)));
        long largest = (1L << bits + TIE_BITS) + (1L << TIE_BITS);
        long eachPair = goal == Goal.MOST ? largest * (most + 1L) : 0;
        long alone = eachPair + largest;
        var assignment = new Assignment(lefts.length, rights.length, alone);
        for (int pair : cluster) {
            int l = pairs.left(pair);
            int r = pairs.right(pair);
            long ratio = Math.max(1, Math.round(pairs.ratio(pair) * (1L << bits)));
            long weight = eachPair + (ratio << TIE_BITS) + tie(l, r);
            assignment.pair(place[l], place[left.size() + r], alone - weight);
        }
        var solution = assignment.solve();
        for (int i = 0; i < lefts.length; i++) {
            if (solution[i] != Assignment.ALONE) {
                partner[lefts[i]] = rights[solution[i]];
            }
        }
    }

    /// The cluster's spans of one side; notes each one's number among them.
    private int[] numbered(IntStream spans, int offset) {
        var result = spans.sorted().distinct().toArray();
        for (int i = 0; i < result.length; i++) {
            place[offset + result[i]] = i;
        }
        return result;
    }

    private int tie(int l, int r) {
        int together =
                (left.start(l) == right.start(r) ? 2 : 0) + (left.end(l) == right.end(r) ? 1 : 0);
        return together * (Preference.MOST + 1) + preference.of(l, r);
    }
}
