package org.hearsay.format.parquet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.format.PageHeader;
import org.apache.parquet.format.PageType;
import org.apache.parquet.format.Util;

/// A page that is being compressed while others are filled.
///
/// @param length in bytes, before it is compressed
/// @param packed what comes of it
record PackedPage(
        PageType type, int length, Detail detail, CompletableFuture<ByteArrayOutputStream> packed) {

    /// What a header says besides.
    interface Detail {
        void addTo(PageHeader header);
    }

    /// @param bytes may be used for something else afterwards
    static PackedPage of(PageType type, BytesInput bytes, Detail detail, Executor crew)
            throws IOException {
        var own = new ByteArrayOutputStream(Math.toIntExact(bytes.size()));
        bytes.writeAllTo(own);
        return new PackedPage(
                type, own.size(), detail, CompletableFuture.supplyAsync(() -> packed(own), crew));
    }

    /// Waits for the page and writes it behind its header.
    ///
    /// @return the length of the header, in bytes
    int writeTo(ByteArrayOutputStream out) throws IOException {
        var content = packed.join();
        var header = new PageHeader(type, length, content.size());
        detail.addTo(header);
        int before = out.size();
        Util.writePageHeader(header, out);
        int headerLength = out.size() - before;
        content.writeTo(out);
        return headerLength;
    }

    private static ByteArrayOutputStream packed(ByteArrayOutputStream bytes) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new QuickGzip(packed)) {
            bytes.writeTo(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed;
    }

    /// The usual level takes three times as long for a seventh less.
    private static final class QuickGzip extends GZIPOutputStream {

        private static final int LEVEL = Deflater.BEST_SPEED + 2;

        QuickGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(LEVEL);
        }
    }
}
