package org.hearsay.store;

import java.util.List;
import org.hearsay.model.Layer;

/// A document with the layers that were asked for.
public record WholeDocument(StoredArticle article, List<Layer> layers) {

    public WholeDocument {
        layers = List.copyOf(layers);
    }
}
