package org.hearsay.project.certificate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntToLongFunction;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

/// A layer of the project beside one that was read back.
///
/// Everything that no loss names must be there as it is, once, with its values. What is there
/// beyond that must lie within an annotation that a loss names: some formats cut those, or take a
/// part.
final class LayerComparison {

    private final LayerDigest expected;
    private final LayerDigest found;
    private final Reported reported;
    private final BitSet mayDiffer;
    private final BitSet matched = new BitSet();
    private final BitSet revalued = new BitSet();
    private final List<Phrase> mismatches = new ArrayList<>();

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
    List<Phrase> mismatches() {
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
            may.set(i, ends || reported.changed().contains(expected.id(i)));
        }
        return may;
    }

    /// Items with their values first, then those that are left without them.
    ///
    /// @return what was found and is not expected
    private List<Integer> match() {
        var whole = wanted(i -> Hash.with(expected.hash(i), expected.values(i)), mayDiffer::get);
        var others = new ArrayList<Integer>();
        for (int i = 0; i < found.size(); i++) {
            match(i, whole.get(Hash.with(found.hash(i), found.values(i))), others);
        }
        if (others.isEmpty()) {
            return others;
        }
        var before = (BitSet) matched.clone();
        var places = wanted(expected::hash, i -> !reported.named().contains(expected.id(i)));
        var extra = new ArrayList<Integer>();
        others.forEach(i -> match(i, places.get(found.hash(i)), extra));
        revalued.or(matched);
        revalued.andNot(before);
        return extra;
    }

    /// What is not matched yet.
    ///
    /// @param isLast what of several that are alike is to be found after the others
    private Map<Long, Deque<Integer>> wanted(IntToLongFunction key, IntPredicate isLast) {
        var wanted = new HashMap<Long, Deque<Integer>>();
        for (int i = matched.nextClearBit(0);
                i < expected.size();
                i = matched.nextClearBit(i + 1)) {
            var same = wanted.computeIfAbsent(key.applyAsLong(i), _ -> new ArrayDeque<>());
            if (isLast.test(i)) {
                same.addLast(i);
            } else {
                same.addFirst(i);
            }
        }
        return wanted;
    }

    private void match(int item, @Nullable Deque<Integer> same, List<Integer> extra) {
        var first = same == null ? null : same.poll();
        if (first == null) {
            extra.add(item);
        } else {
            matched.set(first);
        }
    }

    private void compare(int item) {
        if (!matched.get(item) && !mayDiffer.get(item)) {
            mismatches.add(Phrase.of("%s was not read back as it is", name(item)));
        }
        if (revalued.get(item) && !reported.named().contains(expected.id(item))) {
            mismatches.add(Phrase.of("%s was read back with other values", name(item)));
        }
        if (matched.get(item) && reported.gone().contains(expected.id(item))) {
            mismatches.add(Phrase.of("%s was said to be lost, and is there", name(item)));
        }
    }

    private Phrase name(int item) {
        return expected.isRelation(item)
                ? Phrase.of("relation %s", expected.id(item))
                : Phrase.of("annotation %s", expected.id(item));
    }

    private void explain(int item) {
        if (!found.isRelation(item) && !isPartOfNamed(item)) {
            mismatches.add(
                    Phrase.of(
                            "an annotation at %d to %d was read back that the project does not have",
                            found.from(item), found.to(item)));
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
            mismatches.add(Phrase.of("a relation was read back that the project does not have"));
        }
    }
}
