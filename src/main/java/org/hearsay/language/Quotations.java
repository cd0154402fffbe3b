package org.hearsay.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.hearsay.text.Span;

/// Finds what stands in quotation marks. A finding is a proposal: scare quotes and titles look the
/// same, and marks are often missing or wrong.
public final class Quotations {

    private static final String OPENING = "“«„‚‹「『";
    private static final String CLOSING = "”»“‘›」』";

    private Quotations() {}

    /// Quotations within one paragraph, marks included, inner ones before those around them.
    ///
    /// @param paragraph range of the paragraph in `text`
    public static List<Span> in(String text, Span paragraph) {
        var open = new ArrayDeque<Mark>();
        var found = new ArrayList<Span>();
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\'' || c == '’' || c == '‘') {
                straightOrSingle(text, paragraph, i, open, found);
            } else if (OPENING.indexOf(c) >= 0 && !closes(open, c)) {
                open.push(new Mark(c, i));
            } else if (CLOSING.indexOf(c) >= 0) {
                close(open, found, c, i + 1);
            }
        }
        return found;
    }

    /// The smallest quotation around the caret, marks included.
    public static Optional<Span> around(String text, Span paragraph, int caret) {
        return in(text, paragraph).stream()
                .filter(q -> q.start() <= caret && caret <= q.end())
                .min(Comparator.comparingInt(Span::length));
    }

    private static void straightOrSingle(
            String text, Span paragraph, int at, Deque<Mark> open, List<Span> found) {
        char c = text.charAt(at);
        boolean wordBefore = at > paragraph.start() && isInner(text.charAt(at - 1));
        boolean wordAfter = at + 1 < paragraph.end() && isInner(text.charAt(at + 1));
        boolean canClose = closes(open, c);
        switch (c) {
            case '‘' -> openUnless(canClose, c, at, open, found);
            case '"' -> openUnless(canClose && (wordBefore || !wordAfter), c, at, open, found);
            default -> {
                boolean apostrophe = wordAfter && isOfWord(text, at - 1, paragraph);
                if (canClose && wordBefore && !apostrophe) {
                    close(open, found, c, at + 1);
                } else if (c == '\'' && !wordBefore && wordAfter) {
                    open.push(new Mark(c, at));
                }
            }
        }
    }

    private static void openUnless(
            boolean closing, char sign, int at, Deque<Mark> open, List<Span> found) {
        if (closing) {
            close(open, found, sign, at + 1);
        } else {
            open.push(new Mark(sign, at));
        }
    }

    private static boolean isOfWord(String text, int at, Span paragraph) {
        return at >= paragraph.start() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static boolean isInner(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && "([{-–—".indexOf(c) < 0;
    }

    private static boolean closes(Deque<Mark> open, char sign) {
        return open.stream().anyMatch(m -> matches(m.sign(), sign));
    }

    private static void close(Deque<Mark> open, List<Span> found, char sign, int end) {
        if (!closes(open, sign)) {
            return;
        }
        // Marks left open inside were no quotations.
        while (!open.isEmpty()) {
            var mark = open.pop();
            if (matches(mark.sign(), sign)) {
                found.add(new Span(mark.at(), end));
                return;
            }
        }
    }

    private static boolean matches(char opening, char closing) {
        return switch (opening) {
            case '“' -> closing == '”' || closing == '"';
            case '„' -> closing == '“' || closing == '”';
            case '‚' -> closing == '‘' || closing == '’';
            case '‘', '\'' -> closing == '’' || closing == '\'';
            case '«' -> closing == '»';
            case '‹' -> closing == '›';
            case '「' -> closing == '」';
            case '『' -> closing == '』';
            case '"' -> closing == '"' || closing == '”';
            default -> false;
        };
    }

    private record Mark(char sign, int at) {}
}
