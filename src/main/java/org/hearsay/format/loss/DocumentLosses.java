package org.hearsay.format.loss;

import java.util.List;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;

/// Adds what one document loses to the losses of an export. One thread.
public final class DocumentLosses {

    private final String format;
    private final AnnotatedDocument document;
    private final List<Loss> losses;

    /// @param format as a sentence begins with it: `CoNLL`
    /// @param losses is added to
    public DocumentLosses(String format, AnnotatedDocument document, List<Loss> losses) {
        this.format = format;
        this.document = document;
        this.losses = losses;
    }

    /// What belongs to no document: those that speak or are spoken of.
    public static void entities(String format, Registry registry, List<Loss> losses) {
        for (var entity : registry.entitiesByName()) {
            losses.add(
                    new Loss(
                            "entity",
                            "",
                            entity.id().toString(),
                            format + " has no list of speakers"));
        }
    }

    public DocumentLosses comments() {
        document.comments().forEach(c -> lose("comment", c.id(), format + " has no comments"));
        return this;
    }

    public DocumentLosses form() {
        if (!document.article().form().passages().isEmpty()) {
            lose("form", document.article().document().id(), format + " holds plain text only");
        }
        return this;
    }

    public DocumentLosses metadata() {
        if (!document.article().document().metadata().isEmpty()) {
            lose(
                    "metadata",
                    document.article().document().id(),
                    format + " has no place for what is known of an article");
        }
        return this;
    }

    /// Values of annotations, one loss an annotation.
    public DocumentLosses values(Layer layer) {
        layer.annotations().stream()
                .filter(a -> !a.attributes().isEmpty())
                .forEach(a -> lose("attribute", a.id(), format + " holds labels without values"));
        return this;
    }

    public DocumentLosses notes(Layer layer) {
        layer.annotations().stream()
                .filter(a -> !a.note().isEmpty())
                .forEach(a -> lose("note", a.id(), format + " has no notes"));
        return this;
    }

    public DocumentLosses relations(Layer layer) {
        layer.relations().forEach(r -> lose("relation", r.id(), format + " has no links"));
        return this;
    }

    public void lose(String kind, Id id, String message) {
        losses.add(new Loss(kind, document.article().document().title(), id.toString(), message));
    }
}
