package org.hearsay.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes documents and their annotations in one exchange format. Stateless; any thread.
public interface CorpusWriter {

    /// The format's stable name, as on the command line: `brat`.
    String id();

    OffsetUnit offsetUnit();

    /// Where an option switches it.
    default OffsetUnit offsetUnit(Map<String, String> options) {
        return offsetUnit();
    }

    /// Whether the reader of the same name takes in what this writes. What has no offsets is
    /// written for people, and read back by nobody.
    default boolean comesBack() {
        return offsetUnit() != OffsetUnit.NONE;
    }

    /// What the format can carry.
    Set<Capability> capabilities();

    /// What can be chosen; [Corpus#options] has no other keys but `layers`, which is `one` or
    /// `all`, and `split`, the name of the split that is written, empty for none.
    default List<WriterOption> options() {
        return List.of();
    }

    /// Whether it looks at paragraphs, sentences and tokens; to read them takes its time.
    default boolean looksAtTokens() {
        return false;
    }

    /// Whether it writes a card, which tells of agreement and splits; to measure agreement takes
    /// its time.
    default boolean hasCard() {
        return false;
    }

    /// Writes into `folder`, which exists; each file appears whole or not at all.
    ///
    /// @throws IOException if a file could not be written; the files before it are complete
    Written write(Corpus corpus, Path folder) throws IOException;
}
