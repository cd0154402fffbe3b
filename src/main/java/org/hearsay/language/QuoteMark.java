package org.hearsay.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/// A sign that may be a quotation mark, with what its neighbours say about it.
///
/// @param start of the sign in the text, in UTF-16 code units
/// @param end behind it; two single signs side by side are one double sign
/// @param sign its first character; `"` for the double sign made of two
/// @param canOpen whether what stands before and behind allows it to open
/// @param canClose whether what stands before and behind allows it to close
record QuoteMark(int start, int end, char sign, boolean canOpen, boolean canClose) {

    private static final String SIGNS = "\"'“”„‘’‚«»‹›「」『』`";

    /// What an apostrophe at the start of a word is not followed by when it opens a quotation.
    private static final Set<String> CLIPPED =
            Set.of(
                    "s", "ll", "re", "ve", "d", "m", "t", "em", "tis", "twas", "til", "cause", "n",
                    "bout", "round", "cos", "ere");

    /// Signs of one family open and close each other.
    enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        SINGLE_GUILLEMET,
        CORNER,
        WHITE_CORNER
    }

    Family family() {
        return switch (sign) {
            case '"', '“', '”', '„' -> Family.DOUBLE;
            case '«', '»' -> Family.GUILLEMET;
            case '‹', '›' -> Family.SINGLE_GUILLEMET;
            case '「', '」' -> Family.CORNER;
            case '『', '』' -> Family.WHITE_CORNER;
            default -> Family.SINGLE;
        };
    }

    /// Whether the sign itself, wherever it stands, opens in most languages.
    boolean opensByLook() {
        return "“„‘‚«‹「『".indexOf(sign) >= 0;
    }

    /// Whether the sign itself closes in most languages.
    boolean closesByLook() {
        return "”»›」』".indexOf(sign) >= 0;
    }

    /// Candidates within a range, in text order; apostrophes and inch marks are left out.
    static List<QuoteMark> in(String text, Span range) {
        var marks = new ArrayList<QuoteMark>();
        int i = range.start();
        while (i < range.end()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (SIGNS.indexOf(c) >= 0) {
                boolean pair =
                        end < range.end() && (c == '\'' || c == '`') && text.charAt(end) == c;
                end += pair ? 1 : 0;
                add(text, range, new Span(i, end), pair ? '"' : c, marks);
            }
            i = end;
        }
        return marks;
    }

    private static void add(String text, Span range, Span at, char sign, List<QuoteMark> marks) {
        boolean wordBefore = at.start() > range.start() && isInner(text.charAt(at.start() - 1));
        boolean wordBehind = at.end() < range.end() && isInner(text.charAt(at.end()));
        if (isSingle(sign) && isApostrophe(text, range, at, wordBefore, wordBehind)
                || !wordBehind && isInch(text, range, at, sign, marks)) {
            return;
        }
        char meant = sign == '`' ? '‘' : sign;
        boolean opens = !wordBefore || isQuote(text.charAt(at.start() - 1));
        boolean closes = wordBefore ? !isLetter(text, at.end(), range.end()) : !wordBehind;
        marks.add(new QuoteMark(at.start(), at.end(), meant, opens, closes));
    }

    private static boolean isSingle(char sign) {
        return sign == '\'' || sign == '’' || sign == '`';
    }

    private static boolean isLetter(String text, int at, int end) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isApostrophe(
            String text, Span range, Span at, boolean wordBefore, boolean wordBehind) {
        boolean letterBefore = wordBefore && Character.isLetterOrDigit(text.charAt(at.start() - 1));
        boolean letterBehind = wordBehind && Character.isLetterOrDigit(text.charAt(at.end()));
        if (letterBefore && letterBehind) {
            return true;
        }
        return !wordBefore && letterBehind && isClipped(text, range, at.end());
    }

    /// Whether a word that lost its start follows, as in `'em` and `'90s`.
    private static boolean isClipped(String text, Span range, int from) {
        int end = from;
        while (end < range.end() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        var word = text.substring(from, end);
        return CLIPPED.contains(word) || Character.isDigit(word.charAt(0)) && word.endsWith("s");
    }

    private static boolean isInch(
            String text, Span range, Span at, char sign, List<QuoteMark> marks) {
        return sign == '"'
                && at.start() > range.start()
                && Character.isDigit(text.charAt(at.start() - 1))
                && marks.stream().noneMatch(m -> m.family() == Family.DOUBLE);
    }

    private static boolean isQuote(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /// Whether a character belongs to what is quoted rather than to what stands around it.
    private static boolean isInner(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "([{-–—/".indexOf(c) < 0;
    }
}
