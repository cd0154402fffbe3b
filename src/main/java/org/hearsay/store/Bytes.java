package org.hearsay.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.model.Id;

/// How ids and larger values stand in blobs.
final class Bytes {

    private Bytes() {}

    static byte[] of(Id id) {
        return of(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    /// Without a buffer, since an import does it 400,000 times.
    static byte[] of(long high, long low) {
        var bytes = new byte[2 * Long.BYTES];
        long left = high;
        for (int i = Long.BYTES - 1; i >= 0; i--) {
            bytes[i] = (byte) left;
            left >>>= Byte.SIZE;
        }
        left = low;
        for (int i = 2 * Long.BYTES - 1; i >= Long.BYTES; i--) {
            bytes[i] = (byte) left;
            left >>>= Byte.SIZE;
        }
        return bytes;
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
        try (var unpacking = new Unpacking()) {
            return unpacking.unpacked(deflated);
        }
    }
}
