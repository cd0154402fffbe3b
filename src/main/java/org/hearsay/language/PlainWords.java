package org.hearsay.language;

/// Finds the words that need no rules of other scripts: Latin letters without accents, digits, and
/// what stands between two of them, from one blank to the next. Of these ICU4J's rules say the same
/// in every context, since a blank always parts words; nearly all of a news text is such, and found
/// five times as fast.
///
/// Stateless. UTF-16 code units.
final class PlainWords {

    private static final String OPENING = "\"(“‘";
    private static final String CLOSING = ".,;:!?\"')”’";

    private PlainWords() {}

    /// The place where the stretch behind the next blank begins; the text's length where there is
    /// none.
    static int next(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Behind the signs that open, from `start` on.
    static int opened(String text, int start) {
        int at = start;
        while (at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Behind the word that begins at `start`; `start` itself where none does.
    static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (isOfWord(text.charAt(at)) || at > start && joins(text, at))) {
            at++;
        }
        return at;
    }

    /// Behind the signs that close, from the end of a word on.
    static int closed(String text, int wordEnd) {
        int at = wordEnd;
        while (at < text.length() && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /// Whether a blank or the text's end is there.
    static boolean isEnd(String text, int at) {
        return at == text.length() || isBlank(text.charAt(at));
    }

    /// Whether what is between two characters leaves them one word.
    private static boolean joins(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        return switch (text.charAt(at)) {
            case '-' -> isOfWord(before) && isOfWord(after);
            case '\'', '’' -> isLetter(before) && isLetter(after);
            case '.' -> isLetter(before) && isLetter(after) || isDigit(before) && isDigit(after);
            case ',' -> isDigit(before) && isDigit(after);
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isOfWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
