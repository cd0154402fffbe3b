package org.hearsay.format.parquet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.parquet.bytes.BytesUtils;
import org.apache.parquet.column.ColumnWriteStore;
import org.apache.parquet.column.ParquetProperties;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.schema.MessageType;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Row;
import org.hearsay.dataset.RowWriter;

/// A file of Parquet: groups of rows, each column by column, and what is where at the end. Pages
/// and the footer are laid out here with the parts of parquet-java that do not need Hadoop. One
/// thread; memory holds one group of rows.
final class ParquetFile implements RowWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int FORMAT_VERSION = 1;

    /// So that readers know that no faults of other writers are to be allowed for.
    private static final String WRITER = "hearsay version 1";

    private static final int ROWS_BETWEEN_LOOKS = 64;

    private final List<Column> columns;
    private final MessageType schema;
    private final ParquetProperties properties =
            ParquetProperties.builder()
                    .withWriterVersion(WriterVersion.PARQUET_1_0)
                    .withSizeStatisticsEnabled(false)
                    .build();
    private final CountedFile out;
    private final long groupBytes;
    private final Executor crew;
    private final List<RowGroup> groups = new ArrayList<>();
    private long rows;
    private long rowsInGroup;
    private Pages pages;
    private ColumnWriteStore store;
    private CellRecord record;

    /// @param groupBytes how much a group of rows may hold before it is compressed
    /// @param crew compresses
    ParquetFile(Path file, List<Column> columns, long groupBytes, Executor crew)
            throws IOException {
        this.columns = columns;
        this.crew = crew;
        this.groupBytes = groupBytes;
        schema = ParquetSchema.of(columns);
        pages = new Pages(schema, crew);
        store = properties.newColumnWriteStore(schema, pages);
        record = record();
        out = new CountedFile(file);
        out.write(MAGIC);
    }

    @Override
    public void write(Row row) throws IOException {
        record.write(columns, row);
        rowsInGroup++;
        if (rowsInGroup % ROWS_BETWEEN_LOOKS == 0
                && store.getBufferedSize() + pages.size() > groupBytes) {
            endGroup();
            pages = new Pages(schema, crew);
            store = properties.newColumnWriteStore(schema, pages);
            record = record();
        }
    }

    private CellRecord record() {
        return new CellRecord(new ColumnIOFactory().getColumnIO(schema).getRecordWriter(store));
    }

    private void endGroup() throws IOException {
        record.flush();
        store.flush();
        groups.add(pages.writeTo(out, rowsInGroup));
        store.close();
        rows += rowsInGroup;
        rowsInGroup = 0;
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (rowsInGroup > 0) {
                endGroup();
            }
            long start = out.position();
            var footer =
                    new FileMetaData(FORMAT_VERSION, ParquetSchema.elements(schema), rows, groups)
                            .setCreated_by(WRITER);
            Util.writeFileMetaData(footer, out);
            BytesUtils.writeIntLittleEndian(out, Math.toIntExact(out.position() - start));
            out.write(MAGIC);
        }
    }
}
