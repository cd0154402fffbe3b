package org.hearsay.format.standoff;

import java.util.ArrayList;
import java.util.Collection;
import org.hearsay.format.OffsetUnit;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Brings offsets of a text as a file has it to the text as the project keeps it, which has no
/// carriage returns. Ends are exclusive.
public final class SourceOffsets {

    private final Decoded decoded;
    private final OffsetUnit unit;
    private final CodePointIndex source;
    private final CodePointIndex text;

    /// @param source the text as the file has it
    /// @param decoded the same as the project keeps it
    /// @param unit code points or UTF-16
    public SourceOffsets(String source, Decoded decoded, OffsetUnit unit) {
        this(new CodePointIndex(source), decoded, unit);
    }

    private SourceOffsets(CodePointIndex source, Decoded decoded, OffsetUnit unit) {
        this.decoded = decoded;
        this.unit = unit;
        this.source = source;
        text = decoded.text().codePoints();
    }

    /// Of a text that is a file of its own; offsets are code points of the file.
    public static SourceOffsets ofFile(Decoded decoded) {
        return new SourceOffsets(CodePointIndex.unchanging(), decoded, OffsetUnit.CODE_POINT);
    }

    /// @throws BadItem if there is nothing between them, or one lies outside the text
    public Span span(int start, int end) throws BadItem {
        if (start < 0) {
            throw new BadItem(Phrase.of("offset %d is below 0", start));
        }
        if (end <= start) {
            throw new BadItem(Phrase.of("a span from %d to %d covers nothing", start, end));
        }
        int from = offset(start);
        int to = offset(end);
        if (from >= to) {
            throw new BadItem(Phrase.of("a span covers only a carriage return"));
        }
        return new Span(from, to);
    }

    /// @throws BadItem if two of them overlap
    public static Anchor anchor(Collection<Span> spans) throws BadItem {
        var sorted = new ArrayList<>(spans);
        sorted.sort(null);
        try {
            return new Anchor(sorted);
        } catch (IllegalArgumentException _) {
            throw new BadItem(Phrase.of("its parts overlap"));
        }
    }

    private int offset(int given) throws BadItem {
        try {
            int codePoint =
                    unit == OffsetUnit.UTF16
                            ? source.toCodePoint(given)
                            : source.toCodePoint(source.toUtf16(given));
            return text.toUtf16(decoded.lineEnds().toText(codePoint));
        } catch (IndexOutOfBoundsException _) {
            throw new BadItem(
                    Phrase.of(
                            "offset %d is outside the text, which has %d characters",
                            given, text.length() + decoded.lineEnds().count()));
        } catch (IllegalArgumentException _) {
            throw new BadItem(Phrase.of("offset %d is inside a character", given));
        }
    }
}
