package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
    static int[] of(List<Facts> facts, Groups groups, List<Share> splits) {
        var latest = latest(facts, groups);
        var order =
                IntStream.range(0, groups.size())
                        .boxed()
                        .sorted(Comparator.comparing(latest::get))
                        .toList();
        double total = IntStream.range(0, groups.size()).map(g -> weight(groups, g)).sum();
        var chosen = new int[groups.size()];
        int split = 0;
        double end = splits.getFirst().part();
        double before = 0;
        for (int group : order) {
            double weight = weight(groups, group) / total;
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

    private static int weight(Groups groups, int group) {
        return Math.max(1, groups.rows(group));
    }

    /// By group: the day of its latest document.
    private static List<String> latest(List<Facts> facts, Groups groups) {
        var latest = new ArrayList<>(Collections.nCopies(groups.size(), ""));
        // Many documents have the same day, and each brings its own words for it.
        var days = new HashMap<String, String>();
        int document = 0;
        for (var each : facts) {
            int group = groups.ofDocument(document++);
            if (each.day().compareTo(latest.get(group)) > 0) {
                latest.set(group, days.computeIfAbsent(each.day(), day -> day));
            }
        }
        return latest;
    }
}
