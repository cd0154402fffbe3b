package org.hearsay.format.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.RowWriter;

/// A file of UTF-8 text without a mark, with LF as line end on every system.
abstract sealed class TextRows implements RowWriter permits JsonlFile, TableFile, TagFile {

    private final BufferedWriter out;

    TextRows(Path file) throws IOException {
        out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
    }

    @Override
    public abstract void write(Row row) throws IOException;

    void line(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
