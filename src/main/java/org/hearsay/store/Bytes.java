package org.hearsay.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.hearsay.model.Id;
import org.hearsay.text.phrase.Phrase;

/// How ids and larger values stand in blobs.
final class Bytes {

    private static final int ROOM = 1 << 12;

    private Bytes() {}

    static byte[] of(Id id) {
        return ByteBuffer.allocate(Hash.BYTES)
                .putLong(id.value().getMostSignificantBits())
                .putLong(id.value().getLeastSignificantBits())
                .array();
    }

    /// @param bytes exactly 16
    static Id id(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new Id(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static byte[] deflated(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 32);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var zip = new DeflaterOutputStream(out, deflater)) {
            zip.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes what is written", e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    /// @throws StoreException if the bytes are not what [#deflated] made
    static byte[] inflated(byte[] deflated) throws StoreException {
        var inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            var plain = new byte[Math.max(ROOM, 3 * deflated.length)];
            int length = inflater.inflate(plain);
            while (!inflater.finished()) {
                if (length < plain.length) {
                    throw new DataFormatException("it ends early");
                }
                plain = Arrays.copyOf(plain, 2 * length);
                length += inflater.inflate(plain, length, plain.length - length);
            }
            return Arrays.copyOf(plain, length);
        } catch (DataFormatException e) {
            throw new StoreException(
                    StoreException.Kind.DAMAGED,
                    Phrase.of("A compressed value cannot be unpacked."),
                    e);
        } finally {
            inflater.end();
        }
    }
}
