package org.hearsay.project;

/// The SHA-256 of a text in a third of the room that its digits take: an import keeps those of all
/// texts that there are.
record TextHash(long first, long second, long third, long fourth) {

    private static final int PARTS = 4;
    private static final int DIGITS = 16;
    private static final int BITS = 4;

    /// @param hexadecimal 64 digits; in a damaged file they may be others, and are no text's then
    static TextHash of(String hexadecimal) {
        var parts = new long[PARTS];
        for (int i = 0; i < Math.min(PARTS * DIGITS, hexadecimal.length()); i++) {
            int part = i / DIGITS;
            parts[part] = parts[part] << BITS | Character.digit(hexadecimal.charAt(i), DIGITS);
        }
        return new TextHash(parts[0], parts[1], parts[2], parts[3]);
    }
}
