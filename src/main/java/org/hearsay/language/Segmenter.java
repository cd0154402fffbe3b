package org.hearsay.language;

import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.hearsay.text.SpanList;

/// Divides a text into paragraphs, sentences and tokens: by ICU4J's rules, corrected for what news
/// texts do with full stops, hyphens and genitives.
///
/// A paragraph is a line that is not blank. Stateless; any thread.
public final class Segmenter {

    public static final String NAME = "hearsay-icu";

    /// Goes up whenever a text might be cut elsewhere.
    public static final String VERSION = "2";

    private Segmenter() {}

    public static Segmentation segment(String text) {
        var chars = text.toCharArray();
        var paragraphs = paragraphs(text);
        var tokens = Tokens.of(chars);
        var sentences = new SpanList.Builder(chars.length / 100);
        for (var paragraph : paragraphs) {
            addSentences(text, chars, paragraph, sentences);
        }
        return new Segmentation(NAME, VERSION, paragraphs, sentences.build(), tokens);
    }

    private static SpanList paragraphs(String text) {
        var paragraphs = new SpanList.Builder(8);
        int start = 0;
        while (start < text.length()) {
            int lineEnd = text.indexOf('\n', start);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            addTrimmed(text, start, end, paragraphs);
            start = end + 1;
        }
        return paragraphs.build();
    }

    private static void addSentences(
            String text, char[] chars, Span paragraph, SpanList.Builder sentences) {
        int start = paragraph.start();
        for (int edge : PlainSentences.edges(chars, start, paragraph.end())) {
            if (edge == paragraph.end() || !goesOn(text, edge, paragraph)) {
                addTrimmed(text, start, edge, sentences);
                start = edge;
            }
        }
    }

    /// Whether the sentence goes on at an edge that ICU4J proposes.
    private static boolean goesOn(String text, int edge, Span paragraph) {
        int end = edge;
        while (end > paragraph.start() && isSpace(text.charAt(end - 1))) {
            end--;
        }
        var next = wordBehind(text, edge, paragraph.end());
        int stop = end - 1;
        if (stop < paragraph.start() + 1
                || text.charAt(stop) != '.'
                || text.charAt(stop - 1) == '.') {
            // A question inside a quotation, as in “Really?” he asked, or an ellipsis.
            return !next.isEmpty() && Character.isLowerCase(next.codePointAt(0));
        }
        int start = stop;
        while (start > paragraph.start() && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        return Abbreviations.sentenceGoesOn(text.substring(start, stop), next);
    }

    private static String wordBehind(String text, int edge, int to) {
        int from = edge;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        int end = from;
        while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /// No-break spaces too.
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static void addTrimmed(String text, int from, int to, SpanList.Builder spans) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            spans.add(start, end);
        }
    }
}
