package org.hearsay.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// Writes documents and their annotations in one exchange format. Stateless; any thread.
public interface CorpusWriter {

    /// The format's stable name, as on the command line: `brat`.
    String id();

    OffsetUnit offsetUnit();

    /// What the format can carry.
    Set<Capability> capabilities();

    /// Writes into `folder`, which exists; each file appears whole or not at all.
    ///
    /// @throws IOException if a file could not be written; the files before it are complete
    Written write(Corpus corpus, Path folder) throws IOException;
}
