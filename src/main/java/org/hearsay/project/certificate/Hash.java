package org.hearsay.project.certificate;

/// A hash of 64 bits, in which two of a million items hardly meet by chance.
final class Hash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0xff51afd7ed558ccdL;

    private Hash() {}

    static long with(long hash, long value) {
        long mixed = (hash ^ value) * PRIME;
        mixed ^= mixed >>> 33;
        return mixed * MIX;
    }

    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = with(hash, text.charAt(i));
        }
        return hash;
    }
}
