package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;

/// Reads lists of spans as [NumberLists] puts them together, number by number: an export reads some
/// thousand of every text. What else JSON might hold it does not know; whoever finds that something
/// does not fit reads it again with a library. One thread.
final class SpanLists {

    /// Of a span: its gap, its length, and two commas.
    private static final int USUAL_BYTES = 4;

    private static final int MOST_DIGITS = 9;

    private final byte[] json;
    private final CodePointIndex index;
    private int at;
    private boolean fits = true;

    SpanLists(byte[] json, CodePointIndex index) {
        this.json = json;
        this.index = index;
    }

    /// The next list.
    ///
    /// @param before what stands before its first number
    /// @return some of it where it does not fit
    List<Span> after(String before) {
        take(before);
        var spans = new ArrayList<Span>((json.length - at) / USUAL_BYTES);
        int last = 0;
        while (fits && isDigit()) {
            int start = last + number();
            take(",");
            last = start + number();
            spans.add(new Span(index.toUtf16(start), index.toUtf16(last)));
            if (at < json.length && json[at] == ',') {
                at++;
            }
        }
        return spans;
    }

    /// Whether all that was read was as expected, and nothing is behind it but this.
    boolean endsWith(String end) {
        take(end);
        return fits && at == json.length;
    }

    private void take(String ascii) {
        var expected = ascii.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; fits && i < expected.length; i++) {
            fits = at < json.length && json[at] == expected[i];
            at++;
        }
    }

    private int number() {
        int from = at;
        int number = 0;
        while (isDigit() && at - from < MOST_DIGITS) {
            number = 10 * number + json[at++] - '0';
        }
        fits &= at > from && !isDigit();
        return number;
    }

    private boolean isDigit() {
        return at < json.length && json[at] >= '0' && json[at] <= '9';
    }
}
