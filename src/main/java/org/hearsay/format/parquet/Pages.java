package org.hearsay.format.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.PageWriteStore;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.schema.MessageType;

/// The pages of one group of rows, by column, kept compressed until the group is written.
final class Pages implements PageWriteStore {

    private final Map<ColumnDescriptor, ColumnPages> byColumn = new LinkedHashMap<>();

    /// @param crew compresses
    Pages(MessageType schema, Executor crew) {
        schema.getColumns().forEach(c -> byColumn.put(c, new ColumnPages(c, crew)));
    }

    @Override
    public PageWriter getPageWriter(ColumnDescriptor column) {
        var pages = byColumn.get(column);
        if (pages == null) {
            throw new IllegalArgumentException("No such column: " + column);
        }
        return pages;
    }

    /// In bytes, before they are compressed.
    long size() {
        return byColumn.values().stream().mapToLong(ColumnPages::getMemSize).sum();
    }

    /// Writes all columns, in the order of the schema.
    RowGroup writeTo(CountedFile out, long rows) throws IOException {
        long start = out.position();
        long plain = 0;
        var chunks = new ArrayList<ColumnChunk>();
        for (var pages : byColumn.values()) {
            chunks.add(pages.writeTo(out));
            plain += pages.plainSize();
        }
        return new RowGroup(chunks, plain, rows)
                .setFile_offset(start)
                .setTotal_compressed_size(out.position() - start);
    }
}
