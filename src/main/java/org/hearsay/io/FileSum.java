package org.hearsay.io;

import java.io.IOException;
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
