package org.hearsay.project;

import java.nio.file.Path;
import java.util.Map;

/// What somebody decided about the files of an import.
///
/// @param otherwise about all files that are not named
public record FileChoices(Map<Path, FileChoice> byFile, FileChoice otherwise) {

    public static final FileChoices NONE = new FileChoices(Map.of(), FileChoice.DEFAULT);

    public FileChoices {
        byFile = Map.copyOf(byFile);
    }

    public FileChoice of(Path file) {
        return byFile.getOrDefault(file, otherwise);
    }
}
