package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Stamp;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Items as JSON, the same text for equal items. The edit log keeps this, and a row's hash is over
/// it. Offsets are code points, but for what is kept outside of a project file. Store thread only.
final class ItemJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Units offsets;

    ItemJson(Units offsets) {
        this.offsets = offsets;
    }

    Hash hash(Item item) throws SQLException, StoreException {
        return Hash.of(ValueJson.MAPPER.writeValueAsString(tree(item)));
    }

    ObjectNode tree(Item item) throws SQLException, StoreException {
        return switch (item) {
            case Annotation a -> annotation(a, offsets.ofLayer(a.layer()));
            case Relation r -> relation(r);
            case LayerHead h -> head(h, offsets.ofDocument(h.document()));
            case Annotator a ->
                    node("annotator", a)
                            .put("name", a.name())
                            .put("initials", a.initials())
                            .put("role", lower(a.role()));
            case Entity e ->
                    stamped(
                            node("entity", e)
                                    .put("name", e.name())
                                    .set("attributes", ValueJson.tree(e.attributes())),
                            e.stamp());
            case Document d -> document(d);
            case Comment c -> comment(c);
            case Decision d -> stamped(DecisionJson.fill(node("decision", d), d), d.stamp());
            case ProjectHead p -> {
                var node = node("project", p).put("name", p.name());
                node.set("settings", ValueJson.tree(p.settings()));
                yield node;
            }
            case SchemaVersion s ->
                    node("schema", s)
                            .put("number", s.number())
                            .put("schema", SchemaJson.write(s.schema()));
        };
    }

    /// The form that a row's hash is over, where the converter is at hand.
    static ObjectNode annotation(Annotation a, CodePointIndex index) {
        var node = node("annotation", a).put("layer", a.layer().toString()).put("label", a.label());
        node.set("fragments", pairs(a.anchor().fragments(), index));
        node.set("attributes", ValueJson.tree(a.attributes()));
        node.put("note", a.note());
        originated(node, a.origin());
        // Left out where it says nothing, as from before there were corrections.
        if (a.origin().isDoubted()) {
            node.put("doubted", a.origin().doubted());
        }
        return stamped(node, a.stamp());
    }

    static ObjectNode relation(Relation r) {
        var node =
                node("relation", r)
                        .put("layer", r.layer().toString())
                        .put("type", r.type())
                        .put("source", r.source().toString())
                        .put("target", r.target().toString());
        node.set("attributes", ValueJson.tree(r.attributes()));
        return stamped(originated(node, r.origin()), r.stamp());
    }

    private static ObjectNode head(LayerHead h, CodePointIndex index) {
        var node = head(h).put("read_to", index.toCodePoint(h.readTo()));
        // Left out where there are none, as from before there were any.
        if (!h.negatives().isEmpty()) {
            node.set("negatives", pairs(h.negatives(), index));
        }
        return node;
    }

    private static ObjectNode head(LayerHead h) {
        return node("layer", h)
                .put("document", h.document().toString())
                .put("annotator", h.annotator().toString())
                .put("layer_kind", lower(h.kind()))
                .put("status", lower(h.status()));
    }

    private static ObjectNode document(Document d) {
        var node = node("document", d).put("title", d.title());
        node.set("metadata", ValueJson.tree(d.metadata()));
        return node.put("revision", d.revision())
                .put("sha256", d.sha256())
                .put("length", d.length());
    }

    private static ObjectNode comment(Comment c) {
        var node =
                node("comment", c)
                        .put("document", c.document().toString())
                        .put("subject", c.subject().toString())
                        .put("author", c.author().toString())
                        .put("text", c.text())
                        .put("resolved", c.resolved());
        return stamped(node, c.stamp());
    }

    private static ObjectNode node(String kind, Item item) {
        return NODES.objectNode().put("kind", kind).put("id", item.id().toString());
    }

    private static ObjectNode originated(ObjectNode node, Origin origin) {
        return node.put("origin", lower(origin.kind())).put("origin_detail", origin.detail());
    }

    private static ObjectNode stamped(ObjectNode node, Stamp stamp) {
        return node.put("created", stamp.created().toEpochMilli())
                .put("changed", stamp.changed().toEpochMilli());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// In code points.
    static ArrayNode pairs(List<Span> spans, CodePointIndex index) {
        var pairs = NODES.arrayNode();
        for (var span : spans) {
            pairs.addArray()
                    .add(index.toCodePoint(span.start()))
                    .add(index.toCodePoint(span.end()));
        }
        return pairs;
    }

    /// Fragments as JSON pairs, back in UTF-16 code units.
    static Anchor anchor(JsonNode pairs, CodePointIndex index) {
        return new Anchor(spans(pairs, index));
    }

    /// Pairs of code points, back in UTF-16 code units.
    static List<Span> spans(JsonNode pairs, CodePointIndex index) {
        var spans = new ArrayList<Span>();
        for (var pair : pairs) {
            spans.add(
                    new Span(
                            index.toUtf16(pair.path(0).asInt()),
                            index.toUtf16(pair.path(1).asInt())));
        }
        return spans;
    }
}
