package org.hearsay.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What tells one file's content from another's.
///
/// @param sha256 lower-case hexadecimal
public record FileSum(String sha256, long bytes) {

    public static FileSum of(byte[] content) {
        return of(content, content.length);
    }

    /// Of the first bytes.
    static FileSum of(byte[] content, int length) {
        var digest = digest();
        digest.update(content, 0, length);
        return new FileSum(hex(digest.digest()), length);
    }

    /// Reads the file, piece by piece.
    public static FileSum of(Path file) throws IOException {
        var digest = digest();
        long bytes = 0;
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
                bytes += n;
            }
        }
        return new FileSum(hex(digest.digest()), bytes);
    }

    /// Hashes and counts what goes through it, so that a large file need not be read again.
    static final class Meter extends OutputStream {

        private final OutputStream to;
        private final MessageDigest digest = digest();
        private long bytes;

        Meter(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int oneByte) throws IOException {
            to.write(oneByte);
            digest.update((byte) oneByte);
            bytes++;
        }

        @Override
        public void write(byte[] more, int from, int length) throws IOException {
            to.write(more, from, length);
            digest.update(more, from, length);
            bytes += length;
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }

        /// Of all that went through; to be asked for once, at the end.
        FileSum sum() {
            return new FileSum(hex(digest.digest()), bytes);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
