package org.hearsay.language.extent;

import java.util.Optional;
import org.hearsay.text.Span;

/// The smallest quotation around the caret.
final class Quoted implements Step {

    /// How much of it.
    enum Form {
        INSIDE,
        WITH_MARKS
    }

    private final Form form;

    Quoted(Form form) {
        this.form = form;
    }

    @Override
    public Optional<Span> around(Place place) {
        return place.quotations().stream()
                .findFirst()
                .flatMap(q ->
                        switch (form) {
                            case INSIDE -> inside(place.text, q);
                            case WITH_MARKS -> Optional.of(q);
                        });
    }

    /// Without its marks; empty where there is nothing between them.
    private static Optional<Span> inside(String text, Span quotation) {
        int start = quotation.start();
        int end = quotation.end();
        while (start < end && isOuter(text.charAt(start))) {
            start++;
        }
        while (end > start && isOuter(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isOuter(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || "\"'“”„‘’‚«»‹›「」『』`".indexOf(c) >= 0;
    }
}
