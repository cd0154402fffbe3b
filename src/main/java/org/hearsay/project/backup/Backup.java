package org.hearsay.project.backup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

/// A backup of a project: a project file of its own.
///
/// @param time when it was taken
public record Backup(Path file, Kind kind, Instant time, long bytes) {

    /// Why it was taken.
    public enum Kind {
        /// Somebody asked for it.
        MANUAL,
        /// Half an hour of work.
        WORK,
        /// The project was closed.
        CLOSE,
        BEFORE_IMPORT,
        BEFORE_MERGE,
        BEFORE_SCHEMA,
        BEFORE_RESTORE,
        BEFORE_REMOVAL,
        /// A newer version of the program brought the file up to date.
        BEFORE_UPDATE;

        /// As file names and JSON have it.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
