package org.hearsay.format.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes items of one annotated article.
final class SeedItems {

    private final String file;
    private final JsonNode root;
    private final ReadContext context;
    private final ImportSink sink;
    private final CodePointIndex index;
    private final Id layer;
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, Id> annotations = new HashMap<>();

    SeedItems(String file, JsonNode root, Decoded decoded, ReadContext context, ImportSink sink) {
        this.file = file;
        this.root = root;
        this.context = context;
        this.sink = sink;
        index = decoded.text().codePoints();
        layer = context.ids().next();
        for (var node : root.path("entities")) {
            entities.put(node.path("id").asString(), entity(node));
        }
    }

    List<Entity> entities() {
        return List.copyOf(entities.values());
    }

    /// Ids of what is on the layer, by those of the file; to be asked for after the layer.
    Map<String, Id> annotations() {
        return Map.copyOf(annotations);
    }

    ImportedLayer layer() {
        var made = new ArrayList<Annotation>();
        for (var node : root.path("annotations")) {
            var annotation = annotation(node);
            annotations.put(node.path("id").asString(), annotation.id());
            made.add(annotation);
        }
        var relations = new ArrayList<Relation>();
        for (var node : root.path("relations")) {
            addRelation(node, relations);
        }
        return new ImportedLayer(
                layer,
                root.path("annotator").asString(""),
                LayerHead.Kind.WORK,
                LayerHead.Status.DONE,
                0,
                List.of(),
                made,
                relations);
    }

    private Annotation annotation(JsonNode node) {
        var spans = new ArrayList<Span>();
        for (var fragment : node.path("fragments")) {
            spans.add(
                    new Span(
                            index.toUtf16(fragment.path("start").asInt()),
                            index.toUtf16(fragment.path("end").asInt())));
        }
        var given = node.path("attributes");
        return new Annotation(
                context.ids().next(),
                layer,
                node.path("label").asString(),
                new Anchor(spans),
                attributes(given, "note"),
                given.path("note").asString(""),
                context.origin("seed-json"),
                context.stamp());
    }

    private void addRelation(JsonNode node, List<Relation> relations) {
        var source = annotations.get(node.path("from").asString());
        var target = annotations.get(node.path("to").asString());
        if (source == null || target == null) {
            sink.issue(
                    new ImportIssue(
                            file,
                            0,
                            Phrase.of(
                                    "relation %s lacks an end and was left out",
                                    node.path("id").asString())));
            return;
        }
        relations.add(
                new Relation(
                        context.ids().next(),
                        layer,
                        node.path("type").asString(),
                        source,
                        target,
                        attributes(node.path("attributes"), ""),
                        context.origin("seed-json"),
                        context.stamp()));
    }

    private Entity entity(JsonNode node) {
        var values = new TreeMap<String, Value>();
        for (var entry : node.properties()) {
            if (!entry.getKey().equals("id") && !entry.getKey().equals("name")) {
                values.put(entry.getKey(), value(entry.getValue()));
            }
        }
        return new Entity(
                context.ids().next(),
                node.path("name").asString(),
                Attributes.of(values),
                context.stamp());
    }

    private Attributes attributes(JsonNode node, String leftOut) {
        var values = new TreeMap<String, Value>();
        for (var entry : node.properties()) {
            var entity = entities.get(entry.getValue().asString(""));
            if (entry.getKey().equals("entity") && entity != null) {
                values.put("entity", new Value.EntityRef(entity.id().value()));
            } else if (!entry.getKey().equals(leftOut)) {
                values.put(entry.getKey(), value(entry.getValue()));
            }
        }
        return Attributes.of(values);
    }

    private static Value value(JsonNode node) {
        if (node.isBoolean()) {
            return new Value.Truth(node.asBoolean());
        }
        if (node.isIntegralNumber()) {
            return new Value.Whole(node.asLong());
        }
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(n -> texts.add(n.asString()));
            return new Value.Texts(texts);
        }
        return Value.of(node.asString());
    }
}
