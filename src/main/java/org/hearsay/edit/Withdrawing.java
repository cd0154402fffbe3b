package org.hearsay.edit;

import java.util.HashSet;
import java.util.Set;

/// Finds the steps that have to be undone together with an earlier one, because they build on it or
/// on one another. Fed with the later steps, oldest first.
public final class Withdrawing {

    private final Set<String> written;
    private final Set<String> brought;
    private final Set<String> needed;

    /// @param first of the step to be undone
    public Withdrawing(Footprint first) {
        written = new HashSet<>(first.written());
        brought = new HashSet<>(first.brought());
        needed = new HashSet<>(first.needed());
    }

    /// @param later of the next later step that counts
    /// @return whether it has to go too
    public boolean takes(Footprint later) {
        if (!later.meets(new Footprint(written, brought, needed))) {
            return false;
        }
        written.addAll(later.written());
        brought.addAll(later.brought());
        needed.addAll(later.needed());
        return true;
    }
}
