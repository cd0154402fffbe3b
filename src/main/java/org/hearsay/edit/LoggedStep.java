package org.hearsay.edit;

import java.time.Instant;
import org.hearsay.model.Id;

/// A step as the edit log keeps it.
///
/// @param sequence its place in the log, from 1 without gaps
/// @param time when it was written; for reading only
/// @param annotator id of whoever took it
/// @param document id of the document that it changed, or [Id#PROJECT] where it changed none or
///   several
/// @param kind what it is: something done, or the undoing or redoing of an earlier step
/// @param of the sequence of the step undone or redone; 0 where something was done
/// @param undone whether the step does not count at present; always false for undo and redo rows
public record LoggedStep(
        long sequence,
        Instant time,
        Id annotator,
        Id document,
        Kind kind,
        long of,
        boolean undone,
        Transaction step) {

    public enum Kind {
        DONE,
        UNDO,
        REDO
    }
}
