package org.hearsay.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/// The text of a document: it never changes, its line ends are `\n`, and it can be written as UTF-8
/// without loss.
///
/// @param value without `\r`, because the editor drops it and would shift every later offset;
///   without NUL, at which SQLite's functions end a text; without a lone surrogate, which UTF-8
///   cannot hold
public record DocumentText(String value) {

    /// Characters that are looked at at once, of which a text has several times as many.
    private static final int PIECE = 1 << 9;

    private static final int SURROGATES = Character.MAX_SURROGATE + 1 - Character.MIN_SURROGATE;

    /// @throws IllegalArgumentException naming the first character that cannot be kept and its
    ///   UTF-16 offset
    public DocumentText {
        int at = firstUnusable(value);
        if (at >= 0) {
            throw new IllegalArgumentException(
                    "Character U+%04X at %d cannot be kept".formatted((int) value.charAt(at), at));
        }
    }

    /// UTF-16 offset of the first character that a document cannot hold, or -1.
    public static int firstUnusable(String text) {
        // To ask the text for one after the other takes four times as long.
        var piece = new char[Math.min(PIECE, text.length())];
        for (int from = 0; from < text.length(); from += piece.length) {
            int length = Math.min(piece.length, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            if (mayBeUnusable(piece, length)) {
                for (int i = from; i < from + length; i++) {
                    if (isUnusable(text, i)) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    /// Without branches, so that the processor looks at many at once: each part is negative for one
    /// of the characters that are looked for, and for no other.
    private static boolean mayBeUnusable(char[] piece, int length) {
        int found = 0;
        for (int i = 0; i < length; i++) {
            int c = piece[i];
            found |= (c - 1) | ((c ^ '\r') - 1) | ((c ^ Character.MIN_SURROGATE) - SURROGATES);
        }
        return found < 0;
    }

    private static boolean isUnusable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == '\r' || c == '\0';
    }

    /// In UTF-16 code units.
    public int length() {
        return value.length();
    }

    public String at(Span span) {
        return value.substring(span.start(), span.end());
    }

    /// The words of all fragments, joined by a blank.
    public String at(Anchor anchor) {
        return anchor.fragments().stream().map(this::at).collect(Collectors.joining(" "));
    }

    /// Of its UTF-8 bytes, lower-case hexadecimal.
    public String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    public CodePointIndex codePoints() {
        return new CodePointIndex(value);
    }
}
