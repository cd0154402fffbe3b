package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A 128-bit content hash: the first half of a SHA-256. Hashes of the rows of a set are added up,
/// so that one row more or less changes the set's hash without reading the others.
record Hash(long high, long low) {

    static final Hash ZERO = new Hash(0, 0);
    static final int BYTES = 16;

    /// Never fed itself.
    private static final MessageDigest SHA256 = found();

    static Hash of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    static Hash of(byte[]... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part);
        }
        return fromBytes(digest.digest());
    }

    /// @param bytes at least 16; the rest is ignored
    static Hash fromBytes(byte[] bytes) {
        return fromBytes(bytes, 0);
    }

    /// @param bytes in which it begins at `at`
    static Hash fromBytes(byte[] bytes, int at) {
        return new Hash(Bytes.number(bytes, at), Bytes.number(bytes, at + Long.BYTES));
    }

    /// SHA-256 as lower-case hexadecimal.
    static String sha256Hex(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    byte[] bytes() {
        return Bytes.of(high, low);
    }

    /// Modulo 2^128.
    Hash plus(Hash other) {
        long sum = low + other.low;
        long carry = Long.compareUnsigned(sum, low) < 0 ? 1 : 0;
        return new Hash(high + other.high + carry, sum);
    }

    /// Modulo 2^128.
    Hash minus(Hash other) {
        long borrow = Long.compareUnsigned(low, other.low) < 0 ? 1 : 0;
        return new Hash(high - other.high - borrow, low - other.low);
    }

    /// A copy of one that has seen nothing costs less than to ask for another.
    static MessageDigest sha256() {
        try {
            return (MessageDigest) SHA256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own SHA-256 can be copied", e);
        }
    }

    private static MessageDigest found() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
