package org.hearsay.format.loss;

import java.util.function.Consumer;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.text.phrase.Phrase;

/// Adds what one document loses in a format of plain text and labels, which has no place for
/// values, notes and links, to the losses of an export. One thread.
public final class PlainFormatLosses {

    private final Phrase format;
    private final AnnotatedDocument document;
    private final Consumer<Loss> losses;

    /// @param format as a sentence begins with it: `CoNLL`
    /// @param losses is added to
    public PlainFormatLosses(Phrase format, AnnotatedDocument document, Consumer<Loss> losses) {
        this.format = format;
        this.document = document;
        this.losses = losses;
    }

    /// What belongs to no document: those that speak or are spoken of.
    public static void entities(Phrase format, Registry registry, Consumer<Loss> losses) {
        for (var entity : registry.entitiesByName()) {
            losses.accept(
                    new Loss(
                            "entity",
                            "",
                            entity.id().toString(),
                            Phrase.of("%s has no list of speakers", format)));
        }
    }

    public PlainFormatLosses comments() {
        document.comments()
                .forEach(c -> lose("comment", c.id(), Phrase.of("%s has no comments", format)));
        return this;
    }

    public PlainFormatLosses form() {
        if (!document.article().form().passages().isEmpty()) {
            lose(
                    "form",
                    document.article().document().id(),
                    Phrase.of("%s holds plain text only", format));
        }
        return this;
    }

    public PlainFormatLosses metadata() {
        if (!document.article().document().metadata().isEmpty()) {
            lose(
                    "metadata",
                    document.article().document().id(),
                    Phrase.of("%s has no place for what is known of an article", format));
        }
        return this;
    }

    /// Values of annotations, one loss an annotation.
    public PlainFormatLosses values(Layer layer) {
        layer.annotations().stream()
                .filter(a -> !a.attributes().isEmpty())
                .forEach(a ->
                        lose(
                                "attribute",
                                a.id(),
                                Phrase.of("%s holds labels without values", format)));
        return this;
    }

    public PlainFormatLosses notes(Layer layer) {
        layer.annotations().stream()
                .filter(a -> !a.note().isEmpty())
                .forEach(a -> lose("note", a.id(), Phrase.of("%s has no notes", format)));
        return this;
    }

    public PlainFormatLosses relations(Layer layer) {
        layer.relations()
                .forEach(r -> lose("relation", r.id(), Phrase.of("%s has no links", format)));
        return this;
    }

    public void lose(String kind, Id id, Phrase message) {
        losses.accept(
                new Loss(kind, document.article().document().title(), id.toString(), message));
    }
}
