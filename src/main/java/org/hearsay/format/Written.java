package org.hearsay.format;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.io.PackedList;
import org.hearsay.io.SummedFile;

/// What a writer wrote and what it could not.
///
/// @param summed the files in the order in which they were written
/// @param losses in document order
public record Written(
        PackedList<SummedFile> summed,
        int documents,
        int annotations,
        int relations,
        PackedList<Loss> losses) {

    /// In the order in which they were written.
    public List<Path> files() {
        return summed.map(SummedFile::file);
    }

    /// The same with more losses behind its own.
    public Written with(PackedList<Loss> more) {
        return new Written(summed, documents, annotations, relations, losses.with(more));
    }
}
