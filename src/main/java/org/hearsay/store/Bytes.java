package org.hearsay.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hearsay.model.Id;

/// How ids and larger values stand in blobs.
final class Bytes {

    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Bytes() {}

    static byte[] of(Id id) {
        return of(id.value().getMostSignificantBits(), id.value().getLeastSignificantBits());
    }

    /// Without a buffer, since an import does it 400,000 times.
    static byte[] of(long high, long low) {
        var bytes = new byte[2 * Long.BYTES];
        LONGS.set(bytes, 0, high);
        LONGS.set(bytes, Long.BYTES, low);
        return bytes;
    }

    /// The 64 bits from there on, the highest first.
    static long number(byte[] bytes, int at) {
        return (long) LONGS.get(bytes, at);
    }

    /// @param bytes exactly 16
    static Id id(byte[] bytes) {
        return id(bytes, 0);
    }

    /// @param bytes in which an id begins at `at`
    static Id id(byte[] bytes, int at) {
        return new Id(new UUID(number(bytes, at), number(bytes, at + Long.BYTES)));
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
