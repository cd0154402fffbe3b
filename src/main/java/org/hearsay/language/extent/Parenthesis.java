package org.hearsay.language.extent;

import java.util.ArrayDeque;
import java.util.Optional;
import org.hearsay.text.Span;

/// The inside of the innermost parenthesis around the caret, within its sentence.
final class Parenthesis implements Step {

    /// Characters of a very long sentence that are read before and behind the caret.
    private static final int REACH = 5_000;

    private static final String OPENING = "([{（［";
    private static final String CLOSING = ")]}）］";

    @Override
    public Optional<Span> around(Place place) {
        // A parenthesis of several sentences is one of the paragraph.
        return place.paragraph().flatMap(p -> inside(place.text, p, place.caret));
    }

    private static Optional<Span> inside(String text, Span within, int caret) {
        int from = Math.max(within.start(), caret - REACH);
        int to = Math.min(within.end(), caret + REACH);
        var open = new ArrayDeque<Integer>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                int start = open.pop();
                if (start <= caret && caret <= i + 1 && start + 1 < i) {
                    return Optional.of(new Span(start + 1, i));
                }
            }
        }
        return Optional.empty();
    }
}
