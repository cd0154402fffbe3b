package org.hearsay.store;

import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;

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

    /// Documents of the project that is attached, to be copied as they are with the layers that are
    /// given.
    ///
    /// @param documents none of which is there yet
    record Copies(List<Copy> documents) implements Incoming {
        public Copies {
            documents = List.copyOf(documents);
        }
    }

    /// @param there as the other project has it
    /// @param heads of its layers as they are called here, in the same order
    record Copy(DocumentRow there, List<LayerHead> heads) {
        public Copy {
            heads = List.copyOf(heads);
        }
    }

    /// A layer for a document that is there already, or came earlier in the same import.
    record NewLayer(Layer layer) implements Incoming {}
}
