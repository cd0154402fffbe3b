package org.hearsay.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder whose every use starts from nothing, so that a hundred rounds fill no disk.
record Scratch(Path folder) {

    /// A folder in memory where the system has one, so that what counts is the program's work and
    /// not that of a disk which others use too; otherwise the one given.
    static Path inMemory(Path otherwise) throws IOException {
        var shared = Path.of("/dev/shm");
        if (!Files.isDirectory(shared) || !Files.isWritable(shared)) {
            return otherwise;
        }
        var folder = Files.createTempDirectory(shared, "hearsay-bench");
        folder.toFile().deleteOnExit();
        return folder;
    }

    /// Removes what the last round left.
    Path fresh() throws IOException {
        clear();
        return Files.createDirectories(folder);
    }

    void clear() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
