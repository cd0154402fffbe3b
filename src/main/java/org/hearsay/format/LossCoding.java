package org.hearsay.format;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import org.hearsay.io.PackedList;
import org.hearsay.text.phrase.Phrase;

/// Losses for long lists: there may be as many as documents and more, each with the words of all
/// the others.
public final class LossCoding implements PackedList.Coding<Loss> {

    /// What fills a gap of a phrase.
    private static final int INTEGER = 0;

    private static final int LONG = 1;
    private static final int PHRASE = 2;
    private static final int TEXT = 3;

    @Override
    public void write(Loss loss, DataOutput out) throws IOException {
        PackedList.write(loss.kind(), out);
        PackedList.write(loss.document(), out);
        PackedList.write(loss.id(), out);
        write(loss.what(), out);
    }

    @Override
    public Loss read(DataInput in) throws IOException {
        return new Loss(PackedList.read(in), PackedList.read(in), PackedList.read(in), phrase(in));
    }

    private static void write(Phrase phrase, DataOutput out) throws IOException {
        PackedList.write(phrase.pattern(), out);
        out.writeInt(phrase.gaps().size());
        for (var gap : phrase.gaps()) {
            switch (gap) {
                case Integer number -> {
                    out.writeByte(INTEGER);
                    out.writeInt(number);
                }
                case Long number -> {
                    out.writeByte(LONG);
                    out.writeLong(number);
                }
                case Phrase inner -> {
                    out.writeByte(PHRASE);
                    write(inner, out);
                }
                default -> {
                    out.writeByte(TEXT);
                    PackedList.write(gap.toString(), out);
                }
            }
        }
    }

    private static Phrase phrase(DataInput in) throws IOException {
        var pattern = PackedList.read(in);
        int count = in.readInt();
        var gaps = new ArrayList<Serializable>(count);
        for (int i = 0; i < count; i++) {
            gaps.add(gap(in));
        }
        return new Phrase(pattern, gaps);
    }

    private static Serializable gap(DataInput in) throws IOException {
        return switch (in.readByte()) {
            case INTEGER -> in.readInt();
            case LONG -> in.readLong();
            case PHRASE -> phrase(in);
            case TEXT -> PackedList.read(in);
            default -> throw new IllegalStateException("Nothing else was written");
        };
    }
}
