package org.hearsay.format.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;

/// JSON Lines.
public final class JsonlRows implements RowFormat {

    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public RowWriter open(Path file, List<Column> columns) throws IOException {
        return new JsonlFile(file, columns);
    }
}
