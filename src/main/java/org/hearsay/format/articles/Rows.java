package org.hearsay.format.articles;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.format.FormatException;
import org.hearsay.format.ReadContext;

/// Reads the rows of one kind of table, one at a time. Stateless.
interface Rows {

    void read(Path file, ReadContext context, RowSink sink) throws IOException, FormatException;
}
