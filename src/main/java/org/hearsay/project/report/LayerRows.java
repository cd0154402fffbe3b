package org.hearsay.project.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Origin;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.DocumentText;
import tools.jackson.databind.node.ObjectNode;

/// Rows of what lies on one layer.
final class LayerRows {

    private final Layer layer;
    private final Registry registry;
    private final DocumentText text;
    private final CodePointIndex index;
    private final String annotator;

    LayerRows(Layer layer, Registry registry, DocumentText text) {
        this.layer = layer;
        this.registry = registry;
        this.text = text;
        index = text.codePoints();
        var owner = registry.annotators().get(layer.head().annotator());
        annotator = owner == null ? layer.head().annotator().toString() : owner.name();
    }

    Row annotation(Annotation annotation) {
        var node = start(annotation.id()).put("label", annotation.label());
        var fragments = node.putArray("fragments");
        var words = node.putArray("text");
        for (var part : annotation.anchor().fragments()) {
            fragments
                    .addArray()
                    .add(index.toCodePoint(part.start()))
                    .add(index.toCodePoint(part.end()));
            words.add(text.at(part));
        }
        node.set("attributes", JsonRows.values(annotation.attributes()));
        node.put("entity", entity(annotation).orElse(null));
        var relations = node.putArray("relations");
        for (var relation : layer.relationsOf(annotation.id())) {
            if (relation.source().equals(annotation.id())) {
                relations
                        .addObject()
                        .put("id", relation.id().toString())
                        .put("type", relation.type())
                        .put("to", relation.target().toString())
                        .set("attributes", JsonRows.values(relation.attributes()));
            }
        }
        origin(node, annotation.origin());
        node.put("note", annotation.note().isEmpty() ? null : annotation.note());
        return JsonRows.row(
                node,
                annotator,
                annotation.label(),
                places(annotation),
                text.at(annotation.anchor()));
    }

    Row relation(Relation relation) {
        var node =
                start(relation.id())
                        .put("type", relation.type())
                        .put("from", relation.source().toString())
                        .put("to", relation.target().toString());
        node.set("attributes", JsonRows.values(relation.attributes()));
        origin(node, relation.origin());
        return JsonRows.row(
                node,
                annotator,
                words(relation.source()),
                relation.type(),
                words(relation.target()));
    }

    private ObjectNode start(Id id) {
        return JsonRows.object()
                .put("id", id.toString())
                .put("document", layer.head().document().toString())
                .put("layer", annotator);
    }

    private static void origin(ObjectNode node, Origin origin) {
        node.put("origin", JsonRows.written(origin.kind()));
        if (!origin.detail().isEmpty()) {
            node.put("origin_detail", origin.detail());
        }
        if (origin.isDoubted()) {
            node.put("doubted", origin.doubted());
        }
    }

    /// Name of the entity that the annotation refers to.
    private Optional<String> entity(Annotation annotation) {
        return annotation.attributes().values().values().stream()
                .flatMap(v ->
                        v instanceof Value.EntityRef(var id)
                                ? registry.entity(new Id(id)).stream()
                                : java.util.stream.Stream.empty())
                .map(e -> e.name())
                .findFirst();
    }

    private String places(Annotation annotation) {
        return annotation.anchor().fragments().stream()
                .map(f -> index.toCodePoint(f.start()) + "-" + index.toCodePoint(f.end()))
                .collect(Collectors.joining(","));
    }

    private String words(Id end) {
        return layer.annotation(end)
                .map(a -> a.label() + " \"" + text.at(a.anchor()) + "\"")
                .orElse(end.toString());
    }
}
