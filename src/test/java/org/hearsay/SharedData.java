package org.hearsay;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// Corpora that are too large to copy: they lie beside the repository on the machines of those who
/// have them. Tests that need them are skipped, visibly, where they are not.
public final class SharedData {

    private SharedData() {}

    /// A file or folder below `shared/data` beside the repository.
    public static Path path(String below) {
        var path = Path.of("..", "shared", "data").resolve(below);
        if (!Files.exists(path)) {
            path = Path.of("..", "..", "shared", "data").resolve(below);
        }
        assumeTrue(Files.exists(path), "needs ../shared/data/" + below);
        return path;
    }
}
