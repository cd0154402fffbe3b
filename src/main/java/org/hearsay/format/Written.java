package org.hearsay.format;

import java.nio.file.Path;
import java.util.List;

/// What a writer wrote and what it could not.
///
/// @param files in the order in which they were written
/// @param losses in document order
public record Written(
        List<Path> files, int documents, int annotations, int relations, List<Loss> losses) {

    public Written {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
    }
}
