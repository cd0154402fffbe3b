package org.hearsay.project;

/// What may be done with an open project.
public sealed interface Access {

    record Write() implements Access {}

    /// @param why nothing may be written
    record ReadOnly(Reason why) implements Access {}

    /// Why a project was opened for reading only.
    sealed interface Reason {

        /// Another window or computer has it.
        ///
        /// @param holder user and computer, as far as known
        /// @param since when it was opened there, ISO 8601
        record HeldElsewhere(String holder, String since) implements Reason {}

        /// A later version of the program wrote it.
        record Newer(int fileVersion, int ours) implements Reason {}

        /// The file or its folder may not be written.
        record NotWritable() implements Reason {}

        /// It is a backup, which shall stay as it is.
        record Backup() implements Reason {}

        /// The caller asked for no more.
        record Asked() implements Reason {}
    }
}
