package org.hearsay.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/// Finds where sentences may end, for paragraphs that need no rules of other scripts: of Latin
/// letters, digits and the usual signs, where behind each full stop comes what leaves no doubt. The
/// edges are those of ICU4J's rules, found ten times as fast; it is asked for all other paragraphs.
///
/// Stateless. UTF-16 code units.
final class PlainSentences {

    /// Changes nothing about sentences by itself.
    private static final byte PLAIN = 1;

    private static final byte TERMINATOR = 2;
    private static final byte CLOSING = 4;
    private static final byte OPENING = 8;
    private static final byte BLANK = 16;

    /// What each character up to the currency signs is.
    private static final byte[] KINDS = kinds();

    private final char[] text;
    private final int start;
    private final int end;
    private int[] edges = new int[8];
    private int count;

    private PlainSentences(char[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /// Where sentences may end, the last being the paragraph's end.
    ///
    /// @param start of a paragraph
    /// @param end of it
    static int[] edges(char[] text, int start, int end) {
        return new PlainSentences(text, start, end)
                .found()
                .orElseGet(() -> byRules(text, start, end));
    }

    /// By ICU4J's rules alone, whatever the paragraph is like.
    static int[] byRules(char[] text, int start, int end) {
        var breaks = BreakIterator.getSentenceInstance(ULocale.ENGLISH);
        breaks.setText(new String(text, start, end - start));
        var edges = new int[8];
        int count = 0;
        for (int edge = breaks.next(); edge != BreakIterator.DONE; edge = breaks.next()) {
            if (count == edges.length) {
                edges = Arrays.copyOf(edges, 2 * count);
            }
            edges[count++] = start + edge;
        }
        return Arrays.copyOf(edges, count);
    }

    /// @return nothing where it is for the rules to say
    private Optional<int[]> found() {
        int at = start;
        while (at < end) {
            int kind = kind(text[at]);
            if (kind == 0) {
                return Optional.empty();
            }
            at = (kind & TERMINATOR) == 0 ? at + 1 : behind(at);
            if (at < 0) {
                return Optional.empty();
            }
        }
        add(end);
        return Optional.of(Arrays.copyOf(edges, count));
    }

    /// @param stop where a terminator is
    /// @return where to go on; -1 where it is for the rules to say
    private int behind(int stop) {
        boolean point = text[stop] == '.';
        int closed = past(stop + 1, CLOSING);
        int next = past(closed, BLANK);
        if (next == end) {
            return end;
        }
        if (next == stop + 1) {
            return point && isWithinWord(stop) ? next : -1;
        }
        return next == closed ? -1 : behindBlank(next, point);
    }

    /// @param next where it goes on behind a terminator and a blank
    /// @param point whether the terminator was a full stop
    private int behindBlank(int next, boolean point) {
        int word = past(next, OPENING);
        char first = word == end ? '.' : text[word];
        if (isCapital(first) || isSmall(first) && !point) {
            add(next);
            return next;
        }
        return isSmall(first) ? next : -1;
    }

    /// As in `3.5` or `U.S`.
    private boolean isWithinWord(int stop) {
        char after = text[stop + 1];
        if (after >= '0' && after <= '9') {
            return true;
        }
        return stop > start && isLetter(text[stop - 1]) && isLetter(after);
    }

    private int past(int from, byte kind) {
        int at = from;
        while (at < end && (kind(text[at]) & kind) != 0) {
            at++;
        }
        return at;
    }

    private void add(int edge) {
        if (count == edges.length) {
            edges = Arrays.copyOf(edges, 2 * count);
        }
        edges[count++] = edge;
    }

    private static int kind(char c) {
        return c < KINDS.length ? KINDS[c] : 0;
    }

    private static boolean isLetter(char c) {
        return isSmall(c) || isCapital(c);
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static byte[] kinds() {
        var kinds = new byte['€' + 1];
        Arrays.fill(kinds, ' ', '~' + 1, PLAIN);
        for (char c = 'À'; c <= 'ɏ'; c++) {
            kinds[c] = Character.isLetter(c) ? PLAIN : 0;
        }
        mark(kinds, "“”‘’–—«»€£", PLAIN);
        mark(kinds, ".!?", TERMINATOR);
        mark(kinds, "\"')]”’", CLOSING);
        mark(kinds, "\"“‘(", OPENING);
        mark(kinds, " ", BLANK);
        return kinds;
    }

    private static void mark(byte[] kinds, String signs, byte kind) {
        signs.chars().forEach(c -> kinds[c] |= kind);
    }
}
