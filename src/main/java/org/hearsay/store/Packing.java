package org.hearsay.store;

import java.util.Arrays;
import java.util.zip.Deflater;

/// Compresses many small values one after the other, by one compressor: making one costs as much as
/// to compress three kilobytes. One thread.
final class Packing implements AutoCloseable {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private byte[] buffer = new byte[1 << 13];

    Packing() {
        // Numbers and short texts repeat little but their characters.
        deflater.setStrategy(Deflater.HUFFMAN_ONLY);
    }

    /// As [Bytes#inflated] reads it.
    byte[] packed(byte[] plain) {
        deflater.reset();
        deflater.setInput(plain);
        deflater.finish();
        int length = 0;
        while (!deflater.finished()) {
            if (length == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * length);
            }
            length += deflater.deflate(buffer, length, buffer.length - length);
        }
        return Arrays.copyOf(buffer, length);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
