package org.hearsay.project.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a query of words.
final class Terms {

    /// A phrase in quotation marks, straight or curly, which may lack the last one; or a word.
    private static final Pattern TERM =
            Pattern.compile("[\"“”„]([^\"“”„]*)[\"“”„]?(\\*?)|([^\\s\"“”„]+)");

    private Terms() {}

    /// @throws BadQueryException if none of them has a letter or digit
    static List<Term> of(String text) throws BadQueryException {
        var terms = new ArrayList<Term>();
        var found = TERM.matcher(SearchedText.withoutHidden(text));
        while (found.find()) {
            var term =
                    found.group(3) == null
                            ? new Term(found.group(1), !found.group(2).isEmpty())
                            : word(found.group(3));
            if (!term.isEmpty()) {
                terms.add(term);
            }
        }
        if (terms.isEmpty()) {
            throw new BadQueryException(
                    BadQueryException.Fault.NO_WORDS,
                    0,
                    "Words are made of letters and digits; \"%s\" has none. Look for it as a pattern."
                            .formatted(text));
        }
        return terms;
    }

    private static Term word(String word) {
        return word.endsWith("*")
                ? new Term(word.substring(0, word.length() - 1), true)
                : new Term(word, false);
    }
}
