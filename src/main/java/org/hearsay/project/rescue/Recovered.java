package org.hearsay.project.rescue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What came of reading out a damaged project.
///
/// @param file the new project
/// @param backup that stood in for what could not be read; empty where there was none that is sound
public record Recovered(Path file, Tally tally, List<Missing> missing, Optional<Path> backup) {

    public Recovered {
        missing = List.copyOf(missing);
    }

    /// How much the new project has.
    public record Tally(int documents, int layers, int annotations, int relations, int comments) {}
}
