package org.hearsay.format.cas.write;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Loss;
import org.hearsay.format.value.XmlCharacters;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.text.phrase.Phrase;

/// What of a document the format has no place for, counted as it is found.
final class CasLosses {

    private final String title;
    private final Consumer<Loss> losses;
    private final Map<String, Integer> names;

    /// @param names as [#names] has them
    /// @param losses is added to
    CasLosses(AnnotatedDocument document, Map<String, Integer> names, Consumer<Loss> losses) {
        title = document.article().document().title();
        this.names = names;
        this.losses = losses;
    }

    /// How many entities have each name.
    static Map<String, Integer> names(Registry registry) {
        var names = new HashMap<String, Integer>();
        registry.entities().values().forEach(e -> names.merge(e.name(), 1, Integer::sum));
        return names;
    }

    /// Whether nobody else has the name.
    boolean isOnly(Entity entity) {
        return names.getOrDefault(entity.name(), 0) <= 1;
    }

    /// What has nothing to do with a layer.
    void ofDocument(AnnotatedDocument document) {
        document.comments()
                .forEach(c -> lose("comment", c.id(), Phrase.of("the format has no comments")));
        if (!document.article().form().passages().isEmpty()) {
            lose(
                    "form",
                    document.article().document().id(),
                    Phrase.of("headings, emphasis and links are no annotations"));
        }
    }

    /// What XML has no place for.
    void ofXml(AnnotatedDocument document) {
        var id = document.article().document().id();
        forbidden("text", id, document.article().text().value());
        forbidden("title", id, title);
        document.article()
                .document()
                .metadata()
                .forEach((_, value) -> forbidden("metadata", id, value));
        for (var layer : document.layers()) {
            for (var annotation : layer.annotations()) {
                forbidden("control_character", annotation.id(), annotation.note());
                annotation
                        .attributes()
                        .values()
                        .values()
                        .forEach(v -> forbidden("control_character", annotation.id(), v.shown()));
            }
            for (var relation : layer.relations()) {
                relation.attributes()
                        .values()
                        .values()
                        .forEach(v -> forbidden("control_character", relation.id(), v.shown()));
            }
        }
    }

    void unlinked(Relation relation) {
        lose("relation", relation.id(), Phrase.of("one of its ends is not on this layer"));
    }

    void list(Id id, String name) {
        lose("list", id, Phrase.of("a text of the list %s has a semicolon in it", name));
    }

    private void forbidden(String kind, Id id, String text) {
        int count = 0;
        for (var at = XmlCharacters.forbidden(text, 0);
                at.isPresent();
                at = XmlCharacters.forbidden(text, at.getAsInt() + 1)) {
            count++;
        }
        if (count > 0) {
            lose(
                    kind,
                    id,
                    Phrase.of(
                            "XML has no place for control characters; %d became their pictures",
                            count));
        }
    }

    private void lose(String kind, Id id, Phrase message) {
        losses.accept(new Loss(kind, title, id.toString(), message));
    }
}
