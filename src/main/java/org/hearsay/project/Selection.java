package org.hearsay.project;

import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.pick.ArticleQuery;
import org.hearsay.text.phrase.Phrase;

/// Which documents and layers an export writes.
///
/// @param layer as [ExportRequest] has it
/// @param annotators whose layers are written; empty for everybody's. Somebody may be called
///   `gold`, as in files from elsewhere: their layers are gold too
record Selection(String layer, Set<Id> annotators, ArticleQuery documents, boolean onlyDone) {

    static Selection of(Project project, Registry registry, ExportRequest request)
            throws ProjectException {
        var layer = request.layer();
        var annotator = registry.annotatorNamed(layer);
        var documents = ArticleQuery.of(request.documents());
        if (annotator.isEmpty()
                && (layer.equals(ExportRequest.ALL) || layer.equals(ExportRequest.GOLD))) {
            return new Selection(layer, Set.of(), documents, request.onlyDone());
        }
        if (annotator.isEmpty()) {
            throw new ProjectException(
                    Kind.MISSING,
                    Phrase.of(
                            "%s has no layer \"%s\"; take gold, all, or one of %s.",
                            project.file().getFileName(),
                            layer,
                            registry.annotators().values().stream()
                                    .map(a -> a.name())
                                    .collect(Collectors.joining(", "))));
        }
        return new Selection(layer, Set.of(annotator.get().id()), documents, request.onlyDone());
    }

    boolean takes(DocumentRow row) {
        return documents.fits(row);
    }

    boolean takes(LayerHead head) {
        boolean wanted =
                switch (layer) {
                    case ExportRequest.ALL -> true;
                    case ExportRequest.GOLD ->
                            head.kind() == LayerHead.Kind.GOLD
                                    || annotators.contains(head.annotator());
                    default -> annotators.contains(head.annotator());
                };
        boolean done =
                head.status() == LayerHead.Status.DONE || head.status() == LayerHead.Status.LOCKED;
        return wanted && (done || !onlyDone);
    }

    /// Whether a document without any layer to write is written all the same.
    boolean takesBareDocuments() {
        return layer.equals(ExportRequest.ALL) && !onlyDone;
    }

    /// Whether a project with documents may have none that is written.
    boolean isNarrow() {
        return !takesBareDocuments() || !documents.isOpen();
    }
}
