package org.hearsay.bench;

/// Something that does a row's task: the floor, a peer, or ourselves.
interface Contender {

    /// Unique within its row, such as `ours 1 MB/10,000`.
    String name();

    /// Does the task once.
    ///
    /// @return the time that counts
    Timed once() throws Exception;

    default void close() throws Exception {}

    /// @param millis wall-clock time of the task
    /// @param checksum of what it made or read; contenders of one case must agree
    record Timed(double millis, long checksum) {}
}
