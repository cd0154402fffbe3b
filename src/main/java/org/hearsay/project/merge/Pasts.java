package org.hearsay.project.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;

/// The last state that both sides have in their past, for all that they have and for each thing
/// that a merge since then left as it was.
final class Pasts {

    private final Side ours;
    private final Side theirs;
    private final List<Fork> forks;
    private final Map<Optional<Fork>, Past> known = new HashMap<>();
    private final Optional<Fork> last;

    Pasts(Side ours, Side theirs) throws ProjectException {
        this.ours = ours;
        this.theirs = theirs;
        forks = Fork.all(ours, theirs);
        last = forks.stream().max(Comparator.comparingLong(Fork::depth));
        known.put(last, Past.of(ours, theirs, last));
    }

    Past last() {
        return of(last);
    }

    /// @param ids that something goes by on either side, and that what it is in goes by
    Past of(Set<Id> ids) {
        return last.filter(f -> !f.tells(ids)).isEmpty()
                ? of(last)
                : of(
                        forks.stream()
                                .filter(f -> f.tells(ids))
                                .max(Comparator.comparingLong(Fork::depth)));
    }

    private Past of(Optional<Fork> fork) {
        return known.computeIfAbsent(
                fork,
                f -> {
                    try {
                        return Past.of(ours, theirs, f);
                    } catch (ProjectException e) {
                        throw new UnreadableException(e);
                    }
                });
    }
}
