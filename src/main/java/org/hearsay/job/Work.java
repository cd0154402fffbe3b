package org.hearsay.job;

import java.util.concurrent.CancellationException;

/// Work that takes time. It is given immutable values only and runs on a thread of its own.
@FunctionalInterface
public interface Work<T> {

    /// @param progress to be told now and then, which is also where the work can be stopped
    /// @throws CancellationException passed on from `progress`
    /// @throws Exception whatever the work throws; it becomes an [Outcome.Failed]
    T run(Progress progress) throws Exception;
}
