package org.hearsay.language;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that end in a full stop which ends no sentence.
final class Abbreviations {

    /// Followed by the name or number that they belong to, so never at a sentence's end.
    private static final Set<String> TITLES =
            Set.of(
                    "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "lt", "col", "sgt",
                    "capt", "cpl", "cmdr", "adm", "maj", "rev", "hon", "pres", "st", "mt", "ft",
                    "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
                    "nov", "dec", "no", "nr", "fig", "art", "sec", "approx", "est", "cf", "mme",
                    "mlle", "sra", "hr", "fr");

    /// May stand at a sentence's end as well.
    private static final Set<String> OTHERS =
            Set.of("inc", "corp", "ltd", "co", "bros", "jr", "sr", "etc", "al", "dept", "univ");

    /// UTF-16 code units of the longest of both.
    static final int LONGEST =
            Stream.concat(TITLES.stream(), OTHERS.stream())
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);

    /// `U.S`, `p.m`, `e.g`: letters with stops between.
    private static final Pattern LETTERS = Pattern.compile("\\p{L}(\\.\\p{L})+");

    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");

    /// After an abbreviation that may end a sentence, one of these says that it did.
    private static final Set<String> SENTENCE_STARTERS =
            Set.of(
                    "the", "a", "an", "he", "she", "it", "they", "we", "i", "you", "but", "and",
                    "in", "on", "at", "this", "that", "these", "those", "there", "his", "her",
                    "its", "their", "however", "when", "while", "after", "before", "if", "as");

    private Abbreviations() {}

    /// Whether a full stop right behind `word` belongs to it.
    static boolean keepsItsStop(String word) {
        if (word.length() > LONGEST) {
            return isOfLetters(word);
        }
        var lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower) && !lower.equals("no")
                || OTHERS.contains(lower)
                || isOfLetters(word);
    }

    private static boolean isInitial(String word) {
        return word.length() <= 2 && INITIAL.matcher(word).matches() && !word.equals("I");
    }

    private static boolean isOfLetters(String word) {
        return word.indexOf('.') > 0 && LETTERS.matcher(word).matches();
    }

    /// Whether the sentence goes on behind `word` and its stop.
    ///
    /// @param next the word that follows; empty at the end of the text
    static boolean sentenceGoesOn(String word, String next) {
        if (next.isEmpty()) {
            return false;
        }
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("no") || lower.equals("nr")) {
            return Character.isDigit(next.codePointAt(0));
        }
        if (TITLES.contains(lower) || isInitial(word)) {
            return true;
        }
        if (OTHERS.contains(lower) || isOfLetters(word)) {
            return !SENTENCE_STARTERS.contains(next.toLowerCase(Locale.ROOT))
                    || Character.isLowerCase(next.codePointAt(0));
        }
        return Character.isLowerCase(next.codePointAt(0));
    }
}
