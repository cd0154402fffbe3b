package org.hearsay.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.text.Span;
import org.hearsay.text.SpanList;

/// Tokens of a text: ICU4J's words, with hyphened words and abbreviations in one piece and what is
/// written onto a name or pronoun apart, `'s` or `'ve`, so that it can be marked without it.
final class Tokens {

    private static final List<String> CLITICS = List.of("s", "ve", "ll", "re", "d", "m");

    private Tokens() {}

    static SpanList of(char[] text) {
        var tokens = new SpanList.Builder(text.length / 5);
        int reached = 0;
        int at = 0;
        while (at < text.length) {
            int word = PlainWords.opened(text, at);
            int wordEnd = PlainWords.wordEnd(text, word);
            int end = PlainWords.closed(text, wordEnd);
            if (wordEnd > word && PlainWords.isEnd(text, end)) {
                byRules(text, reached, at, tokens);
                addSigns(at, word, tokens);
                addSigns(addPlain(text, word, wordEnd, tokens), end, tokens);
                reached = end;
            }
            at = PlainWords.next(text, Math.max(at, reached));
        }
        byRules(text, reached, text.length, tokens);
        return tokens.build();
    }

    /// By ICU4J's rules alone, whatever the text is like.
    ///
    /// @param from where a word begins or a blank
    static void byRules(char[] text, int from, int to, SpanList.Builder tokens) {
        if (isBlank(text, from, to)) {
            return;
        }
        var words = words(text, from, to);
        for (int i = 0; i < words.size(); i++) {
            var token = words.get(i);
            while (joinsNext(text, token, words, i)) {
                token = new Span(token.start(), words.get(i + 2).end());
                i += 2;
            }
            if (takesStop(text, token, words, i)) {
                token = new Span(token.start(), words.get(++i).end());
            }
            addWithoutClitic(text, token.start(), token.end(), tokens);
        }
    }

    /// @return its end, which may be behind a stop of its own
    private static int addPlain(char[] text, int start, int wordEnd, SpanList.Builder tokens) {
        boolean stop =
                wordEnd < text.length && text[wordEnd] == '.' && keepsStop(text, start, wordEnd);
        int end = stop ? wordEnd + 1 : wordEnd;
        addWithoutClitic(text, start, end, tokens);
        return end;
    }

    private static void addSigns(int start, int end, SpanList.Builder tokens) {
        for (int i = start; i < end; i++) {
            tokens.add(i, i + 1);
        }
    }

    private static List<Span> words(char[] text, int from, int to) {
        var breaks = BreakIterator.getWordInstance(ULocale.ENGLISH);
        breaks.setText(new String(text, from, to - from));
        var words = new ArrayList<Span>();
        int start = from;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (!isBlank(text, start, from + end)) {
                words.add(new Span(start, from + end));
            }
            start = from + end;
        }
        return words;
    }

    private static boolean joinsNext(char[] text, Span token, List<Span> words, int i) {
        if (i + 2 >= words.size()) {
            return false;
        }
        var hyphen = words.get(i + 1);
        var next = words.get(i + 2);
        return token.end() == hyphen.start()
                && hyphen.end() == next.start()
                && hyphen.length() == 1
                && isHyphen(text[hyphen.start()])
                && Character.isLetterOrDigit(text[token.end() - 1])
                && Character.isLetterOrDigit(text[next.start()]);
    }

    private static boolean takesStop(char[] text, Span token, List<Span> words, int i) {
        if (i + 1 >= words.size()) {
            return false;
        }
        var stop = words.get(i + 1);
        return stop.start() == token.end()
                && stop.length() == 1
                && text[stop.start()] == '.'
                && keepsStop(text, token.start(), token.end());
    }

    private static boolean keepsStop(char[] text, int start, int end) {
        int length = end - start;
        return length < 12
                && (length <= Abbreviations.LONGEST || hasStop(text, start, end))
                && Abbreviations.keepsItsStop(new String(text, start, length));
    }

    private static boolean hasStop(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text[i] == '.') {
                return true;
            }
        }
        return false;
    }

    private static void addWithoutClitic(char[] text, int start, int end, SpanList.Builder tokens) {
        int cut = clitic(text, start, end);
        if (cut > start && cut < end) {
            tokens.add(start, cut).add(cut, end);
        } else {
            tokens.add(start, end);
        }
    }

    /// Where a genitive or a shortened verb begins; the token's end where there is none.
    private static int clitic(char[] text, int start, int end) {
        int last = end - 2;
        if (last <= start || !isApostrophe(text[last]) && !isApostrophe(text[last - 1])) {
            return end;
        }
        for (var ending : CLITICS) {
            int cut = end - ending.length() - 1;
            if (cut > start
                    && isApostrophe(text[cut])
                    && new String(text, cut + 1, ending.length()).equalsIgnoreCase(ending)) {
                return cut;
            }
        }
        return end;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    private static boolean isBlank(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (c != ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                return false;
            }
        }
        return true;
    }
}
