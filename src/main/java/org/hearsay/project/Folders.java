package org.hearsay.project;

import java.nio.file.Path;
import java.util.Set;

/// Whose annotations a file holds where it does not say so itself.
public final class Folders {

    /// Folders that are named after a format say nothing about whose work is in them.
    private static final Set<String> FORMATS =
            Set.of("brat", "standoff", "ann", "txt", "tsv", "data", "corpus", "export");

    private Folders() {}

    /// The name asked for or, failing that, that of the nearest folder that is not named after a
    /// format.
    public static String named(Path file, ImportRequest request) {
        if (!request.annotator().isEmpty()) {
            return request.annotator();
        }
        for (var folder = file.toAbsolutePath().normalize().getParent();
                folder != null && folder.getFileName() != null;
                folder = folder.getParent()) {
            var name = folder.getFileName().toString();
            if (!FORMATS.contains(name)) {
                return name;
            }
        }
        return "Imported";
    }
}
