package org.hearsay.project.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A layer of the project beside one that was read back.
///
/// Everything that no loss names must be there as it is, once. What is there beyond that must lie
/// within an annotation that a loss names: some formats cut those, or take a part.
final class LayerComparison {

    private final LayerDigest expected;
    private final LayerDigest found;
    private final Reported reported;
    private final BitSet mayDiffer;
    private final BitSet matched = new BitSet();
    private final List<String> mismatches = new ArrayList<>();

    LayerComparison(LayerDigest expected, LayerDigest found, Reported reported) {
        this.expected = expected;
        this.found = found;
        this.reported = reported;
        mayDiffer = mayDiffer();
        var extra = match();
        for (int i = 0; i < expected.size(); i++) {
            compare(i);
        }
        extra.forEach(this::explain);
        explainRelations(extra);
    }

    /// A sentence each.
    List<String> mismatches() {
        return mismatches;
    }

    /// How many items were not found at all, also where that is right.
    int missing() {
        return expected.size() - matched.cardinality();
    }

    private BitSet mayDiffer() {
        var may = new BitSet();
        for (int i = 0; i < expected.size(); i++) {
            boolean ends =
                    expected.isRelation(i)
                            && (expected.from(i) < 0
                                    || expected.to(i) < 0
                                    || may.get(expected.from(i))
                                    || may.get(expected.to(i)));
            may.set(i, ends || reported.named().contains(expected.id(i)));
        }
        return may;
    }

    /// @return what was found and is not expected
    private List<Integer> match() {
        var wanted = new HashMap<Long, Deque<Integer>>();
        for (int i = 0; i < expected.size(); i++) {
            var same = wanted.computeIfAbsent(expected.hash(i), _ -> new ArrayDeque<>());
            // Of two that are alike the one is found first that must be there.
            if (mayDiffer.get(i)) {
                same.addLast(i);
            } else {
                same.addFirst(i);
            }
        }
        var extra = new ArrayList<Integer>();
        for (int i = 0; i < found.size(); i++) {
            match(i, wanted, extra);
        }
        return extra;
    }

    private void match(int item, Map<Long, Deque<Integer>> wanted, List<Integer> extra) {
        var same = wanted.get(found.hash(item));
        var first = same == null ? null : same.poll();
        if (first == null) {
            extra.add(item);
        } else {
            matched.set(first);
        }
    }

    private void compare(int item) {
        var what = expected.isRelation(item) ? "relation " : "annotation ";
        if (!matched.get(item) && !mayDiffer.get(item)) {
            mismatches.add(what + expected.id(item) + " was not read back as it is");
        }
        if (matched.get(item) && reported.gone().contains(expected.id(item))) {
            mismatches.add(what + expected.id(item) + " was said to be lost, and is there");
        }
    }

    private void explain(int item) {
        if (!found.isRelation(item) && !isPartOfNamed(item)) {
            mismatches.add(
                    "an annotation at %d to %d was read back that the project does not have"
                            .formatted(found.from(item), found.to(item)));
        }
    }

    private boolean isPartOfNamed(int item) {
        return mayDiffer.stream()
                .filter(i -> !expected.isRelation(i))
                .anyMatch(i -> isPart(i, item));
    }

    private boolean isPart(int named, int item) {
        int from = expected.from(named);
        int to = expected.to(named);
        return reported.widened().contains(expected.id(named))
                ? found.from(item) < to && from < found.to(item)
                : from <= found.from(item) && found.to(item) <= to;
    }

    private void explainRelations(List<Integer> extra) {
        long more = extra.stream().filter(found::isRelation).count();
        long open =
                mayDiffer.stream().filter(i -> expected.isRelation(i) && !matched.get(i)).count();
        for (long i = open; i < more; i++) {
            mismatches.add("a relation was read back that the project does not have");
        }
    }
}
