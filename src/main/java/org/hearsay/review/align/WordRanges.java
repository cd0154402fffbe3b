package org.hearsay.review.align;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hearsay.measure.match.Extents;
import org.hearsay.model.Annotation;
import org.hearsay.text.Span;

/// Which words annotations cover, by the words' numbers. A word that is covered in part counts.
final class WordRanges {

    private final List<Span> words;

    /// @param words in text order, without overlap
    WordRanges(List<Span> words) {
        this.words = words;
    }

    Extents extents(List<Annotation> annotations) {
        var builder = Extents.builder();
        for (var annotation : annotations) {
            builder.add(
                    annotation.anchor().fragments().stream()
                            .flatMapToInt(f ->
                                    IntStream.of(
                                            firstEndingAfter(f.start()),
                                            firstStartingAtOrAfter(f.end())))
                            .toArray());
        }
        return builder.build();
    }

    private int firstEndingAfter(int offset) {
        return first(w -> w.end() > offset);
    }

    private int firstStartingAtOrAfter(int offset) {
        return first(w -> w.start() >= offset);
    }

    /// @param from holds from some word on
    private int first(Predicate<Span> from) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from.test(words.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
