package org.hearsay.language;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// How a selection becomes the range of an annotation: widened to whole tokens, then trimmed.
/// Nothing here ever changes a range that was moved by hand afterwards.
public final class Snapping {

    private static final String END_PUNCTUATION = ".,;:!?…";

    private Snapping() {}

    /// The smallest range of whole tokens that covers the selection; the selection itself where it
    /// touches no token.
    ///
    /// @param tokens of the text, in text order
    public static Span toTokens(List<Span> tokens, Span selection) {
        var touched = Spans.overlapping(tokens, selection);
        if (touched.isEmpty()) {
            return selection;
        }
        return new Span(touched.getFirst().start(), touched.getLast().end());
    }

    /// The range without white space at its ends; empty where nothing else is in it.
    public static Optional<Span> trimSpaces(String text, Span range) {
        int start = range.start();
        int end = range.end();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /// The range without the punctuation at its end, unless that belongs to a token such as `U.S.`
    /// or nothing would be left.
    ///
    /// @param tokens of the text, in text order
    public static Span trimEndPunctuation(String text, List<Span> tokens, Span range) {
        int end = range.end();
        while (end - 1 > range.start()
                && END_PUNCTUATION.indexOf(text.charAt(end - 1)) >= 0
                && isTokenOfItsOwn(tokens, end - 1)) {
            end--;
            while (end - 1 > range.start() && isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        return new Span(range.start(), end);
    }

    private static boolean isTokenOfItsOwn(List<Span> tokens, int offset) {
        int i = Spans.lastStartingAtOrBefore(tokens, offset);
        return i < 0 || tokens.get(i).start() == offset || tokens.get(i).end() <= offset;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
