package org.hearsay.format.value;

import java.util.OptionalInt;
import org.hearsay.text.CharacterScan;

/// Which characters XML 1.0 has a place for, as its section 2.2 has it, and what stands for others.
public final class XmlCharacters {

    /// The picture of the control U+0000; the others follow.
    private static final char PICTURES = '\u2400';

    /// In UTF-16 code units.
    private static final int SHORT = 32;

    private XmlCharacters() {}

    /// Where the first character stands that XML 1.0 has no place for, not even as a reference: a
    /// control, half of a pair, U+FFFE or U+FFFF. UTF-16 code units.
    public static OptionalInt forbidden(String text, int from) {
        // A few letters are sooner looked at than copied.
        boolean isLong = text.length() - from > SHORT;
        int first = isLong ? CharacterScan.before(text, from, XmlCharacters::mark) : from;
        for (int i = first; i < text.length(); i++) {
            int c = text.codePointAt(i);
            if (!isAllowed(c)) {
                return OptionalInt.of(i);
            }
            i += Character.charCount(c) - 1;
        }
        return OptionalInt.empty();
    }

    /// Marks what XML may have no place for: a control other than a line's end, and all from the
    /// surrogates on.
    private static void mark(char[] piece, int length) {
        for (int i = 0; i < length; i++) {
            int c = piece[i];
            int end = c ^ '\n';
            int control = (c - ' ') & ~c & ~((end - 1) & ~end);
            int late = c & ~(c - Character.MIN_SURROGATE);
            piece[i] = (char) ((control | late) & CharacterScan.MARK);
        }
    }

    /// The text with another character for each that XML has no place for, so that no offset moves:
    /// the picture of a control, such as U+240B for U+000B, and U+FFFD for anything else.
    public static String allowed(String text) {
        var at = forbidden(text, 0);
        if (at.isEmpty()) {
            return text;
        }
        var clean = new StringBuilder(text);
        for (; at.isPresent(); at = forbidden(text, at.getAsInt() + 1)) {
            char c = text.charAt(at.getAsInt());
            clean.setCharAt(at.getAsInt(), c < ' ' ? (char) (PICTURES + c) : '\uFFFD');
        }
        return clean.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000
                || c == '\t'
                || c == '\n'
                || c == '\r';
    }
}
