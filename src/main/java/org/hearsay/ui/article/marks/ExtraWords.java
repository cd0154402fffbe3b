package org.hearsay.ui.article.marks;

import java.util.List;
import org.hearsay.text.Span;

/// Words that one of several versions of a span has beyond what all have.
///
/// @param letters whose they are
/// @param words in UTF-16 code units
public record ExtraWords(String letters, List<Span> words) {
    public ExtraWords {
        words = List.copyOf(words);
    }
}
