package org.hearsay.format.tables;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.text.phrase.Phrase;

/// Tables that are being written, several side by side. One thread.
interface Book extends Closeable {

    Sheet sheet(String name, List<Field> fields) throws IOException;

    /// Gives the files their names.
    ///
    /// @return in the order in which the sheets were made
    List<Path> publish() throws IOException;

    /// A table.
    interface Sheet {

        /// @param cells one for each field; empty for nothing
        /// @return how many of them could not be written as they are
        int row(List<String> cells) throws IOException;

        /// Why not; a sentence.
        Phrase why();
    }
}
