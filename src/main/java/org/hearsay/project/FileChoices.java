package org.hearsay.project;

import java.nio.file.Path;
import java.util.Map;
import org.hearsay.format.mapping.Renaming;

/// What somebody decided about the files of an import.
///
/// @param otherwise about all files that are not named
/// @param names that what they hold gets in the project
public record FileChoices(Map<Path, FileChoice> byFile, FileChoice otherwise, Renaming names) {

    public static final FileChoices NONE = new FileChoices(Map.of(), FileChoice.DEFAULT);

    public FileChoices {
        byFile = Map.copyOf(byFile);
    }

    /// All names as they are.
    public FileChoices(Map<Path, FileChoice> byFile, FileChoice otherwise) {
        this(byFile, otherwise, Renaming.NONE);
    }

    public FileChoice of(Path file) {
        return byFile.getOrDefault(file, otherwise);
    }
}
