package org.hearsay.project;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

/// Which documents and layers an export writes.
///
/// @param layer as [ExportRequest] has it
/// @param annotators whose layers are written; empty for everybody's. Somebody may be called
///   `gold`, as in files from elsewhere: their layers are gold too
record Selection(String layer, Set<Id> annotators, String documents, boolean onlyDone) {

    /// Digits of the short form of an id.
    private static final int SHORT_ID = 8;

    static Selection of(Project project, Registry registry, ExportRequest request)
            throws ProjectException {
        var layer = request.layer();
        var annotator = registry.annotatorNamed(layer);
        if (annotator.isEmpty()
                && (layer.equals(ExportRequest.ALL) || layer.equals(ExportRequest.GOLD))) {
            return new Selection(layer, Set.of(), request.documents(), request.onlyDone());
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
        return new Selection(
                layer, Set.of(annotator.get().id()), request.documents(), request.onlyDone());
    }

    boolean takes(Document document) {
        return documents.isEmpty()
                || document.id().toString().startsWith(documents.toLowerCase(Locale.ROOT))
                || documents.length() >= SHORT_ID
                        && document.id().toString().endsWith(documents.toLowerCase(Locale.ROOT))
                || document.title()
                        .toLowerCase(Locale.ROOT)
                        .contains(documents.toLowerCase(Locale.ROOT));
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
        return !takesBareDocuments() || !documents.isEmpty();
    }
}
