package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;

/// Brings the offsets of an `.ann` file to the text, and compares the words that the file quotes
/// with those that are there.
final class BratOffsets {

    /// How far off an offset is looked for, in code points.
    private static final int MAX_SHIFT = 4096;

    private final Decoded decoded;
    private final CodePointIndex index;
    private final List<Mismatch> mismatches = new ArrayList<>();

    BratOffsets(Decoded decoded) {
        this.decoded = decoded;
        index = decoded.text().codePoints();
    }

    /// @param ranges such as `0 5;9 14`
    /// @throws BadLine if a range is empty, reversed, or outside the text
    Anchor anchor(String ranges) throws BadLine {
        var spans = new ArrayList<Span>();
        for (var range : ranges.split(";", -1)) {
            var ends = range.strip().split("\\s+", -1);
            if (ends.length != 2) {
                throw new BadLine("\"%s\" is no range".formatted(range));
            }
            spans.add(span(number(ends[0]), number(ends[1])));
        }
        spans.sort(null);
        try {
            return new Anchor(spans);
        } catch (IllegalArgumentException _) {
            throw new BadLine("its parts overlap");
        }
    }

    private Span span(int start, int end) throws BadLine {
        if (start < 0) {
            throw new BadLine("offset %d is below 0".formatted(start));
        }
        if (end <= start) {
            throw new BadLine("it covers nothing (%d to %d)".formatted(start, end));
        }
        int from = decoded.lineEnds().toText(start);
        int to = decoded.lineEnds().toText(end);
        if (to > index.length()) {
            throw new BadLine(
                    "offset %d is outside the text, which has %d characters"
                            .formatted(end, index.length() + decoded.lineEnds().count()));
        }
        if (from >= to) {
            throw new BadLine("it covers only a carriage return");
        }
        return new Span(index.toUtf16(from), index.toUtf16(to));
    }

    /// What to tell where the words of the line are not those of the text.
    Optional<String> compare(int line, Anchor anchor, String quoted) {
        var words = decoded.text().at(anchor);
        if (quoted.isEmpty() || plain(words).equals(plain(quoted))) {
            return Optional.empty();
        }
        mismatches.add(new Mismatch(line, index.toCodePoint(anchor.start()), quoted));
        return Optional.of(
                "the line quotes \"%s\", the text there says \"%s\"; the offsets hold"
                        .formatted(shown(quoted), shown(words)));
    }

    /// Whether all that disagree are off by the same number, which hints at another unit.
    Optional<Shift> shift() {
        if (mismatches.size() < 3) {
            return Optional.empty();
        }
        var text = decoded.text().value();
        int common = Integer.MIN_VALUE;
        for (var mismatch : mismatches) {
            int from = index.toUtf16(Math.max(0, mismatch.start() - MAX_SHIFT));
            int nearest = nearest(text, mismatch, from);
            if (nearest < 0) {
                return Optional.empty();
            }
            int off = mismatch.start() - index.toCodePoint(nearest);
            if (common != Integer.MIN_VALUE && off != common) {
                return Optional.empty();
            }
            common = off;
        }
        return Optional.of(
                new Shift(
                        mismatches.getFirst().line(),
                        "all offsets from here on are %d too %s: is the file in another unit, or made for another version of the text?"
                                .formatted(Math.abs(common), common > 0 ? "large" : "small")));
    }

    private int nearest(String text, Mismatch mismatch, int from) {
        int wanted = index.toUtf16(mismatch.start());
        int best = -1;
        for (int at = text.indexOf(mismatch.quoted(), from);
                at >= 0 && at <= wanted + MAX_SHIFT;
                at = text.indexOf(mismatch.quoted(), at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            }
        }
        return best;
    }

    /// brat writes a blank for each line end within a span.
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }

    private static int number(String digits) throws BadLine {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException _) {
            throw new BadLine("\"%s\" is no offset".formatted(digits));
        }
    }

    /// @param start code points
    private record Mismatch(int line, int start, String quoted) {}

    /// @param line of the first offset that is off
    record Shift(int line, String message) {}
}
