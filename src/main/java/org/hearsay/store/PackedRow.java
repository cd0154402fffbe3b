package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.model.Id;

/// A row of an annotation that SQLite gave as one value, since to ask for each value by itself
/// takes as long as to hash a row. Numbers stand in it as text, which is what a hash is over. Where
/// a row makes no sense, its methods throw an [IndexOutOfBoundsException] or a
/// [NumberFormatException]. One thread.
final class PackedRow {

    /// Which annotations have nothing but a label and a place, as SQL.
    static final String IS_PLAIN =
            "fragments IS NULL AND attributes = '{}' AND note = '' AND origin_detail = ''"
                    + " AND doubted = ''";

    /// The row of such an annotation, as SQL.
    static final String PLAIN = packed("origin");

    /// Any annotation's row, as SQL.
    static final String ANY =
            "CASE WHEN "
                    + IS_PLAIN
                    + " THEN "
                    + PLAIN
                    + " ELSE "
                    + packed("'+' || origin")
                    + " || concat_ws(' ', '', ifnull(octet_length(fragments), -1),"
                    + " octet_length(attributes), octet_length(note), octet_length(origin_detail),"
                    + " octet_length(doubted), '')"
                    + " || ifnull(fragments, '') || attributes || note || origin_detail || doubted"
                    + " END";

    /// Numbers that every row has, in their order.
    static final int START = 0;

    static final int END = 1;
    static final int CREATED = 2;
    static final int CHANGED = 3;

    /// What a row has that is not plain, in its order.
    static final int FRAGMENTS = 0;

    static final int ATTRIBUTES = 1;
    static final int NOTE = 2;
    static final int ORIGIN_DETAIL = 3;
    static final int DOUBTED = 4;

    /// Before the origin of a row that is not plain.
    private static final byte MORE = '+';

    private static final int ID = 16;

    /// No number of so many is too large.
    private static final int SAFE_DIGITS = 18;

    private final long[] numbers = new long[CHANGED + 1];
    private final int[] ends = new int[CHANGED + 1];
    private final int[] sizes = new int[DOUBTED + 1];
    private byte[] rows = new byte[0];
    private int at;
    private int origin;
    private int size;
    private int label;
    private int labelEnd;
    private int parts;
    private int next;

    private static String packed(String origin) {
        return "uuid || hash || concat_ws(' ', start, \"end\", created, changed, "
                + origin
                + ", octet_length(label), label)";
    }

    /// Stands before the first of them.
    void of(byte[] all) {
        rows = all;
        next = 0;
    }

    /// Goes to the next row.
    ///
    /// @return whether there is one
    boolean next() {
        if (next == rows.length) {
            return false;
        }
        at = next;
        int from = at + ID + Hash.BYTES;
        for (int i = 0; i < numbers.length; i++) {
            ends[i] = blank(from);
            numbers[i] = number(from, ends[i]);
            from = ends[i] + 1;
        }
        origin = from;
        size = blank(origin) + 1;
        label = blank(size) + 1;
        labelEnd = behind(label, number(size, label - 1));
        next = labelEnd;
        if (!isPlain()) {
            toParts();
        }
        return true;
    }

    private void toParts() {
        // One blank behind the label.
        int from = labelEnd + 1;
        for (int i = 0; i < sizes.length; i++) {
            int end = blank(from);
            sizes[i] = size(number(from, end));
            from = end + 1;
        }
        parts = from;
        for (int part : sizes) {
            from = behind(from, Math.max(0, part));
        }
        next = from;
    }

    /// @param number -1 for what there is not
    private static int size(long number) {
        if (number < -1 || number > Integer.MAX_VALUE) {
            throw new NumberFormatException();
        }
        return (int) number;
    }

    boolean isPlain() {
        return rows[origin] != MORE;
    }

    Id id() {
        return Bytes.id(rows, at);
    }

    /// @param which [#START] and the like
    long number(int which) {
        return numbers[which];
    }

    String label() {
        return text(label, labelEnd);
    }

    boolean isWithoutLabel() {
        return label == labelEnd;
    }

    String origin() {
        return text(isPlain() ? origin : origin + 1, size - 1);
    }

    /// Whether the bytes of the origin are those.
    boolean isFrom(byte[] kind) {
        return Arrays.equals(kind, 0, kind.length, rows, origin, size - 1);
    }

    /// What there is of a row that is not plain.
    ///
    /// @param which [#FRAGMENTS] and the like
    String part(int which) {
        int from = parts;
        for (int i = 0; i < which; i++) {
            from += Math.max(0, sizes[i]);
        }
        return text(from, from + Math.max(0, sizes[which]));
    }

    /// Whether a row that is not plain has it: fragments may be none.
    boolean has(int which) {
        return sizes[which] >= 0;
    }

    /// As the row has it.
    Hash saved() {
        return Hash.fromBytes(rows, at + ID);
    }

    /// Whether a row that is plain has the hash that it says.
    ///
    /// @param layer id of its layer, as text
    boolean isIntact(PlainText text, byte[] layer) {
        int start = at + ID + Hash.BYTES;
        var found =
                text.begin()
                        .id(rows, at)
                        .put(PlainText.BEFORE_LAYER)
                        .put(layer)
                        .put(PlainText.BEFORE_LABEL)
                        .quoted(rows, label, labelEnd)
                        .put(PlainText.BEFORE_START)
                        .put(rows, start, ends[START])
                        .put(PlainText.BEFORE_END)
                        .put(rows, ends[START] + 1, ends[END])
                        .put(PlainText.BEFORE_ORIGIN)
                        .put(rows, origin, size - 1)
                        .put(PlainText.BEFORE_CREATED)
                        .put(rows, ends[END] + 1, ends[CREATED])
                        .put(PlainText.BEFORE_CHANGED)
                        .put(rows, ends[CREATED] + 1, ends[CHANGED])
                        .put(PlainText.AT_END)
                        .hash();
        int saved = at + ID;
        return Arrays.equals(found, 0, Hash.BYTES, rows, saved, saved + Hash.BYTES);
    }

    private String text(int from, int to) {
        return new String(rows, from, to - from, StandardCharsets.UTF_8);
    }

    /// Where the next blank is.
    private int blank(int from) {
        int end = from;
        while (rows[end] != ' ') {
            end++;
        }
        return end;
    }

    private int behind(int from, long length) {
        if (length < 0 || length > rows.length - from) {
            throw new IndexOutOfBoundsException();
        }
        return from + (int) length;
    }

    private long number(int from, int to) {
        boolean isNegative = rows[from] == '-';
        int first = isNegative ? from + 1 : from;
        if (to - first < 1 || to - first > SAFE_DIGITS) {
            return Long.parseLong(text(from, to));
        }
        long number = 0;
        for (int i = first; i < to; i++) {
            int digit = rows[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException();
            }
            number = 10 * number + digit;
        }
        return isNegative ? -number : number;
    }
}
