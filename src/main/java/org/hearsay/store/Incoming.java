package org.hearsay.store;

import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.Layer;

/// What an import brings, in the order in which it is written. All of it becomes one step.
public sealed interface Incoming {

    /// A change to what the project knows apart from documents, such as a new annotator. It must
    /// come before the layers that need it.
    record Change(Edit edit) implements Incoming {}

    /// @param layers of this document; their annotators are known by now
    record NewDocument(StoredArticle article, List<Layer> layers) implements Incoming {
        public NewDocument {
            layers = List.copyOf(layers);
        }
    }

    /// A layer for a document that is there already, or came earlier in the same import.
    record NewLayer(Layer layer) implements Incoming {}
}
