package org.hearsay.project.merge;

import java.util.Comparator;
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

    /// @param fork empty where nothing leads both back to one state
    static Past of(Side ours, Side theirs, Optional<Fork> fork) throws ProjectException {
        // Without a common past, all that was ever done may have given names to be followed.
        var since = fork.orElse(Fork.NONE);
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

    static long last(Side side) throws ProjectException {
        return Translation.now(side.store().lookups().contents().lastStep());
    }

    static String hash(Side side, long sequence) throws ProjectException {
        return Translation.now(side.store().lookups().contents().historyUpTo(sequence));
    }
}
