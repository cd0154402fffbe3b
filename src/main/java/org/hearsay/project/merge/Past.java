package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.store.Contents.DocumentMark;

/// The last state that both sides have in their past: that of a row of one side's history. It is
/// known where one file is a copy of the other, or was merged into it before.
///
/// @param anchor the side whose history leads back to that state
/// @param ours what was done on our side since
/// @param theirs what was done on their side since
/// @param isOfOurs whether the anchor is our side
/// @param isKnown whether there is such a state at all
/// @param removals what was taken away on either side, where theirs is a share and there is no such
///   state; otherwise nothing
/// @param sharedMoves likewise what parts of the schema have become
record Past(
        Side anchor,
        Walk ours,
        Walk theirs,
        boolean isOfOurs,
        boolean isKnown,
        Optional<SharedRemovals> removals,
        SharedMoves sharedMoves) {

    static Past of(Side ours, Side theirs) throws ProjectException {
        var fork = fork(ours, theirs);
        // Without a common past, all that was ever done may have given names to be followed.
        var since = fork.orElse(new Fork(0, 0, false));
        boolean isShared = fork.isEmpty() && Sharing.isShare(theirs.registry().head());
        var here = Walk.of(ours, since.ours());
        return new Past(
                since.isOfOurs() ? ours : theirs,
                here,
                Walk.of(theirs, since.theirs()),
                since.isOfOurs(),
                fork.isPresent(),
                isShared ? Optional.of(SharedRemovals.of(ours, theirs)) : Optional.empty(),
                isShared ? SharedMoves.of(ours, theirs, here.moves()) : SharedMoves.NONE);
    }

    /// How something that belongs to the whole project was, also where only what was removed is
    /// known: then that was there as it still is on the other side.
    ///
    /// @param now as one side has it
    Optional<Item> item(Item now) {
        return isKnown ? item(now.id()) : removals.filter(r -> r.has(now)).map(_ -> now);
    }

    /// How a layer was, as far as a share tells; empty for one that is no share, or where the two
    /// layers have nothing to do with each other.
    ///
    /// @param here ours
    /// @param there theirs
    Optional<Layer> shared(Layer here, Layer there) {
        return removals.filter(r -> r.isOne(here, there)).map(r -> r.base(here, there));
    }

    /// How something that belongs to the whole project was; empty where it was not there.
    Optional<Item> item(Id id) {
        return isKnown
                ? walk().before(id).orElseGet(() -> anchor.find(id))
                : Optional.<Item>empty();
    }

    /// Since the state, on the side whose history leads back to it.
    Walk walk() {
        return isOfOurs ? ours : theirs;
    }

    /// Whether the document or layer was there, detached or not.
    boolean had(Id container) {
        boolean isThere =
                anchor.documents().containsKey(container) || anchor.layers().containsKey(container);
        return isKnown && isThere && walk().wasThere(container).orElse(true);
    }

    /// Whether an article had the same text on both sides, so that what it has now on either side
    /// is that or a correction of it. Without a past: whether it has the same now.
    boolean hadSameText(DocumentMark own, DocumentMark other) {
        return isKnown
                ? hash(ours, own).equals(hash(theirs, other))
                : own.sha256().equals(other.sha256());
    }

    private static String hash(Walk walk, DocumentMark mark) {
        return walk.textBefore(mark.id())
                .map(w -> w.article().document().sha256())
                .orElse(mark.sha256());
    }

    /// The last time that this project was merged.
    static Optional<LoggedStep> lastMerge(Side ours, Side theirs) throws ProjectException {
        var project = theirs.registry().head().id();
        return Translation.now(ours.store().lookups().contents().steps(MergeRecord.STEP)).stream()
                .filter(s -> MergeRecord.of(s).filter(r -> r.project().equals(project)).isPresent())
                .max(Comparator.comparingLong(LoggedStep::sequence));
    }

    /// @param ours sequence of the last row of our history before the state
    /// @param theirs likewise
    private record Fork(long ours, long theirs, boolean isOfOurs) {}

    private static Optional<Fork> fork(Side ours, Side theirs) throws ProjectException {
        var all = new ArrayList<Fork>();
        common(ours, theirs).ifPresent(n -> all.add(new Fork(n, n, true)));
        for (var merged : merges(ours, theirs)) {
            all.add(new Fork(merged.row(), merged.record().sequence(), false));
        }
        for (var merged : merges(theirs, ours)) {
            all.add(new Fork(merged.record().sequence(), merged.row(), true));
        }
        return all.stream().max(Comparator.comparingLong(f -> f.ours() + f.theirs()));
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
                    && hash(other, record.get().sequence()).equals(record.get().hash())) {
                all.add(new Merged(step.sequence(), record.get()));
            }
        }
        return all;
    }

    /// The last row up to which both histories are the same; 0 for the state in which one project
    /// was made.
    private static Optional<Long> common(Side ours, Side theirs) throws ProjectException {
        long low = 0;
        long high = Math.min(last(ours), last(theirs)) + 1;
        while (high - low > 1) {
            long middle = (low + high) >>> 1;
            if (hash(ours, middle).equals(hash(theirs, middle))) {
                low = middle;
            } else {
                high = middle;
            }
        }
        boolean isOne = ours.registry().head().id().equals(theirs.registry().head().id());
        return low > 0 || isOne ? Optional.of(low) : Optional.empty();
    }

    static long last(Side side) throws ProjectException {
        return Translation.now(side.store().lookups().contents().lastStep());
    }

    static String hash(Side side, long sequence) throws ProjectException {
        return Translation.now(side.store().lookups().contents().historyUpTo(sequence));
    }
}
