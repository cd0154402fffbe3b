package org.hearsay.format.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.CompressionCodec;
import org.apache.parquet.format.DataPageHeader;
import org.apache.parquet.format.DictionaryPageHeader;
import org.apache.parquet.format.PageType;

/// The pages of one column in one group of rows. Data pages of version 1, which every reader takes.
/// One thread; others compress.
final class ColumnPages extends FirstVersionPages {

    private final ColumnDescriptor column;
    private final Executor crew;
    private final List<PackedPage> data = new ArrayList<>();
    private final List<PackedPage> dictionary = new ArrayList<>();
    private final TreeSet<org.apache.parquet.format.Encoding> encodings = new TreeSet<>();
    private long values;

    /// Of pages before they are compressed.
    private long size;

    /// With their headers, once they are written.
    private long plainSize;

    /// @param crew compresses
    ColumnPages(ColumnDescriptor column, Executor crew) {
        this.column = column;
        this.crew = crew;
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
        add(bytes, PageType.DATA_PAGE, page -> page.setData_page_header(header), data);
        encodings.addAll(List.of(named(repetition), named(definition), named(encoding)));
        values += valueCount;
    }

    @Override
    public void writeDictionaryPage(DictionaryPage page) throws IOException {
        var header = new DictionaryPageHeader(page.getDictionarySize(), named(page.getEncoding()));
        add(
                page.getBytes(),
                PageType.DICTIONARY_PAGE,
                to -> to.setDictionary_page_header(header),
                dictionary);
        encodings.add(named(page.getEncoding()));
    }

    private void add(
            BytesInput bytes, PageType type, PackedPage.Detail detail, List<PackedPage> pages)
            throws IOException {
        size += bytes.size();
        pages.add(PackedPage.of(type, bytes, detail, crew));
    }

    /// In bytes, headers and pages before they were compressed; once they are written.
    long plainSize() {
        return plainSize;
    }

    /// A dictionary stands before the pages that use it.
    ColumnChunk writeTo(CountedFile out) throws IOException {
        long start = out.position();
        write(dictionary, out);
        long first = out.position();
        write(data, out);
        var about =
                new ColumnMetaData(
                        ParquetSchema.physical(column.getPrimitiveType().getPrimitiveTypeName()),
                        new ArrayList<>(encodings),
                        List.of(column.getPath()),
                        CompressionCodec.GZIP,
                        values,
                        plainSize,
                        out.position() - start,
                        first);
        if (!dictionary.isEmpty()) {
            about.setDictionary_page_offset(start);
        }
        return new ColumnChunk(0).setMeta_data(about);
    }

    private void write(List<PackedPage> pages, CountedFile out) throws IOException {
        for (var page : pages) {
            var bytes = new ByteArrayOutputStream();
            plainSize += page.writeTo(bytes) + page.length();
            bytes.writeTo(out);
        }
    }

    private static org.apache.parquet.format.Encoding named(Encoding encoding) {
        return org.apache.parquet.format.Encoding.valueOf(encoding.name());
    }

    /// In bytes, before pages are compressed, so that it is the same however fast that is.
    @Override
    public long getMemSize() {
        return size;
    }
}
