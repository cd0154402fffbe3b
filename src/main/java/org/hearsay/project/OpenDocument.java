package org.hearsay.project;

import java.util.List;
import org.hearsay.model.Article;
import org.hearsay.model.Layer;
import org.hearsay.text.Segmentation;

/// A document with everything that is needed to work on it.
///
/// @param layers in the order in which they were made
public record OpenDocument(Article article, Segmentation segmentation, List<Layer> layers) {

    public OpenDocument {
        layers = List.copyOf(layers);
    }
}
