package org.hearsay.store;

/// What an open project file can be used for.
public sealed interface Mode {

    record Writing() implements Mode {}

    /// Reading, because somebody else writes.
    ///
    /// @param since ISO 8601; empty where it is not known
    record HeldElsewhere(String who, String since) implements Mode {}

    /// Reading, because a later version of the program wrote it.
    record Newer(int fileVersion, int ours) implements Mode {}

    /// Reading, because the file or its folder cannot be written.
    record NotWritable() implements Mode {}

    /// Reading, because no more was asked for.
    record Asked() implements Mode {}
}
