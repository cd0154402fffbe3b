package org.hearsay.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.text.Span;

/// Words of a text, to be found in another one by what they are and by what stands around them.
/// Offsets are UTF-16 code units, and never what finds them.
///
/// @param text that the words are of
/// @param span of the words
public record Quotation(String text, Span span) {

    /// How much of what stands around is compared, in UTF-16 code units.
    private static final int CONTEXT = 24;

    /// Where the words are in the other text: where they stand once, or once between the same
    /// words; provided that the same search leads from there to where they came from. Nothing is
    /// guessed.
    public Place in(String other) {
        var places = places(other);
        if (places.isEmpty()) {
            return new Place.Nowhere();
        }
        var there = places.getFirst();
        boolean leadsBack = new Quotation(other, there).places(text).equals(List.of(span));
        return places.size() == 1 && leadsBack ? new Place.At(there) : new Place.Several();
    }

    private List<Span> places(String other) {
        var all = all(other);
        if (all.size() < 2) {
            return all;
        }
        var fit = kept(all, s -> isBefore(other, s) && isBehind(other, s));
        if (fit.isEmpty()) {
            fit = kept(all, s -> isBefore(other, s) || isBehind(other, s));
        }
        return fit.isEmpty() ? all : fit;
    }

    private List<Span> all(String other) {
        var words = text.substring(span.start(), span.end());
        var all = new ArrayList<Span>();
        for (int at = other.indexOf(words); at >= 0; at = other.indexOf(words, at + 1)) {
            // A name is not found in a longer one.
            if (isInWord(text, span.start()) == isInWord(other, at)
                    && isInWord(text, span.end()) == isInWord(other, at + words.length())) {
                all.add(new Span(at, at + words.length()));
            }
        }
        return all;
    }

    private static List<Span> kept(List<Span> all, Predicate<Span> which) {
        return all.stream().filter(which).toList();
    }

    private boolean isBefore(String other, Span place) {
        int length = Math.min(CONTEXT, span.start());
        return length == Math.min(CONTEXT, place.start())
                && text.regionMatches(span.start() - length, other, place.start() - length, length);
    }

    private boolean isBehind(String other, Span place) {
        int length = Math.min(CONTEXT, text.length() - span.end());
        return length == Math.min(CONTEXT, other.length() - place.end())
                && text.regionMatches(span.end(), other, place.end(), length);
    }

    private static boolean isInWord(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isLetterOrDigit(text.codePointBefore(offset))
                && Character.isLetterOrDigit(text.codePointAt(offset));
    }
}
