package org.hearsay.language.suggest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.language.Spans;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// Finds where the very same words stand elsewhere in a text, as whole words. Capitals count, and
/// so does every other character.
public final class EqualWords {

    private EqualWords() {}

    /// All places, also the one that the words come from, in text order and without overlap.
    ///
    /// @param words not blank
    public static List<Span> in(String text, Segmentation segmentation, String words) {
        var wanted = words.strip();
        var found = new ArrayList<Span>();
        if (wanted.isEmpty()) {
            return found;
        }
        int at = text.indexOf(wanted);
        while (at >= 0) {
            var span = new Span(at, at + wanted.length());
            if (isWhole(segmentation.tokens(), span)) {
                found.add(span);
                at = text.indexOf(wanted, span.end());
            } else {
                at = text.indexOf(wanted, at + 1);
            }
        }
        return found;
    }

    /// Whether no token is cut at either end.
    private static boolean isWhole(List<Span> tokens, Span span) {
        return !cuts(tokens, span.start()) && !cuts(tokens, span.end());
    }

    private static boolean cuts(List<Span> tokens, int offset) {
        int i = Spans.lastStartingAtOrBefore(tokens, offset);
        return i >= 0 && tokens.get(i).start() < offset && offset < tokens.get(i).end();
    }
}
