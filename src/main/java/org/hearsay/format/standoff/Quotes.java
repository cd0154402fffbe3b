package org.hearsay.format.standoff;

import java.util.Optional;
import org.hearsay.format.OffsetShift;
import org.hearsay.format.OffsetUnit;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;

/// Compares the words that a file quotes with those that are at its offsets.
public final class Quotes {

    private final DocumentText text;
    private final OffsetShift shift;

    /// For a file that counts code points.
    public Quotes(DocumentText text) {
        this(text, OffsetUnit.CODE_POINT);
    }

    /// @param unit that the file counts in
    public Quotes(DocumentText text, OffsetUnit unit) {
        this.text = text;
        shift = new OffsetShift(text, unit);
    }

    /// What to tell where the words of the file are not those of the text.
    ///
    /// @param quoted empty where the file quotes nothing
    public Optional<Phrase> compare(int line, Anchor anchor, String quoted) {
        var words = text.at(anchor);
        if (quoted.isEmpty() || plain(words).equals(plain(quoted))) {
            return Optional.empty();
        }
        shift.disagrees(line, anchor.start(), quoted);
        return Optional.of(
                Phrase.of(
                        "the line quotes \"%s\", the text there says \"%s\"; the offsets hold",
                        shown(quoted), shown(words)));
    }

    /// What all that disagree have in common: a distance, or another unit.
    public Optional<Shift> shift() {
        return shift.remark("").map(i -> new Shift(i.line(), i.what()));
    }

    /// Some formats write a blank for each line end within a span.
    private static String plain(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String shown(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39) + "…";
    }

    /// @param line of the first offset that is off
    public record Shift(int line, Phrase message) {}
}
