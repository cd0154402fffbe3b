package org.hearsay.format;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hearsay.io.FileSum;

/// What a writer wrote and what it could not.
///
/// @param files in the order in which they were written
/// @param losses in document order
/// @param sums of those files whose content went through memory whole
public record Written(
        List<Path> files,
        int documents,
        int annotations,
        int relations,
        List<Loss> losses,
        Map<Path, FileSum> sums) {

    public Written {
        files = List.copyOf(files);
        losses = List.copyOf(losses);
        sums = Map.copyOf(sums);
    }

    public Written(
            List<Path> files, int documents, int annotations, int relations, List<Loss> losses) {
        this(files, documents, annotations, relations, losses, Map.of());
    }
}
