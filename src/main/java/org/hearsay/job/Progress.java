package org.hearsay.job;

import java.util.concurrent.CancellationException;

/// How far a piece of work is, told by whoever does it, on its own thread. Every report is also the
/// place where the work can be stopped.
@FunctionalInterface
public interface Progress {

    /// For work that nobody watches or stops.
    Progress NONE = (_, _) -> {};

    /// @param done units of work finished, files or documents
    /// @param total units in all; 0 where that is not known yet
    /// @throws CancellationException if the work shall stop; who does the work lets it pass, and
    ///   leaves nothing half done
    void at(long done, long total);
}
