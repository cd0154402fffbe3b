package org.hearsay.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads documents and their annotations in one exchange format. Stateless; any thread.
public interface CorpusReader {

    /// The format's stable name, as on the command line: `brat`, `text`.
    String id();

    /// Those of the files that this format reads as documents of their own, going by their names
    /// and first bytes. Files that belong to one of them are not among them.
    ///
    /// @param files everything that is to be imported
    List<Path> recognised(List<Path> files) throws IOException;

    /// Files that are read together with `file`, such as the text beside its annotations.
    default List<Path> companions(Path file) {
        return List.of();
    }

    /// Reads a file that [#recognised] gave. What cannot be taken in goes to the sink as an issue.
    ///
    /// @throws FormatException if nothing of the file can be taken in
    /// @throws IOException if it cannot be read
    void read(Path file, ReadContext context, ImportSink sink) throws IOException, FormatException;
}
