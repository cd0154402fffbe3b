package org.hearsay.language.words;

import java.util.Set;

/// Where names begin and end: runs of capitalised words with `of` and the like inside, titles and
/// offices with them.
public final class Names {

    private static final Set<String> LINKS =
            Set.of(
                    "of", "the", "for", "de", "la", "del", "di", "da", "dos", "du", "von", "van",
                    "der", "den", "zu", "bin", "ibn", "al", "el", "&");

    private Names() {}

    /// Index of the first word of the name with the word at `at`.
    public static int first(Words words, int at) {
        int first = at;
        for (int i = at - 1; i >= 0; i--) {
            if (isOfName(words, i)) {
                first = i;
            } else if (!isLink(words, i)) {
                break;
            }
        }
        return first;
    }

    /// Index of the last word of the name with the word at `at`.
    public static int last(Words words, int at) {
        int last = at;
        for (int i = at + 1; i < words.size(); i++) {
            if (isOfName(words, i)) {
                last = i;
            } else if (!isLink(words, i)) {
                break;
            }
        }
        return last;
    }

    private static boolean isOfName(Words words, int i) {
        return words.is(i, WordClass.NAME)
                || words.is(i, WordClass.NUMBER) && words.is(i - 1, WordClass.NAME);
    }

    private static boolean isLink(Words words, int i) {
        return LINKS.contains(words.lower(i)) || isStopOfInitial(words, i);
    }

    private static boolean isStopOfInitial(Words words, int i) {
        return i > 0
                && words.lower(i).equals(".")
                && words.token(i - 1).length() == 1
                && words.isCapitalised(i - 1)
                && words.token(i - 1).end() == words.token(i).start();
    }
}
