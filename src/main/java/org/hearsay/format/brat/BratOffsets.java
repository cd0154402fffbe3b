package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.Optional;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.standoff.Quotes;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// Brings the offsets of an `.ann` file to the text, and compares the words that the file quotes
/// with those that are there.
final class BratOffsets {

    private final Decoded decoded;
    private final OffsetUnit unit;
    private final CodePointIndex index;
    private final Quotes quotes;

    /// @param unit code points or UTF-16
    BratOffsets(Decoded decoded, OffsetUnit unit) {
        this.decoded = decoded;
        this.unit = unit;
        index = decoded.text().codePoints();
        quotes = new Quotes(decoded.text(), unit);
    }

    /// @param ranges such as `0 5;9 14`
    /// @throws BadLine if a range is empty, reversed, or outside the text
    Anchor anchor(String ranges) throws BadLine {
        var spans = new ArrayList<Span>();
        for (var range : ranges.split(";", -1)) {
            var ends = range.strip().split("\\s+", -1);
            if (ends.length != 2) {
                throw new BadLine(Phrase.of("\"%s\" is no range", range));
            }
            spans.add(span(number(ends[0]), number(ends[1])));
        }
        spans.sort(null);
        try {
            return new Anchor(spans);
        } catch (IllegalArgumentException _) {
            throw new BadLine(Phrase.of("its parts overlap"));
        }
    }

    private Span span(int start, int end) throws BadLine {
        if (start < 0) {
            throw new BadLine(Phrase.of("offset %d is below 0", start));
        }
        if (end <= start) {
            throw new BadLine(Phrase.of("it covers nothing (%d to %d)", start, end));
        }
        int from = decoded.lineEnds().toText(codePoint(start));
        int to = decoded.lineEnds().toText(codePoint(end));
        if (to > index.length()) {
            throw outside(end);
        }
        if (from >= to) {
            throw new BadLine(Phrase.of("it covers only a carriage return"));
        }
        return new Span(index.toUtf16(from), index.toUtf16(to));
    }

    private int codePoint(int offset) throws BadLine {
        try {
            return unit == OffsetUnit.UTF16 ? index.toCodePoint(offset) : offset;
        } catch (IndexOutOfBoundsException _) {
            throw outside(offset);
        } catch (IllegalArgumentException _) {
            throw new BadLine(Phrase.of("offset %d is inside a character", offset));
        }
    }

    private BadLine outside(int offset) {
        return new BadLine(
                Phrase.of(
                        "offset %d is outside the text, which has %d characters",
                        offset, index.length() + decoded.lineEnds().count()));
    }

    /// What to tell where the words of the line are not those of the text.
    Optional<Phrase> compare(int line, Anchor anchor, String quoted) {
        return quotes.compare(line, anchor, quoted);
    }

    /// Whether all that disagree are off by the same number, which hints at another unit.
    Optional<Quotes.Shift> shift() {
        return quotes.shift();
    }

    private static int number(String digits) throws BadLine {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw new BadLine(Phrase.of("\"%s\" is no offset", digits));
        }
    }
}
