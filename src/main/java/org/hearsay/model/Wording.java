package org.hearsay.model;

import java.util.List;
import org.hearsay.text.Segmentation;

/// One of the two texts of a correction, with what stands in it as it does not in the other.
///
/// @param items annotations, relations and heads of layers of the document: those that have another
///   place or state in the other text, or are not there; what is the same in both is left out
public record Wording(Article article, Segmentation segmentation, List<Item> items) {

    public Wording {
        items = List.copyOf(items);
    }

    public Id document() {
        return article.document().id();
    }
}
