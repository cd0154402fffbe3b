package org.hearsay.format.standoff;

import java.util.function.Consumer;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.text.phrase.Phrase;

/// Counts what of one document a format has no place for.
///
/// @param format how the format is called in messages
/// @param sink takes them, in order
public record LossList(Phrase format, Document document, Consumer<Loss> sink) {

    /// The same, found where somebody else takes what is found.
    public LossList into(Consumer<Loss> other) {
        return new LossList(format, document, other);
    }

    public void add(String kind, Id id, Phrase message) {
        sink.accept(new Loss(kind, document.title(), id.toString(), message));
    }

    /// What hardly any format carries: comments and the form of the text.
    public void ofDocument(AnnotatedDocument whole) {
        for (var comment : whole.comments()) {
            add("comment", comment.id(), Phrase.of("%s has no comments of its own", format));
        }
        if (!whole.article().form().passages().isEmpty()) {
            add("form", document.id(), Phrase.of("%s shows plain text only", format));
        }
    }

    /// How far its annotator has read, and where there is nothing.
    public void layer(Layer layer) {
        if (layer.head().readTo() > 0 || !layer.head().negatives().isEmpty()) {
            add(
                    "layer",
                    layer.head().id(),
                    Phrase.of(
                            "%s does not say how far was read, and where there is nothing",
                            format));
        }
    }

    /// One for each value.
    public void attributes(Annotation annotation) {
        annotation
                .attributes()
                .values()
                .forEach((name, _) ->
                        add(
                                "attribute",
                                annotation.id(),
                                Phrase.of("%s has no place for %s", format, name)));
    }

    public void note(Annotation annotation) {
        if (!annotation.note().isEmpty()) {
            add("note", annotation.id(), Phrase.of("%s has no notes on spans", format));
        }
    }

    /// One for each value.
    public void attributes(Relation relation) {
        relation.attributes()
                .values()
                .forEach((name, _) ->
                        add(
                                "relation_attribute",
                                relation.id(),
                                Phrase.of("%s has no place for %s of a relation", format, name)));
    }

    /// Where an annotation of several parts becomes several spans.
    public void parts(Annotation annotation) {
        int parts = annotation.anchor().fragments().size();
        if (parts > 1) {
            add(
                    "discontinuous",
                    annotation.id(),
                    Phrase.of(
                            "%s has no spans of several parts, so it became %d spans",
                            format, parts));
        }
    }
}
