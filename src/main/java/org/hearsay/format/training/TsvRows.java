package org.hearsay.format.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;

/// Cells separated by tabs; tokens one a line, as taggers read them.
public final class TsvRows implements RowFormat {

    @Override
    public String id() {
        return "tsv";
    }

    @Override
    public RowWriter open(Path file, List<Column> columns) throws IOException {
        return TagFile.fits(columns) ? new TagFile(file, columns) : new TableFile(file, columns);
    }
}
