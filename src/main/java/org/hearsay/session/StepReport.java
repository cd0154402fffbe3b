package org.hearsay.session;

import org.hearsay.edit.StepName;
import org.hearsay.model.Id;

/// What undo or redo just did, for the status line.
///
/// @param number goes up with each report, so that two of the same are told apart
/// @param document id of the document that the step changed, or [Id#PROJECT]
public record StepReport(long number, Kind kind, StepName step, Id document) {

    public enum Kind {
        UNDONE,
        REDONE,
        /// Something that came later stands on it; nothing has changed.
        STANDS
    }
}
