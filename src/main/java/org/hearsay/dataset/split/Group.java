package org.hearsay.dataset.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Documents that stay together.
///
/// @param members numbers of its documents, ascending
/// @param causes why; none for a group of one
/// @param rows of all its documents
/// @param labels of all its documents
public record Group(
        List<Integer> members, Set<Cause> causes, int rows, SortedMap<String, Integer> labels) {

    public Group {
        members = List.copyOf(members);
    }

    /// All documents in groups, in the order of their first documents.
    public static List<Group> of(List<Facts> facts, Common common, GroupBy by, Shared shared) {
        var joins = new Joins(facts.size());
        joins.joinEqual(facts, f -> Set.of(f.sha256()), Cause.SAME_TEXT);
        common.likenesses().forEach(l -> joins.join(l.one(), l.other(), Cause.NEAR_DUPLICATE));
        joins.joinEqual(facts, f -> Set.of(f.event()), Cause.SAME_EVENT);
        joins.joinEqual(facts, Facts::claims, Cause.SAME_CLAIM);
        switch (by) {
            case ARTICLE -> {}
            case PUBLISHER ->
                    joins.joinEqual(facts, f -> Set.of(f.publisher()), Cause.SAME_PUBLISHER);
            case TIME -> joins.joinEqual(facts, f -> Set.of(f.day()), Cause.SAME_DAY);
            case SPEAKER -> joins.joinEqual(facts, Facts::speakers, Cause.SAME_SPEAKER);
            case TARGET -> joins.joinEqual(facts, Facts::targets, Cause.SAME_TARGET);
        }
        if (shared == Shared.JOIN) {
            joins.joinSentences(common.sentences());
        }
        return groups(facts, joins);
    }

    private static List<Group> groups(List<Facts> facts, Joins joins) {
        var members = new TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < facts.size(); i++) {
            members.computeIfAbsent(joins.find(i), _ -> new ArrayList<>()).add(i);
        }
        var groups = new ArrayList<Group>();
        members.forEach((root, numbers) -> {
            if (numbers.size() == 1) {
                // Nearly all are alone: no second map for each.
                var alone = facts.get(numbers.getFirst());
                groups.add(new Group(numbers, joins.causes(root), alone.rows(), alone.labels()));
                return;
            }
            var labels = new TreeMap<String, Integer>();
            int rows = 0;
            for (int number : numbers) {
                rows += facts.get(number).rows();
                facts.get(number).labels().forEach((l, n) -> labels.merge(l, n, Integer::sum));
            }
            groups.add(new Group(numbers, joins.causes(root), rows, labels));
        });
        return groups;
    }
}
