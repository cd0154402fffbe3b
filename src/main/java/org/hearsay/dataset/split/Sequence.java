package org.hearsay.dataset.split;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.dataset.split.Plan.Share;

/// Gives groups to splits one after the other in time: what appeared first fills the first split. A
/// group is as late as the latest of its documents, so that what is trained on knows nothing of
/// what came later.
final class Sequence {

    private Sequence() {}

    /// The number of each group's split.
    ///
    /// @param facts all with a day
    static int[] of(List<Facts> facts, List<Group> groups, List<Share> splits) {
        var order =
                IntStream.range(0, groups.size())
                        .boxed()
                        .sorted(Comparator.comparing(g -> latest(facts, groups.get(g))))
                        .toList();
        double total = groups.stream().mapToInt(Sequence::weight).sum();
        var chosen = new int[groups.size()];
        int split = 0;
        double end = splits.getFirst().part();
        double before = 0;
        for (int group : order) {
            double weight = weight(groups.get(group)) / total;
            // A group belongs where its middle falls.
            while (split < splits.size() - 1 && before + weight / 2 > end) {
                split++;
                end += splits.get(split).part();
            }
            chosen[group] = split;
            before += weight;
        }
        return chosen;
    }

    private static int weight(Group group) {
        return Math.max(1, group.rows());
    }

    private static String latest(List<Facts> facts, Group group) {
        return group.members().stream()
                .map(m -> facts.get(m).day())
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
