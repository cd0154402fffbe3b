package org.hearsay.project.search;

import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.text.Span;

/// A line of a concordance.
///
/// @param title of the document
/// @param span in UTF-16 code units of the document's text
/// @param start in code points
/// @param end in code points, exclusive
/// @param left what stands before, on one line
/// @param words the hit itself, on one line
/// @param right what stands behind, on one line
/// @param paragraph that it stands in, from 1
/// @param labels of the annotations that cover a part of it, each once
public record Hit(
        Id document,
        String title,
        Span span,
        int start,
        int end,
        String left,
        String words,
        String right,
        int paragraph,
        List<String> labels) {

    public Hit {
        labels = List.copyOf(labels);
    }
}
