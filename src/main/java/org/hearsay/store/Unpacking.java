package org.hearsay.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.hearsay.text.phrase.Phrase;

/// Unpacks many small values one after the other, by one inflater and in one place. One thread.
final class Unpacking implements AutoCloseable {

    private final Inflater inflater = new Inflater();
    private byte[] buffer = new byte[1 << 13];

    /// @throws StoreException if the bytes are not what [Bytes#deflated] or [Packing] made
    byte[] unpacked(byte[] packed) throws StoreException {
        inflater.reset();
        inflater.setInput(packed);
        try {
            int length = inflater.inflate(buffer);
            while (!inflater.finished()) {
                if (length < buffer.length) {
                    throw new DataFormatException("it ends early");
                }
                buffer = Arrays.copyOf(buffer, 2 * length);
                length += inflater.inflate(buffer, length, buffer.length - length);
            }
            return Arrays.copyOf(buffer, length);
        } catch (DataFormatException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    Phrase.of("A compressed value cannot be unpacked."),
                    e);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
