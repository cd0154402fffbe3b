package org.hearsay.language;

import java.util.Locale;
import java.util.Set;

/// How a text speaks of somebody.
public enum MentionForm {
    /// By name: a capitalised word that is not only the first of a phrase.
    NAME,
    /// By what they are: "an unnamed official".
    NOMINAL,
    /// By a word that means somebody else elsewhere: "he".
    PRONOUN;

    private static final Set<String> PRONOUNS =
            Set.of(
                    "i",
                    "me",
                    "my",
                    "we",
                    "us",
                    "our",
                    "you",
                    "your",
                    "he",
                    "him",
                    "his",
                    "she",
                    "her",
                    "they",
                    "them",
                    "their",
                    "it",
                    "its",
                    "who",
                    "whom",
                    "which",
                    "that",
                    "this",
                    "these",
                    "those",
                    "one",
                    "himself",
                    "herself",
                    "themselves",
                    "itself");
    private static final Set<String> NO_NAMES =
            Set.of(
                    "a",
                    "an",
                    "the",
                    "some",
                    "one",
                    "two",
                    "another",
                    "other",
                    "several",
                    "many",
                    "few",
                    "no",
                    "his",
                    "her",
                    "their",
                    "its",
                    "our",
                    "my",
                    "your",
                    "this",
                    "that",
                    "these",
                    "those",
                    "unnamed",
                    "anonymous",
                    "officials",
                    "sources",
                    "critics",
                    "experts");

    /// Phrases with these are no names, whatever else is capitalised in them: "a North Korean
    /// official".
    private static final Set<String> OF_NOBODY_KNOWN =
            Set.of(
                    "a",
                    "an",
                    "some",
                    "one",
                    "another",
                    "several",
                    "many",
                    "few",
                    "no",
                    "his",
                    "her",
                    "their",
                    "its",
                    "our",
                    "my",
                    "your",
                    "unnamed",
                    "anonymous");

    public static MentionForm of(String mention) {
        var words = mention.strip().split("\\s+", -1);
        var first = words[0].toLowerCase(Locale.ROOT);
        if (words.length == 1 && PRONOUNS.contains(first) && !words[0].equals("US")) {
            return PRONOUN;
        }
        if (OF_NOBODY_KNOWN.contains(first)) {
            return NOMINAL;
        }
        for (var word : words) {
            boolean isSmall = NO_NAMES.contains(word.toLowerCase(Locale.ROOT));
            if (!isSmall && isCapitalised(word)) {
                return NAME;
            }
        }
        return NOMINAL;
    }

    /// Whether every word that carries meaning is capitalised, so that nothing but a name is there.
    public static boolean isNameAlone(String mention) {
        if (of(mention) != NAME) {
            return false;
        }
        for (var word : mention.strip().split("\\s+", -1)) {
            var small = word.toLowerCase(Locale.ROOT);
            boolean links =
                    Set.of("the", "of", "for", "and", "de", "von", "van", "al").contains(small);
            if (!links && !isCapitalised(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapitalised(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).findFirst().stream()
                .anyMatch(
                        c -> Character.isUpperCase(c) || Character.isTitleCase(c) || isCaseless(c));
    }

    /// Scripts without capitals write names as they write all else.
    private static boolean isCaseless(int c) {
        return Character.isLetter(c)
                && !Character.isLowerCase(c)
                && Character.toLowerCase(c) == c
                && Character.toUpperCase(c) == c;
    }
}
