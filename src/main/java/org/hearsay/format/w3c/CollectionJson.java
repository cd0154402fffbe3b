package org.hearsay.format.w3c;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The annotation collection of one layer, with its one page inside.
///
/// The label of a span and the type of a relation are tags, values are descriptions of the form
/// `name=value`, notes are comments.
final class CollectionJson {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /// What is quoted before and behind a span, in UTF-16 code units.
    private static final int AROUND = 32;

    private final Article article;
    private final Registry registry;
    private final LossList losses;
    private final String text;
    private final CodePointIndex index;

    CollectionJson(Article article, Registry registry, LossList losses) {
        this.article = article;
        this.registry = registry;
        this.losses = losses;
        text = article.text().value();
        index = article.text().codePoints();
    }

    ObjectNode of(Layer layer, String annotator) {
        var id = urn(layer.head().id());
        var page =
                "urn:uuid:" + UUID.nameUUIDFromBytes((id + " 1").getBytes(StandardCharsets.UTF_8));
        var node =
                JsonFile.MAPPER
                        .createObjectNode()
                        .put("@context", CONTEXT)
                        .put("id", id)
                        .put("type", "AnnotationCollection")
                        .put("label", article.document().title());
        node.putObject("creator")
                .put("id", urn(layer.head().annotator()))
                .put("type", "Person")
                .put("name", annotator);
        node.put("total", layer.annotations().size() + layer.relationCount());
        var items =
                node.putObject("first")
                        .put("id", page)
                        .put("type", "AnnotationPage")
                        .put("partOf", id)
                        .put("startIndex", 0)
                        .putArray("items");
        node.put("last", page);
        layer.annotations().forEach(a -> span(items.addObject(), a, layer));
        layer.relations().forEach(r -> link(items.addObject(), r, layer));
        return node;
    }

    private void span(ObjectNode node, Annotation annotation, Layer layer) {
        head(node, annotation.id(), layer).put("motivation", "tagging");
        node.put("created", annotation.stamp().created().toString());
        var bodies = node.putArray("body");
        body(bodies, "tagging", annotation.label());
        values(bodies, annotation.attributes());
        if (!annotation.note().isEmpty()) {
            body(bodies, "commenting", annotation.note());
        }
        if (annotation.anchor().isDiscontinuous()) {
            losses.add(
                    "discontinuous",
                    annotation.id(),
                    Phrase.of(
                            "its parts became targets, of which each counts for itself in Web Annotation"));
        }
        var targets = node.putArray("target");
        annotation.anchor().fragments().forEach(f -> target(targets.addObject(), f));
    }

    private void link(ObjectNode node, Relation relation, Layer layer) {
        head(node, relation.id(), layer).put("motivation", "linking");
        node.put("created", relation.stamp().created().toString());
        var bodies = node.putArray("body");
        body(bodies, "tagging", relation.type());
        bodies.addObject()
                .put("type", "SpecificResource")
                .put("source", urn(relation.target()))
                .put("purpose", "linking");
        values(bodies, relation.attributes());
        node.put("target", urn(relation.source()));
    }

    private static ObjectNode head(ObjectNode node, Id id, Layer layer) {
        return node.put("id", urn(id))
                .put("type", "Annotation")
                .put("creator", urn(layer.head().annotator()));
    }

    private static void body(ArrayNode bodies, String purpose, String value) {
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", purpose)
                .put("format", "text/plain")
                .put("value", value);
    }

    private void values(ArrayNode bodies, Attributes attributes) {
        attributes
                .values()
                .forEach((name, value) ->
                        texts(value).forEach(t -> body(bodies, "describing", name + "=" + t)));
    }

    private List<String> texts(Value value) {
        return switch (value) {
            case Value.Texts(var texts) -> texts;
            case Value.EntityRef(var id) ->
                    List.of(registry.entity(new Id(id)).map(e -> e.name()).orElse(id.toString()));
            case Value.Text _, Value.Whole _, Value.Truth _ -> List.of(value.shown());
        };
    }

    private void target(ObjectNode node, Span span) {
        node.put("type", "SpecificResource");
        var source =
                node.putObject("source")
                        .put("id", urn(article.document().id()))
                        .put("type", "Text")
                        .put("format", "text/plain");
        var language = article.document().metadata(Document.LANGUAGE);
        if (!language.isEmpty()) {
            source.put("language", language);
        }
        var selectors = node.putArray("selector");
        selectors
                .addObject()
                .put("type", "TextPositionSelector")
                .put("start", index.toCodePoint(span.start()))
                .put("end", index.toCodePoint(span.end()));
        selectors
                .addObject()
                .put("type", "TextQuoteSelector")
                .put("exact", article.text().at(span))
                .put("prefix", text.substring(whole(span.start() - AROUND), span.start()))
                .put("suffix", text.substring(span.end(), whole(span.end() + AROUND)));
    }

    /// The offset, or the one before it where it splits a character.
    private int whole(int offset) {
        int within = Math.clamp(offset, 0, text.length());
        return within > 0
                        && within < text.length()
                        && Character.isSurrogatePair(text.charAt(within - 1), text.charAt(within))
                ? within - 1
                : within;
    }

    private static String urn(Id id) {
        return "urn:uuid:" + id;
    }
}
