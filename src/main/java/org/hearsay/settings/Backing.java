package org.hearsay.settings;

import java.nio.file.Path;
import java.util.Optional;

/// When backups are made, and where they lie.
///
/// @param minutes how much work lies between two of them, 5 to 240
/// @param folder absolute path; empty for a folder beside each project
public record Backing(int minutes, String folder) {

    public static final Backing FIRST = new Backing(30, "");

    private static final int SHORTEST = 5;
    private static final int LONGEST = 240;

    public Backing {
        minutes = Math.clamp(minutes, SHORTEST, LONGEST);
    }

    /// Empty for a folder beside each project.
    public Optional<Path> place() {
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    public Backing withMinutes(int changed) {
        return new Backing(changed, folder);
    }

    public Backing withFolder(String changed) {
        return new Backing(minutes, changed);
    }
}
