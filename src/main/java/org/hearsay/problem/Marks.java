package org.hearsay.problem;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.hearsay.text.Anchor;

/// Double quotation marks in the parts of an annotation: which of them have no partner. Single
/// marks are left alone, because they are apostrophes too. Offsets are UTF-16 code units.
final class Marks {

    private static final String MARKS = "\"“”„«»「」『』";

    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<Integer> closing = new ArrayList<>();

    private Marks(String text) {
        this.text = text;
    }

    static Marks in(String text, Anchor anchor) {
        var marks = new Marks(text);
        for (var part : anchor.fragments()) {
            for (int i = part.start(); i < part.end(); i++) {
                if (isMark(text.charAt(i))) {
                    marks.take(i, i == part.start());
                }
            }
        }
        return marks;
    }

    static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    static boolean canOpen(char c) {
        return "\"“”„«»「『".indexOf(c) >= 0;
    }

    static boolean canClose(char c) {
        return "\"”“»«」』".indexOf(c) >= 0;
    }

    /// Whether the second mark can close what the first opens.
    static boolean isPair(char opening, char closing) {
        return closes(opening, closing);
    }

    boolean isBalanced() {
        return open.isEmpty() && closing.isEmpty();
    }

    /// Opening marks without a closing one, in text order.
    List<Integer> opening() {
        return List.copyOf(open.reversed());
    }

    /// Closing marks without an opening one, in text order.
    List<Integer> closing() {
        return List.copyOf(closing);
    }

    private void take(int at, boolean startsPart) {
        char c = text.charAt(at);
        boolean again = startsPart && !open.isEmpty() && text.charAt(open.peek()) == c;
        if (again && opensWord(at)) {
            // A quotation over several paragraphs opens anew in each.
            return;
        }
        if (!open.isEmpty() && closes(text.charAt(open.peek()), c)) {
            open.pop();
        } else if (isOpening(c, at)) {
            open.push(at);
        } else if (!isInch(c, at)) {
            closing.add(at);
        }
    }

    private boolean isOpening(char c, int at) {
        return switch (c) {
            case '“', '„', '«', '「', '『' -> true;
            case '"', '”', '»' -> opensWord(at);
            default -> false;
        };
    }

    /// Whether a word follows the mark and none stands before it.
    private boolean opensWord(int at) {
        boolean wordBefore = at > 0 && isOfWord(text.charAt(at - 1));
        boolean spaceAfter =
                at + 1 >= text.length()
                        || Character.isWhitespace(text.charAt(at + 1))
                        || Character.isSpaceChar(text.charAt(at + 1));
        return !wordBefore && !spaceAfter;
    }

    private static boolean isOfWord(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && "([{-–—".indexOf(c) < 0
                && !isMark(c);
    }

    /// As in `6'2"`.
    private boolean isInch(char c, int at) {
        return c == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean closes(char opening, char c) {
        return switch (opening) {
            case '"' -> c == '"' || c == '”';
            case '“' -> c == '”' || c == '"';
            case '„' -> c == '“' || c == '”' || c == '"';
            case '”' -> c == '”';
            case '«' -> c == '»';
            case '»' -> c == '«' || c == '»';
            case '「' -> c == '」';
            case '『' -> c == '』';
            default -> false;
        };
    }
}
