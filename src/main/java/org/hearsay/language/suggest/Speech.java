package org.hearsay.language.suggest;

/// Tells speech from names, titles and terms in quotation marks.
final class Speech {

    private static final int FEWEST_WORDS = 4;

    private Speech() {}

    /// Whether what stands in the marks looks like somebody's words: some words, and not mostly
    /// capitalised ones as titles of works have.
    static boolean isLikely(String quotation) {
        int words = 0;
        int capitalised = 0;
        for (var word : quotation.strip().split("\\s+", -1)) {
            var letters = word.codePoints().filter(Character::isLetterOrDigit).toArray();
            if (letters.length > 0) {
                words++;
                capitalised += Character.isUpperCase(letters[0]) ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && 2 * capitalised <= words;
    }
}
