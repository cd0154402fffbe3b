package org.hearsay.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A file's content while it is put together in memory, as UTF-8. Used again for the next file,
/// since it keeps its room. One thread.
public final class Utf8Buffer extends OutputStream {

    /// Shorter ones are copied character by character, which is faster than to ask for their bytes.
    private static final int SHORT = 48;

    /// Digits of the largest number and its sign.
    private static final int LONGEST_NUMBER = 11;

    private byte[] bytes = new byte[1 << 14];
    private int size;

    /// In bytes.
    public int size() {
        return size;
    }

    /// Begins anew.
    public void reset() {
        size = 0;
    }

    @Override
    public void write(int oneByte) {
        ensure(1);
        bytes[size++] = (byte) oneByte;
    }

    @Override
    public void write(byte[] more, int from, int length) {
        ensure(length);
        System.arraycopy(more, from, bytes, size, length);
        size += length;
    }

    public Utf8Buffer append(String text) {
        return append(text, 0, text.length());
    }

    /// @param text in which half of a pair becomes a question mark, as everywhere in Java
    /// @param start UTF-16 code units
    public Utf8Buffer append(String text, int start, int end) {
        int at = start;
        if (end - start <= SHORT) {
            ensure(end - start);
            for (; at < end; at++) {
                char c = text.charAt(at);
                if (c >= 0x80) {
                    break;
                }
                bytes[size++] = (byte) c;
            }
        }
        if (at < end) {
            var rest = text.substring(at, end).getBytes(StandardCharsets.UTF_8);
            write(rest, 0, rest.length);
        }
        return this;
    }

    public Utf8Buffer append(char c) {
        if (c < 0x80) {
            write(c);
            return this;
        }
        return append(Character.toString(c));
    }

    /// In decimal digits.
    public Utf8Buffer append(int number) {
        if (number < 0) {
            return append(Integer.toString(number));
        }
        ensure(LONGEST_NUMBER);
        int digits = 1;
        for (long next = 10; number >= next; next *= 10) {
            digits++;
        }
        int left = number;
        for (int i = size + digits - 1; i >= size; i--) {
            bytes[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
        size += digits;
        return this;
    }

    public FileSum sum() {
        return FileSum.of(bytes, size);
    }

    /// All of it, at once where the channel takes it so.
    public void writeTo(WritableByteChannel channel) throws IOException {
        var content = ByteBuffer.wrap(bytes, 0, size);
        while (content.hasRemaining()) {
            channel.write(content);
        }
    }

    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    private void ensure(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
