package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;

/// Puts lists of numbers together as JSON, without a library's care for what else there might be:
/// every text has some thousand of them. One thread.
final class NumberLists {

    private static final int LONGEST = 12;

    private byte[] bytes;
    private int length;

    NumberLists(int expected) {
        bytes = new byte[expected];
    }

    /// Each span as its gap to the one before, and its length; code points.
    ///
    /// @param before what stands before the first
    void list(String before, List<Span> spans, CodePointIndex index) {
        text(before);
        int first = length;
        int last = 0;
        for (var span : spans) {
            int start = index.toCodePoint(span.start());
            int end = index.toCodePoint(span.end());
            number(start - last);
            number(end - start);
            last = end;
        }
        // Behind each number is a comma.
        length = Math.max(first, length - 1);
    }

    byte[] ended(String end) {
        text(end);
        return Arrays.copyOf(bytes, length);
    }

    /// @param number not below 0
    private void number(int number) {
        room(LONGEST);
        if (number < 10) {
            bytes[length++] = (byte) ('0' + number);
        } else {
            text(Integer.toString(number));
            room(1);
        }
        bytes[length++] = ',';
    }

    private void text(String ascii) {
        var more = ascii.getBytes(StandardCharsets.US_ASCII);
        room(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }
}
