package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.hearsay.model.Id;
import org.hearsay.model.Origin;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.node.JsonNodeFactory;

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

    private static final byte[] HEX = ascii("0123456789abcdef");
    private static final byte[] BEFORE_ID = ascii("{\"kind\":\"annotation\",\"id\":\"");
    private static final byte[] BEFORE_LAYER = ascii("\",\"layer\":\"");
    private static final byte[] BEFORE_LABEL = ascii("\",\"label\":\"");
    private static final byte[] BEFORE_START = ascii("\",\"fragments\":[[");
    private static final byte[] BEFORE_ORIGIN =
            ascii("]],\"attributes\":{},\"note\":\"\",\"origin\":\"");
    private static final byte[] BEFORE_CREATED = ascii("\",\"origin_detail\":\"\",\"created\":");
    private static final byte[] BEFORE_CHANGED = ascii(",\"changed\":");
    private static final int ID = 16;

    private final MessageDigest digest = Hash.sha256();
    private final byte[] hash = new byte[32];
    private byte[] text = new byte[1 << 9];
    private byte[] origin = new byte[0];
    private byte[] rows = new byte[0];
    private int at;
    private int count;
    private int length;

    /// @param all rows of a layer, one behind the other
    /// @param last length of its document's text in code points
    /// @return sum of the rows' hashes
    /// @throws StoreException of kind `DAMAGED` if a row is not as it was saved
    Hash sum(byte[] all, Id layer, int last) throws StoreException {
        rows = all;
        at = 0;
        count = 0;
        var layerText = ascii(layer.toString());
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
        length = 0;
        put(BEFORE_ID, 0, BEFORE_ID.length);
        putId(id);
        put(BEFORE_LAYER, 0, BEFORE_LAYER.length);
        put(layer, 0, layer.length);
        put(BEFORE_LABEL, 0, BEFORE_LABEL.length);
        putQuoted(label, at);
        put(BEFORE_START, 0, BEFORE_START.length);
        put(rows, start, end - 1);
        put(',');
        put(rows, end, created - 1);
        put(BEFORE_ORIGIN, 0, BEFORE_ORIGIN.length);
        put(rows, from, size - 1);
        put(BEFORE_CREATED, 0, BEFORE_CREATED.length);
        put(rows, created, changed - 1);
        put(BEFORE_CHANGED, 0, BEFORE_CHANGED.length);
        put(rows, changed, from - 1);
        put('}');
        return checked(id + ID);
    }

    /// @param saved where the row's hash is
    private Hash checked(int saved) throws StoreException {
        try {
            digest.update(text, 0, length);
            digest.digest(hash, 0, hash.length);
        } catch (DigestException e) {
            throw new IllegalStateException("A SHA-256 has 32 bytes", e);
        }
        if (!Arrays.equals(hash, 0, Hash.BYTES, rows, saved, saved + Hash.BYTES)) {
            throw damaged();
        }
        return Hash.fromBytes(hash);
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

    private void putId(int id) {
        for (int i = 0; i < ID; i++) {
            if (i == 4 || i == 6 || i == 8 || i == 10) {
                put('-');
            }
            int b = rows[id + i] & 0xff;
            put((char) HEX[b >>> 4]);
            put((char) HEX[b & 15]);
        }
    }

    private void putQuoted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!AnnotationText.isPlain((char) rows[i])) {
                var label = new String(rows, from, to - from, StandardCharsets.UTF_8);
                var quoted = JsonNodeFactory.instance.stringNode(label).toString();
                var bytes = quoted.getBytes(StandardCharsets.UTF_8);
                put(bytes, 1, bytes.length - 1);
                return;
            }
        }
        put(rows, from, to);
    }

    private void put(byte[] from, int start, int end) {
        room(end - start);
        System.arraycopy(from, start, text, length, end - start);
        length += end - start;
    }

    private void put(char c) {
        room(1);
        text[length++] = (byte) c;
    }

    private void room(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static StoreException damaged() {
        return Reads.damaged(Phrase.of("an annotation or link"));
    }
}
