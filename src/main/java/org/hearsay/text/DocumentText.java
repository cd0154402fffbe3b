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
        int from = 0;
        while (from < text.length()) {
            from = CharacterScan.before(text, from, DocumentText::mark);
            int end = Math.min(from + CharacterScan.PIECE, text.length());
            for (; from < end; from++) {
                if (isUnusable(text, from)) {
                    return from;
                }
            }
        }
        return -1;
    }

    /// Marks what may be unusable, each of the parts one of the characters.
    private static void mark(char[] piece, int length) {
        for (int i = 0; i < length; i++) {
            int zero = piece[i];
            int end = zero ^ '\r';
            int half = zero ^ Character.MIN_SURROGATE;
            int marks = (zero - 1) & ~zero | (end - 1) & ~end | (half - SURROGATES) & ~half;
            piece[i] = (char) (marks & CharacterScan.MARK);
        }
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
