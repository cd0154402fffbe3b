package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.text.phrase.Phrase;

/// Checks annotations that have nothing but a label and a place, all those of a layer at once, by
/// the bytes of their rows: to read a value by itself takes as long as to hash a row. One thread.
final class PlainItems {

    /// Which annotations these are, as SQL.
    static final String CONDITION =
            "fragments IS NULL AND attributes = '{}' AND note = '' AND origin_detail = ''"
                    + " AND doubted = ''";

    /// A row as [#sum] takes it, as SQL.
    static final String ROW =
            "uuid || hash || concat_ws(' ', start, \"end\", created, changed, origin,"
                    + " octet_length(label), label)";

    private static final int ID = 16;

    private final PlainText text = new PlainText();
    private byte[] origin = new byte[0];
    private byte[] rows = new byte[0];
    private int at;
    private int count;

    /// @param all rows of a layer, one behind the other
    /// @param last length of its document's text in code points
    /// @return sum of the rows' hashes
    /// @throws StoreException of kind `DAMAGED` if a row is not as it was saved
    Hash sum(byte[] all, Id layer, int last) throws StoreException {
        rows = all;
        at = 0;
        count = 0;
        var layerText = PlainText.ascii(layer.toString());
        var sum = Hash.ZERO;
        try {
            while (at < rows.length) {
                sum = sum.plus(row(layerText, last));
                count++;
            }
        } catch (IndexOutOfBoundsException | NumberFormatException _) {
            throw damaged();
        }
        return sum;
    }

    /// How many rows the last sum is of.
    int count() {
        return count;
    }

    private Hash row(byte[] layer, int last) throws StoreException {
        int id = at;
        int start = id + ID + Hash.BYTES;
        int end = behind(start);
        int created = behind(end);
        int changed = behind(created);
        int from = behind(changed);
        int size = behind(from);
        int label = behind(size);
        at = label + number(size, label - 1);
        if (number(end, created - 1) > last || label == at) {
            throw damaged();
        }
        requireKnown(from, size - 1);
        var found =
                text.begin()
                        .id(rows, id)
                        .put(PlainText.BEFORE_LAYER)
                        .put(layer)
                        .put(PlainText.BEFORE_LABEL)
                        .quoted(rows, label, at)
                        .put(PlainText.BEFORE_START)
                        .put(rows, start, end - 1)
                        .put(PlainText.BEFORE_END)
                        .put(rows, end, created - 1)
                        .put(PlainText.BEFORE_ORIGIN)
                        .put(rows, from, size - 1)
                        .put(PlainText.BEFORE_CREATED)
                        .put(rows, created, changed - 1)
                        .put(PlainText.BEFORE_CHANGED)
                        .put(rows, changed, from - 1)
                        .put(PlainText.AT_END)
                        .hash();
        int saved = id + ID;
        if (!Arrays.equals(found, 0, Hash.BYTES, rows, saved, saved + Hash.BYTES)) {
            throw damaged();
        }
        return Hash.fromBytes(found);
    }

    /// Where the next value begins.
    private int behind(int value) {
        int end = value;
        while (rows[end] != ' ') {
            end++;
        }
        return end + 1;
    }

    private int number(int from, int to) {
        return Integer.parseInt(new String(rows, from, to - from, StandardCharsets.US_ASCII));
    }

    private void requireKnown(int from, int to) throws StoreException {
        if (!Arrays.equals(origin, 0, origin.length, rows, from, to)) {
            origin = Arrays.copyOfRange(rows, from, to);
            ItemReader.constant(Origin.Kind.class, new String(origin, StandardCharsets.UTF_8));
        }
    }

    private static StoreException damaged() {
        return Reads.damaged(Phrase.of("an annotation or link"));
    }
}
