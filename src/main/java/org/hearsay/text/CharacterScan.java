package org.hearsay.text;

import java.util.Arrays;

/// Looks through a text for characters that are rare, a piece at a time, since to ask the text for
/// one after the other takes ten times as long.
public final class CharacterScan {

    /// Characters that are looked at at once, in UTF-16 code units.
    public static final int PIECE = 1 << 9;

    /// Stands for a character that is looked for.
    public static final char MARK = 0x8000;

    private static final char[] UNMARKED = new char[PIECE];

    private CharacterScan() {}

    /// What is looked for.
    @FunctionalInterface
    public interface Marks {

        /// Puts [#MARK] in the place of each character that is looked for, and 0 in that of any
        /// other. Without branches and in numbers of 16 bits the processor does many at once: of
        /// these, `(c - n) & ~c` has the highest bit where `c` is less than `n`.
        ///
        /// @param n how many characters there are in it
        void mark(char[] piece, int n);
    }

    /// How far a text is without such characters, or somewhat less: what is looked for is no
    /// further than [#PIECE] from there.
    ///
    /// @param from UTF-16 code units, as is what is returned
    /// @return the text's length if there is none
    public static int before(String text, int from, Marks marks) {
        var piece = new char[Math.min(PIECE, text.length() - from)];
        int at = from;
        while (at < text.length()) {
            int length = Math.min(piece.length, text.length() - at);
            text.getChars(at, at + length, piece, 0);
            marks.mark(piece, length);
            if (Arrays.mismatch(piece, 0, length, UNMARKED, 0, length) >= 0) {
                return at;
            }
            at += length;
        }
        return at;
    }
}
