package org.hearsay.dataset;

import java.io.IOException;

/// Writes the rows of one file, one after another; the file is whole once this is closed. One
/// thread.
public interface RowWriter extends AutoCloseable {

    /// @param row with a cell for each column that the file was opened with
    void write(Row row) throws IOException;

    @Override
    void close() throws IOException;
}
