package org.hearsay.measure.gamma;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Divides a cluster into groups of one unit an annotator at most, as cheaply as possible: branch
/// and bound with a limit of nodes. The bound is that of prices that the units of no group can
/// exceed (the dual of the linear program, by ascent).
final class Partition {

    private static final int MOST_GROUPS = 50_000;
    private static final int MOST_NODES = 20_000;
    private static final int SWEEPS = 20;
    private static final double NOTHING = 1e-9;

    private final Clusters clusters;

    /// In text order.
    private final int[] units;

    private final int[] place;
    private final List<Group> groups = new ArrayList<>();
    private final List<List<Group>> groupsOf = new ArrayList<>();
    private final double[] prices;
    private boolean isComplete = true;
    private double best = Double.POSITIVE_INFINITY;
    private int nodes;

    /// Units that stand together.
    ///
    /// @param members by their place in the cluster
    private record Group(int[] members, double cost) {}

    Partition(Clusters clusters, int[] cluster) {
        this.clusters = clusters;
        units =
                Arrays.stream(cluster)
                        .boxed()
                        .sorted(Comparator.comparingLong(clusters::start))
                        .mapToInt(Integer::intValue)
                        .toArray();
        prices = new double[units.length];
        int most = Arrays.stream(cluster).max().orElse(0);
        place = new int[most + 1];
        Arrays.fill(place, -1);
        for (int i = 0; i < units.length; i++) {
            place[units[i]] = i;
            groupsOf.add(new ArrayList<>());
        }
    }

    Disorder best() {
        for (int unit : units) {
            // Whatever else has no room, each may stand alone.
            add(new int[] {unit}, 0);
        }
        for (int unit : units) {
            extend(new int[] {unit}, 0, clusters.near(unit));
        }
        price();
        for (var all : groupsOf) {
            all.sort(Comparator.comparingDouble(g -> g.cost() - paid(g)));
        }
        search(0, new boolean[units.length], 0, Arrays.stream(prices).sum());
        double bound = isComplete ? Arrays.stream(prices).sum() : 0;
        boolean isExact = isComplete && nodes < MOST_NODES;
        return new Disorder(isExact ? best : Math.min(best, bound), best, 0);
    }

    /// @param cost of all pairs in it
    private void add(int[] members, double cost) {
        int n = members.length;
        double others = clusters.pairs() - n * (n - 1) / 2.0;
        double all = (cost + others * clusters.alone()) / clusters.pairs();
        if (n > 1 && all >= n * clusters.alone()) {
            return;
        }
        var group = new Group(Arrays.stream(members).map(u -> place[u]).toArray(), all);
        groups.add(group);
        for (int member : group.members()) {
            groupsOf.get(member).add(group);
        }
    }

    /// Adds one more unit, of a later annotator.
    private void extend(int[] members, double cost, int[] near) {
        int last = clusters.owner(members[members.length - 1]);
        for (int unit : near) {
            if (clusters.owner(unit) <= last) {
                continue;
            }
            if (groups.size() >= MOST_GROUPS) {
                isComplete = false;
                return;
            }
            double more = cost;
            for (int member : members) {
                more += clusters.cost(member, unit);
            }
            var wider = Arrays.copyOf(members, members.length + 1);
            wider[members.length] = unit;
            double limit = clusters.annotators() * clusters.alone() * clusters.pairs();
            if (more < limit) {
                add(wider, more);
                extend(wider, more, near);
            }
        }
    }

    private void price() {
        for (int i = 0; i < prices.length; i++) {
            prices[i] =
                    groupsOf.get(i).stream()
                            .mapToDouble(g -> g.cost() / g.members().length)
                            .min()
                            .orElse(0);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            double gained = 0;
            for (int i = 0; i < prices.length; i++) {
                double left =
                        groupsOf.get(i).stream()
                                .mapToDouble(g -> g.cost() - paid(g))
                                .min()
                                .orElse(0);
                prices[i] += Math.max(0, left);
                gained += Math.max(0, left);
            }
            if (gained < NOTHING) {
                return;
            }
        }
    }

    private double paid(Group group) {
        double sum = 0;
        for (int member : group.members()) {
            sum += prices[member];
        }
        return sum;
    }

    /// @param from no unit before it is left
    /// @param bound what the units that are left cost at least
    private void search(int from, boolean[] taken, double cost, double bound) {
        int unit = from;
        while (unit < units.length && taken[unit]) {
            unit++;
        }
        if (unit == units.length) {
            best = Math.min(best, cost);
            return;
        }
        for (var group : groupsOf.get(unit)) {
            // The first way down is always finished: without it there is no alignment at all.
            if (Double.isFinite(best) && ++nodes >= MOST_NODES) {
                return;
            }
            double left = bound - paid(group);
            if (cost + group.cost() + left >= best - NOTHING) {
                // The rest of the list is worse still.
                return;
            }
            if (isFree(group, taken)) {
                mark(group, taken, true);
                search(unit + 1, taken, cost + group.cost(), left);
                mark(group, taken, false);
            }
        }
    }

    private static boolean isFree(Group group, boolean[] taken) {
        for (int member : group.members()) {
            if (taken[member]) {
                return false;
            }
        }
        return true;
    }

    private static void mark(Group group, boolean[] taken, boolean value) {
        for (int member : group.members()) {
            taken[member] = value;
        }
    }
}
