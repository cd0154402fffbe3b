package org.hearsay.format.hub;

import java.util.List;
import java.util.Locale;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Rows with the same keys and types in each, which is what column stores want: values of whatever
/// attribute are a list of names with their texts. Offsets are code points.
record HubRow(Registry registry) {

    ObjectNode of(AnnotatedDocument whole, Layer layer, String annotator) {
        var document = whole.article().document();
        var row =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", document.id().toString())
                        .put("title", document.title())
                        .put("annotator", annotator)
                        .put("layer", layer.head().kind().name().toLowerCase(Locale.ROOT))
                        .put("revision", document.revision())
                        .put("sha256", document.sha256())
                        .put("text", whole.article().text().value());
        var metadata = row.putArray("metadata");
        document.metadata()
                .forEach((name, value) ->
                        metadata.addObject().put("name", name).put("value", value));
        var index = whole.article().text().codePoints();
        var spans = row.putArray("spans");
        layer.annotations().forEach(a -> span(whole, a, index, spans.addObject()));
        var relations = row.putArray("relations");
        for (var relation : layer.relations()) {
            values(
                    relation.attributes(),
                    relations
                            .addObject()
                            .put("id", relation.id().toString())
                            .put("type", relation.type())
                            .put("source", relation.source().toString())
                            .put("target", relation.target().toString())
                            .putArray("values"));
        }
        return row;
    }

    ObjectNode of(Entity entity) {
        var row =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", entity.id().toString())
                        .put("name", entity.name());
        values(entity.attributes(), row.putArray("values"));
        return row;
    }

    private void span(
            AnnotatedDocument whole, Annotation annotation, CodePointIndex index, ObjectNode to) {
        to.put("id", annotation.id().toString()).put("label", annotation.label());
        var fragments = to.putArray("fragments");
        for (var part : annotation.anchor().fragments()) {
            fragments
                    .addObject()
                    .put("start", index.toCodePoint(part.start()))
                    .put("end", index.toCodePoint(part.end()))
                    .put("text", whole.article().text().at(part));
        }
        values(annotation.attributes(), to.putArray("values"));
        to.put("note", annotation.note());
    }

    private void values(Attributes attributes, ArrayNode to) {
        attributes
                .values()
                .forEach((name, value) -> {
                    var texts = to.addObject().put("name", name).putArray("texts");
                    texts(value).forEach(texts::add);
                });
    }

    /// Of a reference, the id and the name.
    private List<String> texts(Value value) {
        return switch (value) {
            case Value.Texts(var texts) -> texts;
            case Value.EntityRef(var id) ->
                    List.of(
                            id.toString(),
                            registry.entity(new Id(id)).map(Entity::name).orElse(""));
            case Value.Text _, Value.Whole _, Value.Truth _ -> List.of(value.shown());
        };
    }
}
