package org.hearsay.format.hub;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;

/// A file of rows that is written beside its place and gets its name when it is complete. One
/// thread.
final class HubFile implements Closeable {

    private final Path file;
    private final Path draft;
    private final RowWriter writer;

    HubFile(Path file, RowFormat format, List<Column> columns) throws IOException {
        this.file = file;
        draft = file.resolveSibling("." + file.getFileName() + ".part");
        Files.createDirectories(file.toAbsolutePath().getParent());
        writer = format.open(draft, columns);
    }

    void write(Row row) throws IOException {
        writer.write(row);
    }

    /// Gives it its name; nothing can be written afterwards.
    void publish() throws IOException {
        writer.close();
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Leaves nothing of a draft that was not published.
    @Override
    public void close() throws IOException {
        if (Files.exists(draft)) {
            writer.close();
            Files.deleteIfExists(draft);
        }
    }
}
