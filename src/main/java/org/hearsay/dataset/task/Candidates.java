package org.hearsay.dataset.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.dataset.Reading;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.schema.RelationType;

/// Pairs of one document's annotations that the schema allows a relation between, and that are near
/// enough.
final class Candidates {

    private final Reading reading;
    private final int window;

    /// Numbers of the first and the last sentence of each annotation.
    private final Map<Id, int[]> sentences = new HashMap<>();

    /// @param window how many sentences a pair may span, at least 1
    Candidates(Reading reading, int window) {
        this.reading = reading;
        this.window = window;
        for (var annotation : reading.annotations()) {
            var touched = reading.touched(annotation.anchor());
            sentences.put(
                    annotation.id(),
                    new int[] {touched.getFirst().number(), touched.getLast().number()});
        }
    }

    /// @param source where a relation might start
    /// @param target where it might lead to
    record Pair(Annotation source, Annotation target) {}

    boolean isNear(Annotation one, Annotation other) {
        int first = Math.min(first(one), first(other));
        int last = Math.max(last(one), last(other));
        return last - first < window;
    }

    /// Those between which no relation leads, in reading order of their sources.
    List<Pair> unrelated() {
        var pairs = new ArrayList<Pair>();
        var all = reading.annotations();
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size() && startsNear(all.get(i), all.get(j)); j++) {
                if (isNear(all.get(i), all.get(j))) {
                    addUnrelated(all.get(i), all.get(j), pairs);
                    addUnrelated(all.get(j), all.get(i), pairs);
                }
            }
        }
        return pairs;
    }

    private void addUnrelated(Annotation source, Annotation target, List<Pair> pairs) {
        var types = reading.roles().schema().relations();
        boolean allowed = types.stream().anyMatch(t -> mayJoin(t, source, target));
        if (allowed && !areRelated(source, target)) {
            pairs.add(new Pair(source, target));
        }
    }

    /// What says the same both ways counts once, from the earlier to the later.
    private static boolean mayJoin(RelationType type, Annotation source, Annotation target) {
        return type.joins(source.label(), target.label())
                && (!type.symmetric() || source.anchor().compareTo(target.anchor()) <= 0);
    }

    private boolean areRelated(Annotation source, Annotation target) {
        return reading.layer().relationsOf(source.id()).stream()
                .anyMatch(r -> r.touches(target.id()));
    }

    /// Whether the later one begins within the window of the earlier one's first sentence; behind
    /// the first that does not, none does.
    private boolean startsNear(Annotation earlier, Annotation later) {
        return first(later) - first(earlier) < window;
    }

    private int first(Annotation annotation) {
        return range(annotation)[0];
    }

    private int last(Annotation annotation) {
        return range(annotation)[1];
    }

    private int[] range(Annotation annotation) {
        return sentences.getOrDefault(annotation.id(), new int[2]);
    }
}
