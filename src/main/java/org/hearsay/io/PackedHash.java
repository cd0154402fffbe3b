package org.hearsay.io;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HexFormat;

/// The hexadecimal digits of a SHA-256 in half the room, for a [PackedList], where a hash does not
/// get any smaller. Any other text stays what it is.
public final class PackedHash {

    private static final int BYTES = 32;

    private PackedHash() {}

    public static void write(String hash, DataOutput out) throws IOException {
        boolean isHash = isHash(hash);
        out.writeBoolean(isHash);
        if (isHash) {
            out.write(HexFormat.of().parseHex(hash));
        } else {
            PackedList.write(hash, out);
        }
    }

    /// As it was given to [#write].
    public static String read(DataInput in) throws IOException {
        if (!in.readBoolean()) {
            return PackedList.read(in);
        }
        var hash = new byte[BYTES];
        in.readFully(hash);
        return HexFormat.of().formatHex(hash);
    }

    private static boolean isHash(String text) {
        if (text.length() != 2 * BYTES) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > 'f' || c > '9' && c < 'a') {
                return false;
            }
        }
        return true;
    }
}
