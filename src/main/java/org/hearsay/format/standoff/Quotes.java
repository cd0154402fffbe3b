package org.hearsay.format.standoff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;

/// Compares the words that a file quotes with those that are at its offsets.
public final class Quotes {

    /// How far off an offset is looked for, in code points.
    private static final int MAX_SHIFT = 4096;

    private final DocumentText text;
    private final CodePointIndex index;
    private final List<Mismatch> mismatches = new ArrayList<>();

    public Quotes(DocumentText text) {
        this.text = text;
        index = text.codePoints();
    }

    /// What to tell where the words of the file are not those of the text.
    ///
    /// @param quoted empty where the file quotes nothing
    public Optional<String> compare(int line, Anchor anchor, String quoted) {
        var words = text.at(anchor);
        if (quoted.isEmpty() || plain(words).equals(plain(quoted))) {
            return Optional.empty();
        }
        mismatches.add(new Mismatch(line, index.toCodePoint(anchor.start()), quoted));
        return Optional.of(
                "the line quotes \"%s\", the text there says \"%s\"; the offsets hold"
                        .formatted(shown(quoted), shown(words)));
    }

    /// Whether all that disagree are off by the same number, which hints at another unit.
    public Optional<Shift> shift() {
        if (mismatches.size() < 3) {
            return Optional.empty();
        }
        int common = Integer.MIN_VALUE;
        for (var mismatch : mismatches) {
            int from = index.toUtf16(Math.max(0, mismatch.start() - MAX_SHIFT));
            int nearest = nearest(mismatch, from);
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

    private int nearest(Mismatch mismatch, int from) {
        int wanted = index.toUtf16(mismatch.start());
        int best = -1;
        for (int at = text.value().indexOf(mismatch.quoted(), from);
                at >= 0 && at <= wanted + MAX_SHIFT;
                at = text.value().indexOf(mismatch.quoted(), at + 1)) {
            if (best < 0 || Math.abs(at - wanted) < Math.abs(best - wanted)) {
                best = at;
            }
        }
        return best;
    }

    /// Some formats write a blank for each line end within a span.
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }

    /// @param start code points
    private record Mismatch(int line, int start, String quoted) {}

    /// @param line of the first offset that is off
    public record Shift(int line, String message) {}
}
