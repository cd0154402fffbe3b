package org.hearsay.dataset.split;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Joins documents, by their number, into groups that nothing may cut (union-find). One thread.
final class Joins {

    private final int[] parent;
    private final Map<Integer, Set<Cause>> causes = new HashMap<>();

    Joins(int documents) {
        parent = new int[documents];
        for (int i = 0; i < documents; i++) {
            parent[i] = i;
        }
    }

    /// The smallest number of the document's group.
    int find(int document) {
        int root = document;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    /// Why the documents of the group belong together; none for a group of one.
    Set<Cause> causes(int root) {
        return causes.getOrDefault(root, Set.of());
    }

    void join(int one, int other, Cause cause) {
        int a = find(one);
        int b = find(other);
        int first = Math.min(a, b);
        int second = Math.max(a, b);
        parent[second] = first;
        var all = causes.computeIfAbsent(first, _ -> EnumSet.noneOf(Cause.class));
        all.add(cause);
        if (second != first) {
            var more = causes.remove(second);
            all.addAll(more == null ? Set.of() : more);
        }
    }

    /// Joins those that have a key in common.
    void joinEqual(List<Facts> facts, Function<Facts, Set<String>> keys, Cause cause) {
        FirstKeys.each(facts, keys, (first, other) -> join(first, other, cause));
    }

    /// Joins those that have a sentence in common.
    void joinSentences(Repeats sentences) {
        sentences.each((first, document, _) -> {
            if (first != document) {
                join(first, document, Cause.SAME_SENTENCE);
            }
        });
    }
}
