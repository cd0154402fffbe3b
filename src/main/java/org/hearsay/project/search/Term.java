package org.hearsay.project.search;

import java.util.regex.Pattern;

/// A word, a phrase, or the beginning of one.
///
/// @param words as they were typed, without hidden characters
/// @param isBeginning whether more letters may follow
record Term(String words, boolean isBeginning) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}\\p{Co}]+");

    /// Scripts that set no blanks between words, so that an index of words knows none of them.
    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile(
                    "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]");

    boolean isEmpty() {
        return BETWEEN.matcher(words).replaceAll("").isEmpty();
    }

    boolean isWithoutBlanks() {
        return WITHOUT_BLANKS.matcher(words).find();
    }

    /// As SQLite's FTS5 reads it.
    String match() {
        return '"' + words.replace("\"", "\"\"") + '"' + (isBeginning ? " *" : "");
    }

    /// Whether the hit has the very same letters.
    boolean isExactly(String hit) {
        var ours = spaced(words);
        var theirs = spaced(SearchedText.withoutHidden(hit));
        return isBeginning ? theirs.startsWith(ours) : theirs.equals(ours);
    }

    private static String spaced(String text) {
        return BETWEEN.matcher(text).replaceAll(" ").strip();
    }
}
