package org.hearsay.ui.support.look;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.text.Span;

/// Letters that need shaping, and the places where JavaFX may break lines of them.
///
/// JavaFX 26 shapes the first half of a run that it breaks in two with the letters of both (its
/// Pango layout keeps the text of the run as it was), which puts letters outside the line and, from
/// right to left, fails. Where every run ends at a possible line break, none is ever broken.
public final class ShapedText {

    /// First and last characters of the ranges that JavaFX shapes.
    private static final char[][] SHAPED = {
        {0x0300, 0x036f},
        {0x0590, 0x06ff},
        {0x0900, 0x0e7f},
        {0x0f00, 0x109f},
        {0x1100, 0x11ff},
        {0x13a0, 0x13ff},
        {0x1780, 0x17ff},
        {0x1c50, 0x1c7f},
        {0x200c, 0x200d},
        {0x202a, 0x202e},
        {0x206a, 0x206f},
        {0xab70, 0xabbf},
        {0xd800, 0xdfff}
    };

    private ShapedText() {}

    /// Whether the text has letters that JavaFX shapes; it cannot wrap a text of them that is one
    /// run.
    public static boolean isIn(String text) {
        return isShaped(text, 0, text.length());
    }

    /// Every second stretch between two possible line breaks, in the paragraphs that have letters
    /// to shape.
    public static List<Span> alternate(String text) {
        var found = new ArrayList<Span>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (isShaped(text, start, end)) {
                alternate(text.substring(start, end), start, found);
            }
            start = end + 1;
        }
        return found;
    }

    private static void alternate(String paragraph, int offset, List<Span> found) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(paragraph);
        int from = breaks.first();
        boolean every = false;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (every) {
                found.add(new Span(offset + from, offset + to));
            }
            every = !every;
            from = to;
        }
    }

    private static boolean isShaped(String text, int start, int end) {
        return text.substring(start, end).chars().anyMatch(ShapedText::isShaped);
    }

    private static boolean isShaped(int c) {
        if (c < SHAPED[0][0]) {
            return false;
        }
        for (var range : SHAPED) {
            if (c >= range[0] && c <= range[1]) {
                return true;
            }
        }
        return false;
    }
}
