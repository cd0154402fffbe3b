package org.hearsay.dataset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A kind of file that training rows can be written in. Stateless; any thread.
public interface RowFormat {

    /// As on the command line: `jsonl`. Also the ending of its files' names.
    String id();

    /// Opens a new file.
    ///
    /// @param file does not exist, its folder does
    RowWriter open(Path file, List<Column> columns) throws IOException;
}
