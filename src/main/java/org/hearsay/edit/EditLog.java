package org.hearsay.edit;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hearsay.model.Id;

/// The history of a project: every step that was ever taken, in order, none ever removed. Undoing
/// appends too. Calls return at once and are carried out in the order in which they were made; a
/// stage completes when the step is durable.
///
/// A stage fails with the store's exception where the step could not be written; the project file
/// is then as it was before the call.
public interface EditLog {

    /// Applies a step to the project file and appends it.
    ///
    /// @param annotator who took it
    CompletionStage<LoggedStep> append(Id annotator, Transaction step);

    /// Applies the inverse of an earlier step and appends that.
    ///
    /// @param sequence of a step that counts
    CompletionStage<LoggedStep> undo(Id annotator, long sequence);

    /// Applies the inverses of several earlier steps and appends a row for each; all of them or, if
    /// one does not fit any more, none.
    ///
    /// @param sequences of steps that count, in the order in which they are undone: newest first
    CompletionStage<List<LoggedStep>> undoAll(Id annotator, List<Long> sequences);

    /// Applies an undone step again and appends that.
    ///
    /// @param sequence of a step that is undone
    CompletionStage<LoggedStep> redo(Id annotator, long sequence);

    /// The latest steps that were done and count, newest first.
    ///
    /// @param before only steps with a smaller sequence
    CompletionStage<List<LoggedStep>> undoable(long before, int limit);

    /// The steps that can be redone, the one to redo first in front. Doing something new leaves
    /// none.
    CompletionStage<List<LoggedStep>> redoable(int limit);

    /// All rows of the log, newest first.
    ///
    /// @param before only rows with a smaller sequence
    CompletionStage<List<LoggedStep>> rows(long before, int limit);
}
