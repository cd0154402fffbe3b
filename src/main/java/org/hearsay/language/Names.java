package org.hearsay.language;

import java.util.List;
import java.util.Set;
import org.hearsay.text.Span;

/// Names by their look: runs of capitalised words.
final class Names {

    private static final Set<String> LINKS = Set.of("of", "the", "for", "de", "von", "van", "al");

    private Names() {}

    /// The run of capitalised tokens around the token at index `i`; that token alone where it is
    /// not capitalised.
    ///
    /// @param tokens of the text, in text order
    static Span around(String text, List<Span> tokens, int i) {
        if (!isCapitalised(text, tokens.get(i))) {
            return tokens.get(i);
        }
        int first = i;
        for (int j = i - 1; j >= 0 && follows(text, tokens, j); j--) {
            if (isCapitalised(text, tokens.get(j))) {
                first = j;
            } else if (!isLink(text, tokens.get(j))) {
                break;
            }
        }
        int last = i;
        for (int j = i + 1; j < tokens.size() && follows(text, tokens, j - 1); j++) {
            if (isCapitalised(text, tokens.get(j))) {
                last = j;
            } else if (!isLink(text, tokens.get(j))) {
                break;
            }
        }
        return new Span(tokens.get(first).start(), tokens.get(last).end());
    }

    /// Whether only one blank stands between token `j` and the next.
    private static boolean follows(String text, List<Span> tokens, int j) {
        int gap = tokens.get(j).end();
        return j + 1 < tokens.size()
                && tokens.get(j + 1).start() == gap + 1
                && Character.isSpaceChar(text.charAt(gap));
    }

    private static boolean isCapitalised(String text, Span token) {
        int first = text.codePointAt(token.start());
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    private static boolean isLink(String text, Span token) {
        return LINKS.contains(text.substring(token.start(), token.end()));
    }
}
