package org.hearsay.edit.documents;

import java.util.List;
import java.util.Optional;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotator;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.IdSource;
import org.hearsay.model.LayerHead;

/// Somebody whose layers come and go with a change of documents.
///
/// @param joining what brings them into the project; nothing where they are in it
/// @param ids for layers that they do not have yet
public record Worker(Annotator annotator, List<Edit> joining, IdSource ids) {

    public Worker {
        joining = List.copyOf(joining);
    }

    /// Somebody who is in the project.
    public static Worker known(Annotator annotator, IdSource ids) {
        return new Worker(annotator, List.of(), ids);
    }

    /// Their own layer in a document.
    public Optional<DocumentRow.LayerCount> layerIn(DocumentRow row) {
        return row.layers().stream()
                .filter(l -> l.head().annotator().equals(annotator.id()))
                .filter(l -> l.head().kind() == LayerHead.Kind.WORK)
                .findFirst();
    }

    /// Whether they have the document to work on, begun or not.
    public boolean has(DocumentRow row) {
        return layerIn(row).isPresent();
    }

    /// Whether they have begun, so that the document cannot be taken from them.
    public boolean hasBegun(DocumentRow row) {
        return layerIn(row)
                .filter(l ->
                        l.annotations() + l.relations() > 0
                                || l.head().status() != LayerHead.Status.NOT_STARTED)
                .isPresent();
    }

    LayerHead newLayer(DocumentRow row, LayerHead.Status status) {
        return new LayerHead(
                ids.next(), row.document().id(), annotator.id(), LayerHead.Kind.WORK, status, 0);
    }
}
