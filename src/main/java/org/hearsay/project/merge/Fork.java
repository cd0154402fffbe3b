package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// A state that both sides have in their past.
///
/// @param ours sequence of the last row of our history before the state
/// @param theirs likewise
/// @param isOfOurs whether our history leads back to it
/// @param left layers and articles of which it is not a state, as a merge left them out
record Fork(long ours, long theirs, boolean isOfOurs, Set<Id> left) {

    /// The state before anything was done on either side.
    static final Fork NONE = new Fork(0, 0, false, Set.of());

    Fork {
        left = Set.copyOf(left);
    }

    /// All that there are.
    static List<Fork> all(Side ours, Side theirs) throws ProjectException {
        var all = new ArrayList<Fork>();
        common(ours, theirs, all);
        for (var merged : merges(ours, theirs)) {
            var record = merged.record();
            all.add(new Fork(merged.row(), record.sequence(), false, record.left()));
        }
        for (var merged : merges(theirs, ours)) {
            var record = merged.record();
            all.add(new Fork(record.sequence(), merged.row(), true, record.left()));
        }
        return all;
    }

    long depth() {
        return ours + theirs;
    }

    /// Whether it is a state of something that goes by all these ids.
    boolean tells(Set<Id> ids) {
        return Collections.disjoint(left, ids);
    }

    private record Merged(long row, MergeRecord record) {}

    /// When one side took in a state of the other.
    private static List<Merged> merges(Side one, Side other) throws ProjectException {
        var all = new ArrayList<Merged>();
        var project = other.registry().head().id();
        for (var step : Translation.now(one.store().lookups().contents().steps(MergeRecord.STEP))) {
            var record = MergeRecord.of(step);
            if (record.isPresent()
                    && record.get().project().equals(project)
                    && Past.hash(other, record.get().sequence()).equals(record.get().hash())) {
                all.add(new Merged(step.sequence(), record.get()));
            }
        }
        return all;
    }

    /// The last row up to which both histories are the same; 0 for the state in which one project
    /// was made.
    private static void common(Side ours, Side theirs, List<Fork> all) throws ProjectException {
        long low = 0;
        long high = Math.min(Past.last(ours), Past.last(theirs)) + 1;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (Past.hash(ours, middle).equals(Past.hash(theirs, middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        if (low > 0 || ours.registry().head().id().equals(theirs.registry().head().id())) {
            all.add(new Fork(low, low, true, Set.of()));
        }
    }
}
