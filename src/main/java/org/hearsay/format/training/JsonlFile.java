package org.hearsay.format.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Row;

/// A file of JSON Lines: one object a row, with all keys.
final class JsonlFile extends TextRows {

    private final List<Column> columns;

    JsonlFile(Path file, List<Column> columns) throws IOException {
        super(file);
        this.columns = columns;
    }

    @Override
    public void write(Row row) throws IOException {
        line(CellJson.written(CellJson.object(columns, row.cells())));
    }
}
