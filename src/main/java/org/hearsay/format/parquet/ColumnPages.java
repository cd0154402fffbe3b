package org.hearsay.format.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/// The pages of one column in one group of rows. Data pages of version 1, which every reader takes.
final class ColumnPages extends FirstVersionPages {

    private final ColumnDescriptor column;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final ByteArrayOutputStream dictionary = new ByteArrayOutputStream();
    private final TreeSet<org.apache.parquet.format.Encoding> encodings = new TreeSet<>();
    private long values;

    /// Of headers and pages before they were compressed.
    private long plainSize;

    ColumnPages(ColumnDescriptor column) {
        this.column = column;
    }

    @Override
    void page(
            BytesInput bytes,
            int valueCount,
            Encoding repetition,
            Encoding definition,
            Encoding encoding)
            throws IOException {
        var header =
                new DataPageHeader(
                        valueCount, named(encoding), named(definition), named(repetition));
        write(bytes, PageType.DATA_PAGE, page -> page.setData_page_header(header), data);
        encodings.addAll(List.of(named(repetition), named(definition), named(encoding)));
        values += valueCount;
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        var header = new DictionaryPageHeader(page.getDictionarySize(), named(page.getEncoding()));
        write(
                page.getBytes(),
                PageType.DICTIONARY_PAGE,
                to -> to.setDictionary_page_header(header),
                dictionary);
        encodings.add(named(page.getEncoding()));
    }

    private interface Detail {
        void addTo(PageHeader header);
    }

    private void write(BytesInput bytes, PageType type, Detail detail, ByteArrayOutputStream to)
            throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            bytes.writeAllTo(zip);
        }
        var header = new PageHeader(type, Math.toIntExact(bytes.size()), packed.size());
        detail.addTo(header);
        int before = to.size();
        Util.writePageHeader(header, to);
        plainSize += to.size() - before + bytes.size();
        packed.writeTo(to);
    }

    /// In bytes, before pages were compressed.
    long plainSize() {
        return plainSize;
    }

    /// A dictionary stands before the pages that use it.
    ColumnChunk writeTo(CountedFile out) throws IOException {
        long start = out.position();
        dictionary.writeTo(out);
        var about =
                new ColumnMetaData(
                        ParquetSchema.physical(column.getPrimitiveType().getPrimitiveTypeName()),
                        new ArrayList<>(encodings),
                        List.of(column.getPath()),
                        CompressionCodec.GZIP,
                        values,
                        plainSize,
                        getMemSize(),
                        out.position());
        if (dictionary.size() > 0) {
            about.setDictionary_page_offset(start);
        }
        data.writeTo(out);
        return new ColumnChunk(0).setMeta_data(about);
    }

    private static org.apache.parquet.format.Encoding named(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    @Override
    public long getMemSize() {
        return (long) data.size() + dictionary.size();
    }
}
