package org.hearsay.dataset.split;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// All documents in groups, in the order of the groups' first documents. Nearly all groups are of
/// one document, and there are as many as documents: they are kept as numbers and made whenever
/// they are asked for.
public final class Groups extends AbstractList<Group> {

    private final Joins joins;
    private final LabelCounts counts;

    /// By document: its group.
    private final int[] ofDocument;

    /// By group: where its members begin. Behind the last, where the next would.
    private final int[] starts;

    /// Numbers of documents, group by group, ascending in each.
    private final int[] members;

    private Groups(Joins joins, LabelCounts counts, int documents) {
        this.joins = joins;
        this.counts = counts;
        ofDocument = new int[documents];
        int groups = 0;
        for (int i = 0; i < documents; i++) {
            // The root is the first of its group.
            int root = joins.find(i);
            ofDocument[i] = root == i ? groups++ : ofDocument[root];
        }
        starts = new int[groups + 1];
        for (int group : ofDocument) {
            starts[group + 1]++;
        }
        for (int i = 0; i < groups; i++) {
            starts[i + 1] += starts[i];
        }
        members = new int[documents];
        var next = starts.clone();
        for (int i = 0; i < documents; i++) {
            members[next[ofDocument[i]]++] = i;
        }
    }

    static Groups of(List<Facts> facts, Common common, GroupBy by, Shared shared) {
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
        return new Groups(joins, LabelCounts.of(facts), facts.size());
    }

    @Override
    public int size() {
        return starts.length - 1;
    }

    @Override
    public Group get(int group) {
        var documents = members(Objects.checkIndex(group, size()));
        var causes = joins.causes(members[starts[group]]);
        return new Group(documents, causes, rows(group), counts.labels(documents));
    }

    /// How many documents are in a group.
    public int size(int group) {
        return starts[group + 1] - starts[group];
    }

    /// The group of a document.
    public int ofDocument(int document) {
        return ofDocument[document];
    }

    /// Of all documents of a group.
    int rows(int group) {
        int rows = 0;
        for (int i = starts[group]; i < starts[group + 1]; i++) {
            rows += counts.rows(members[i]);
        }
        return rows;
    }

    private List<Integer> members(int group) {
        return Arrays.stream(members, starts[group], starts[group + 1]).boxed().toList();
    }
}
