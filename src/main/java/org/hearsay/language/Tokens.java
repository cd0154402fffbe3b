package org.hearsay.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;

/// Tokens of a text: ICU4J's words, with hyphened words and abbreviations in one piece and what is
/// written onto a name or pronoun apart, `'s` or `'ve`, so that it can be marked without it.
final class Tokens {

    private static final List<String> CLITICS = List.of("s", "ve", "ll", "re", "d", "m");

    private Tokens() {}

    static List<Span> of(String text) {
        var words = words(text);
        var tokens = new ArrayList<Span>(words.size());
        for (int i = 0; i < words.size(); i++) {
            var token = words.get(i);
            while (joinsNext(text, token, words, i)) {
                token = new Span(token.start(), words.get(i + 2).end());
                i += 2;
            }
            if (takesStop(text, token, words, i)) {
                token = new Span(token.start(), words.get(++i).end());
            }
            addWithoutClitic(text, token, tokens);
        }
        return tokens;
    }

    private static List<Span> words(String text) {
        var breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);
        breaks.setText(text);
        var words = new ArrayList<Span>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isBlank(text, start, end)) {
                words.add(new Span(start, end));
            }
            start = end;
        }
        return words;
    }

    private static boolean joinsNext(String text, Span token, List<Span> words, int i) {
        if (i + 2 >= words.size()) {
            return false;
        }
        var hyphen = words.get(i + 1);
        var next = words.get(i + 2);
        return token.end() == hyphen.start()
                && hyphen.end() == next.start()
                && hyphen.length() == 1
                && isHyphen(text.charAt(hyphen.start()))
                && Character.isLetterOrDigit(text.charAt(token.end() - 1))
                && Character.isLetterOrDigit(text.charAt(next.start()));
    }

    private static boolean takesStop(String text, Span token, List<Span> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        var stop = words.get(i + 1);
        return stop.start() == token.end()
                && stop.length() == 1
                && text.charAt(stop.start()) == '.'
                && token.length() < 12
                && Abbreviations.keepsItsStop(text.substring(token.start(), token.end()));
    }

    private static void addWithoutClitic(String text, Span token, List<Span> tokens) {
        int cut = clitic(text, token);
        if (cut > token.start() && cut < token.end()) {
            tokens.add(new Span(token.start(), cut));
            tokens.add(new Span(cut, token.end()));
        } else {
            tokens.add(token);
        }
    }

    /// Where a genitive or a shortened verb begins; the token's end where there is none.
    private static int clitic(String text, Span token) {
        for (var ending : CLITICS) {
            int cut = token.end() - ending.length() - 1;
            if (cut > token.start()
                    && isApostrophe(text.charAt(cut))
                    && text.regionMatches(true, cut + 1, ending, 0, ending.length())) {
                return cut;
            }
        }
        return token.end();
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
