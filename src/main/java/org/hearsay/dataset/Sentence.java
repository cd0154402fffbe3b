package org.hearsay.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;

/// A sentence that makes training rows.
///
/// @param number of the sentence in its document, from 1, counting also those that make none
/// @param span in UTF-16 code units
public record Sentence(int number, Span span) {

    /// The sentences of a document that make rows: what is excluded is cut away, and what was not
    /// read is left out.
    static List<Sentence> of(String text, Segmentation segmentation, Layer layer, Roles roles) {
        var kept = new ArrayList<Sentence>();
        var all = segmentation.sentences();
        for (int i = 0; i < all.size(); i++) {
            var span = all.get(i);
            if (isRead(span, layer)) {
                int number = i + 1;
                var excluded =
                        layer.overlapping(span).stream()
                                .filter(a -> roles.plays(a, "exclude"))
                                .toList();
                left(text, span, excluded).ifPresent(s -> kept.add(new Sentence(number, s)));
            }
        }
        return kept;
    }

    private static boolean isRead(Span sentence, Layer layer) {
        int readTo = layer.head().readTo();
        return readTo == 0 || sentence.start() < readTo || layer.head().isNegative(sentence);
    }

    /// The longest piece of a sentence in which nothing is excluded, without white space around.
    private static Optional<Span> left(String text, Span sentence, List<Annotation> excluded) {
        var pieces = new ArrayList<>(List.of(sentence));
        for (var annotation : excluded) {
            for (var hole : annotation.anchor().fragments()) {
                var smaller = new ArrayList<Span>();
                for (var piece : pieces) {
                    add(piece.start(), Math.min(piece.end(), hole.start()), smaller);
                    add(Math.max(piece.start(), hole.end()), piece.end(), smaller);
                }
                pieces = smaller;
            }
        }
        return pieces.stream()
                .flatMap(p -> trimmed(text, p).stream())
                .max((a, b) -> Integer.compare(a.length(), b.length()));
    }

    private static void add(int start, int end, List<Span> pieces) {
        if (start < end) {
            pieces.add(new Span(start, end));
        }
    }

    private static Optional<Span> trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
