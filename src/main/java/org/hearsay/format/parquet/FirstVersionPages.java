package org.hearsay.format.parquet;

import java.io.IOException;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.PageWriter;
import org.apache.parquet.column.statistics.SizeStatistics;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.column.statistics.geospatial.GeospatialStatistics;

/// Brings the many ways in which pages may come to one: pages of version 1, without statistics.
abstract class FirstVersionPages implements PageWriter {

    abstract void page(
            BytesInput bytes,
            int valueCount,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException;

    @Override
    @SuppressWarnings("deprecation") // There is no other way to implement the interface.
    public final void writePage(
            BytesInput bytes,
            int valueCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        page(bytes, valueCount, repetition, definition, encoding);
    }

    @Override
    public final void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        page(bytes, valueCount, repetition, definition, encoding);
    }

    @Override
    public final void writePage(
            BytesInput bytes,
            int valueCount,
            int rowCount,
            Statistics<?> statistics,
            SizeStatistics sizes,
            GeospatialStatistics places,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        page(bytes, valueCount, repetition, definition, encoding);
    }

    @Override
    public final void writePageV2(
            int rowCount,
            int nullCount,
            int valueCount,
            BytesInput repetitionLevels,
            BytesInput definitionLevels,
            Encoding encoding,
            BytesInput bytes,
            Statistics<?> statistics) {
        throw new UnsupportedOperationException("pages of version 2");
    }

    @Override
    public final long allocatedSize() {
        return getMemSize();
    }

    @Override
    public final String memUsageString(String prefix) {
        return prefix + getMemSize() + " bytes";
    }
}
