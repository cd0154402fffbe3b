package org.hearsay.format;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import org.hearsay.text.phrase.Phrase;

/// Finds out why the words that a file quotes are not where its offsets point: because all offsets
/// are off by the same number, or because they count in another unit. For one file; one thread.
///
/// A reader tells it of every quote that disagrees, and asks once, at the end.
public final class OffsetShift {

    /// Fewer that agree by chance say nothing.
    private static final int FEWEST = 3;

    /// How far off a quote is looked for, in UTF-16 code units.
    private static final int FURTHEST = 4096;

    private final String text;
    private final CodePointIndex index;
    private final OffsetUnit unit;
    private final List<Quote> quotes = new ArrayList<>();

    /// @param line of the file, from 1; 0 where it is not known
    /// @param start where the offset points, UTF-16 code units of the text
    private record Quote(int line, int start, String words) {}

    /// @param text in which the offsets point
    /// @param unit that the offsets were read in
    public OffsetShift(DocumentText text, OffsetUnit unit) {
        this.text = text.value();
        this.unit = unit;
        index = text.codePoints();
    }

    /// @param line of the file, from 1; 0 where it is not known
    /// @param start where the offset points, UTF-16 code units of the text
    /// @param words that the file says to be there
    public void disagrees(int line, int start, String words) {
        if (!words.isBlank() && !Character.isLowSurrogate(words.charAt(0))) {
            quotes.add(new Quote(line, start, words));
        }
    }

    /// What to tell; empty where nothing explains all that disagree.
    ///
    /// @param file name of the file
    public Optional<ImportIssue> remark(String file) {
        if (quotes.size() < FEWEST) {
            return Optional.empty();
        }
        return sentence().map(s -> new ImportIssue(file, quotes.getFirst().line(), s));
    }

    private Optional<Phrase> sentence() {
        var from =
                quotes.getFirst().line() > 0
                        ? Phrase.of("all offsets from line %d on", quotes.getFirst().line())
                        : Phrase.of("all offsets that disagree");
        int shift = shift();
        if (shift != 0) {
            return Optional.of(
                    Phrase.of(
                            "%s are %d too %s: is the file in another unit, or made for another version of the text?",
                            from,
                            Math.abs(shift),
                            shift > 0 ? Phrase.of("large") : Phrase.of("small")));
        }
        return quotes.stream().allMatch(this::fitsInTheOtherUnit)
                ? Optional.of(
                        Phrase.of(
                                "%s fit when they are counted in %s: wrong unit?",
                                from, otherUnit()))
                : Optional.empty();
    }

    /// How much too large all offsets are, in the file's unit; 0 where no distance fits all. The
    /// longest words are those that are least likely to be somewhere else as well.
    private int shift() {
        var longest = quotes.getFirst();
        for (var quote : quotes) {
            longest = quote.words().length() > longest.words().length() ? quote : longest;
        }
        for (int candidate : shifts(longest)) {
            if (candidate != 0 && quotes.stream().allMatch(q -> isThere(q, candidate))) {
                return candidate;
            }
        }
        return 0;
    }

    /// By how much the offset may be off, the smallest first.
    private List<Integer> shifts(Quote quote) {
        var shifts = new ArrayList<Integer>();
        int to =
                (int)
                        Math.min(
                                text.length(),
                                (long) quote.start() + FURTHEST + quote.words().length());
        for (int at = text.indexOf(quote.words(), Math.max(0, quote.start() - FURTHEST), to);
                at >= 0;
                at = text.indexOf(quote.words(), at + 1, to)) {
            shifts.add(counted(quote.start()) - counted(at));
        }
        shifts.sort(Comparator.comparingInt(Math::abs));
        return shifts;
    }

    private boolean isThere(Quote quote, int shift) {
        int at = counted(quote.start()) - shift;
        int length = unit == OffsetUnit.CODE_POINT ? index.length() : text.length();
        return at >= 0
                && at <= length
                && text.startsWith(
                        quote.words(), unit == OffsetUnit.CODE_POINT ? index.toUtf16(at) : at);
    }

    private int counted(int utf16) {
        return unit == OffsetUnit.CODE_POINT ? index.toCodePoint(utf16) : utf16;
    }

    private boolean fitsInTheOtherUnit(Quote quote) {
        int given = counted(quote.start());
        try {
            int start = unit == OffsetUnit.CODE_POINT ? given : index.toUtf16(given);
            return text.startsWith(quote.words(), start);
        } catch (IndexOutOfBoundsException _) {
            return false;
        }
    }

    private Phrase otherUnit() {
        return unit == OffsetUnit.CODE_POINT
                ? Phrase.of("UTF-16 code units")
                : Phrase.of("code points");
    }
}
