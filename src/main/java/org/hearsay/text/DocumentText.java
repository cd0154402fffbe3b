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
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            char c = chars[i];
            if (c > '\r' && c < Character.MIN_SURROGATE) {
                continue;
            }
            if (c == '\r' || c == '\0' || Character.isLowSurrogate(c)) {
                return i;
            }
            if (Character.isHighSurrogate(c)) {
                if (i + 1 == chars.length || !Character.isLowSurrogate(chars[i + 1])) {
                    return i;
                }
                i++;
            }
        }
        return -1;
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
