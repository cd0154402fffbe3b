package org.hearsay.format.labelstudio;

import java.util.List;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One task: an article and what its layers say, as results of regions.
///
/// @param index from UTF-16 to the unit that is written
record Task(
        Article article,
        Registry registry,
        Controls controls,
        LossList losses,
        CodePointIndex index) {

    ObjectNode head(int number, String unit) {
        var node = JsonFile.MAPPER.createObjectNode().put("id", number);
        var data =
                node.putObject("data")
                        .put("text", article.text().value())
                        .put("title", article.document().title())
                        .put("offset_unit", unit);
        var metadata = data.putObject("metadata");
        article.document().metadata().forEach(metadata::put);
        return node;
    }

    ArrayNode result(Layer layer) {
        losses.layer(layer);
        var result = JsonFile.MAPPER.createArrayNode();
        for (var annotation : layer.annotations()) {
            losses.parts(annotation);
            controls.label(annotation.label());
            int part = 0;
            for (var span : annotation.anchor().fragments()) {
                region(result, annotation, span, ++part);
            }
            annotation
                    .attributes()
                    .values()
                    .forEach((name, value) -> attribute(result, annotation, name, value));
        }
        for (var relation : layer.relations()) {
            losses.attributes(relation);
            controls.relation(relation.type());
            result.addObject()
                    .put("type", "relation")
                    .put("from_id", relation.source().toString())
                    .put("to_id", relation.target().toString())
                    .put("direction", "right")
                    .putArray("labels")
                    .add(relation.type());
        }
        return result;
    }

    /// @param part from 1
    private void region(ArrayNode result, Annotation annotation, Span span, int part) {
        var id = annotation.id().toString();
        var node = item(result, part == 1 ? id : id + "-" + part, Controls.LABELS, "labels");
        place(node, span).putArray("labels").add(annotation.label());
        if (part == 1 && !annotation.note().isEmpty()) {
            node.putObject("meta").putArray("text").add(annotation.note());
        }
    }

    private void attribute(ArrayNode result, Annotation annotation, String name, Value value) {
        var control = controls.of(annotation.label(), name);
        var node =
                item(result, annotation.id().toString(), control.name(), control.kind().written());
        var place = place(node, annotation.anchor().fragments().getFirst());
        if (control.kind() == Controls.Kind.NUMBER && value instanceof Value.Whole(var number)) {
            place.put("number", number);
            return;
        }
        var field = control.kind() == Controls.Kind.CHOICES ? "choices" : "text";
        node.put("type", field.equals("text") ? "textarea" : "choices");
        var list = place.putArray(field);
        for (var text : texts(value)) {
            control.used(text);
            list.add(text);
        }
    }

    private List<String> texts(Value value) {
        return switch (value) {
            case Value.Texts(var texts) -> texts;
            case Value.EntityRef(var id) ->
                    List.of(registry.entity(new Id(id)).map(e -> e.name()).orElse(id.toString()));
            case Value.Text _, Value.Whole _, Value.Truth _ -> List.of(value.shown());
        };
    }

    private static ObjectNode item(ArrayNode result, String id, String control, String type) {
        return result.addObject()
                .put("id", id)
                .put("from_name", control)
                .put("to_name", Controls.TEXT)
                .put("type", type)
                .put("origin", "manual");
    }

    private ObjectNode place(ObjectNode node, Span span) {
        return node.putObject("value")
                .put("start", index.toCodePoint(span.start()))
                .put("end", index.toCodePoint(span.end()))
                .put("text", article.text().at(span));
    }
}
