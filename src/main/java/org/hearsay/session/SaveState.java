package org.hearsay.session;

import java.time.Instant;
import org.hearsay.project.Why;

/// How much of what is on the screen is also on the disk.
public sealed interface SaveState {

    /// @param since when the last step became durable, or the project was opened
    record Saved(Instant since) implements SaveState {}

    /// @param pending steps not yet durable, at least 1
    record Saving(int pending) implements SaveState {}

    /// The steps are kept in memory, in order, until somebody tries again.
    ///
    /// @param pending steps not yet durable, at least 1
    /// @param lastSaved when the last step became durable, or the project was opened
    /// @param why the oldest of them could not be written
    record Failed(int pending, Instant lastSaved, Why why) implements SaveState {}
}
