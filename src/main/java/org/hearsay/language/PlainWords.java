package org.hearsay.language;

import java.util.Arrays;

/// Finds the words that need no rules of other scripts: Latin letters without accents, digits, and
/// what stands between two of them, from one blank to the next. Of these ICU4J's rules say the same
/// in every context, since a blank always parts words; nearly all of a news text is such, and found
/// five times as fast.
///
/// Stateless. UTF-16 code units.
final class PlainWords {

    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte OPENING = 4;
    private static final byte CLOSING = 8;
    private static final byte BLANK = 16;

    /// What each character up to the quotation marks is.
    private static final byte[] KINDS = kinds();

    private PlainWords() {}

    /// The place where the stretch behind the next blank begins; the text's length where there is
    /// none.
    static int next(char[] text, int from) {
        int at = from;
        while (at < text.length && !is(text[at], BLANK)) {
            at++;
        }
        return past(text, at, BLANK);
    }

    /// Behind the signs that open, from `start` on.
    static int opened(char[] text, int start) {
        return past(text, start, OPENING);
    }

    /// Behind the word that begins at `start`; `start` itself where none does.
    static int wordEnd(char[] text, int start) {
        int at = past(text, start, (byte) (LETTER | DIGIT));
        while (at > start && at < text.length && joins(text, at)) {
            at = past(text, at + 1, (byte) (LETTER | DIGIT));
        }
        return at;
    }

    /// Behind the signs that close, from the end of a word on.
    static int closed(char[] text, int wordEnd) {
        return past(text, wordEnd, CLOSING);
    }

    /// Whether a blank or the text's end is there.
    static boolean isEnd(char[] text, int at) {
        return at == text.length || is(text[at], BLANK);
    }

    private static int past(char[] text, int from, byte kind) {
        int at = from;
        while (at < text.length && is(text[at], kind)) {
            at++;
        }
        return at;
    }

    /// Whether what is between two characters leaves them one word.
    private static boolean joins(char[] text, int at) {
        if (at + 1 >= text.length) {
            return false;
        }
        char before = text[at - 1];
        char after = text[at + 1];
        return switch (text[at]) {
            case '-' -> is(before, (byte) (LETTER | DIGIT)) && is(after, (byte) (LETTER | DIGIT));
            case '\'', '’' -> is(before, LETTER) && is(after, LETTER);
            case '.' ->
                    is(before, LETTER) && is(after, LETTER)
                            || is(before, DIGIT) && is(after, DIGIT);
            case ',' -> is(before, DIGIT) && is(after, DIGIT);
            default -> false;
        };
    }

    private static boolean is(char c, byte kind) {
        return c < KINDS.length && (KINDS[c] & kind) != 0;
    }

    private static byte[] kinds() {
        var kinds = new byte['”' + 1];
        Arrays.fill(kinds, 'a', 'z' + 1, LETTER);
        Arrays.fill(kinds, 'A', 'Z' + 1, LETTER);
        Arrays.fill(kinds, '0', '9' + 1, DIGIT);
        "\"(“‘".chars().forEach(c -> kinds[c] |= OPENING);
        ".,;:!?\"')”’".chars().forEach(c -> kinds[c] |= CLOSING);
        " \n".chars().forEach(c -> kinds[c] |= BLANK);
        return kinds;
    }
}
