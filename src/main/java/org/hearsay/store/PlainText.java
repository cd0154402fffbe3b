package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import tools.jackson.databind.node.JsonNodeFactory;

/// The bytes of [AnnotationText] for an annotation that has nothing but a label and a place, put
/// together piece by piece, since nearly all annotations of many corpora are such. The pieces come
/// in the order of the constants. One thread.
final class PlainText {

    static final byte[] BEFORE_ID = ascii("{\"kind\":\"annotation\",\"id\":\"");
    static final byte[] BEFORE_LAYER = ascii("\",\"layer\":\"");
    static final byte[] BEFORE_LABEL = ascii("\",\"label\":\"");
    static final byte[] BEFORE_START = ascii("\",\"fragments\":[[");
    static final byte[] BEFORE_END = ascii(",");
    static final byte[] BEFORE_ORIGIN = ascii("]],\"attributes\":{},\"note\":\"\",\"origin\":\"");
    static final byte[] BEFORE_CREATED = ascii("\",\"origin_detail\":\"\",\"created\":");
    static final byte[] BEFORE_CHANGED = ascii(",\"changed\":");
    static final byte[] AT_END = ascii("}");

    private static final byte[] HEX = ascii("0123456789abcdef");

    /// Digits of the longest number, and its sign.
    private static final int DIGITS = 20;

    private final MessageDigest digest = Hash.sha256();
    private final byte[] hash = new byte[32];
    private byte[] text = new byte[1 << 9];
    private int length;

    PlainText begin() {
        length = 0;
        return put(BEFORE_ID);
    }

    PlainText put(byte[] all) {
        return put(all, 0, all.length);
    }

    PlainText put(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, text, length, end - start);
        length += end - start;
        return this;
    }

    /// @param at where the sixteen bytes of an id begin
    PlainText id(byte[] from, int at) {
        room(36);
        for (int i = 0; i < Hash.BYTES; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                text[length++] = '-';
            }
            int b = from[at + i] & 0xff;
            text[length++] = HEX[b >>> 4];
            text[length++] = HEX[b & 15];
        }
        return this;
    }

    /// @param label UTF-8
    PlainText quoted(byte[] label, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!AnnotationText.isPlain((char) label[i])) {
                var words = new String(label, from, to - from, StandardCharsets.UTF_8);
                var quoted = JsonNodeFactory.instance.stringNode(words).toString();
                var bytes = quoted.getBytes(StandardCharsets.UTF_8);
                return put(bytes, 1, bytes.length - 1);
            }
        }
        return put(label, from, to);
    }

    PlainText number(long number) {
        if (number < 0) {
            return put(ascii(Long.toString(number)));
        }
        room(DIGITS);
        int digits = 1;
        for (long left = number / 10; left > 0; left /= 10) {
            digits++;
        }
        long left = number;
        for (int i = length + digits - 1; i >= length; i--) {
            text[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        length += digits;
        return this;
    }

    /// Of all since the beginning.
    ///
    /// @return a SHA-256, overwritten by the next
    byte[] hash() {
        try {
            digest.update(text, 0, length);
            digest.digest(hash, 0, hash.length);
            return hash;
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 has 32 bytes", e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }
}
