package org.hearsay.format.parquet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.RowFormat;
import org.hearsay.dataset.RowWriter;

/// Parquet, compressed as gzip does. Types come from the columns, not from the rows: lists are
/// lists of three levels, as the format's description wants them, and any value may be missing.
public final class ParquetRows implements RowFormat {

    private static final long GROUP_BYTES = 32L << 20;

    private final Executor crew;

    /// By one thread.
    public ParquetRows() {
        this(Runnable::run);
    }

    /// @param crew compresses while rows come in
    public ParquetRows(Executor crew) {
        this.crew = crew;
    }

    @Override
    public String id() {
        return "parquet";
    }

    @Override
    public RowWriter open(Path file, List<Column> columns) throws IOException {
        return new ParquetFile(file, columns, GROUP_BYTES, crew);
    }
}
