package org.hearsay.store;

import java.util.Arrays;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Segmentation;
import org.hearsay.text.SpanList;
import org.hearsay.text.phrase.Phrase;

/// How a text divides, in a byte a token: every text has some thousand numbers of it, and to
/// compress and to parse them takes longer than all else that a text costs. `project-file.md`
/// describes it. Offsets are code points there. One thread.
final class SegmentBytes {

    /// What the bytes begin with; those of zlib, which earlier versions wrote, begin otherwise.
    static final byte FIRST = 1;

    /// In one byte: the lowest bit is the gap, the next six the length.
    private static final int SHORTEST_LONG = 1 << 6;

    /// The gap and the length follow.
    private static final int LONG = 0x80;

    private static final int SEVEN_BITS = 0x7F;
    private static final int MOST_BITS = 28;

    private byte[] bytes;
    private int at;

    private SegmentBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param index of the text
    static byte[] of(Segmentation segmentation, CodePointIndex index) {
        var to = new SegmentBytes(new byte[segmentation.tokens().size() + (1 << 8)]);
        to.add(FIRST);
        to.list(SpanList.of(segmentation.paragraphs()), index);
        to.list(SpanList.of(segmentation.sentences()), index);
        to.list(SpanList.of(segmentation.tokens()), index);
        return Arrays.copyOf(to.bytes, to.at);
    }

    /// @param bytes as [#of] made them
    /// @param index of the text
    /// @throws StoreException of kind `DAMAGED` if they are not
    static Segmentation read(String segmenter, String version, byte[] bytes, CodePointIndex index)
            throws StoreException {
        var from = new SegmentBytes(bytes);
        from.at++;
        var paragraphs = from.spans(index);
        var sentences = from.spans(index);
        var tokens = from.spans(index);
        if (from.at != bytes.length) {
            throw damaged();
        }
        return new Segmentation(segmenter, version, paragraphs, sentences, tokens);
    }

    private void list(SpanList spans, CodePointIndex index) {
        number(spans.size());
        int last = 0;
        for (int i = 0; i < spans.size(); i++) {
            int start = index.toCodePoint(spans.start(i));
            int end = index.toCodePoint(spans.end(i));
            int gap = start - last;
            int length = end - start;
            if ((gap == 0 || gap == 1) && length < SHORTEST_LONG) {
                add(length << 1 | gap);
            } else {
                add(LONG);
                number(gap);
                number(length);
            }
            last = end;
        }
    }

    /// Seven bits a byte, the lowest first; all but the last have the eighth bit too.
    private void number(int number) {
        int left = number;
        while (left > SEVEN_BITS) {
            add(left & SEVEN_BITS | LONG);
            left >>>= Byte.SIZE - 1;
        }
        add(left);
    }

    private void add(int one) {
        if (at == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * at);
        }
        bytes[at++] = (byte) one;
    }

    private SpanList spans(CodePointIndex index) throws StoreException {
        int size = number();
        // Each takes a byte at least.
        if (size > bytes.length - at) {
            throw damaged();
        }
        var spans = new SpanList.Builder(size);
        int last = 0;
        for (int i = 0; i < size; i++) {
            int one = next();
            int gap = one & 1;
            int length = one >> 1;
            if (one == LONG) {
                gap = number();
                length = number();
            } else if (one > LONG) {
                throw damaged();
            }
            long end = (long) last + gap + length;
            if (length == 0 || end > index.length()) {
                throw damaged();
            }
            int start = last + gap;
            last = (int) end;
            spans.add(index.toUtf16(start), index.toUtf16(last));
        }
        return spans.build();
    }

    private int number() throws StoreException {
        int number = 0;
        for (int shift = 0; shift <= MOST_BITS; shift += Byte.SIZE - 1) {
            int one = next();
            number |= (one & SEVEN_BITS) << shift;
            if (one < LONG) {
                if (number < 0) {
                    throw damaged();
                }
                return number;
            }
        }
        throw damaged();
    }

    private int next() throws StoreException {
        if (at == bytes.length) {
            throw damaged();
        }
        return bytes[at++] & 0xFF;
    }

    private static StoreException damaged() {
        return new StoreException(
                StoreException.Kind.DAMAGED, Phrase.of("A compressed value cannot be unpacked."));
    }
}
