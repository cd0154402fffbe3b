package org.hearsay.format.prodigy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
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

/// The lines of one article.
final class ProdigyLine {

    private final AnnotatedDocument document;
    private final Registry registry;
    private final LossList losses;
    private final String text;
    private final CodePointIndex index;
    private final TokenRow tokens;

    ProdigyLine(AnnotatedDocument document, Registry registry, LossList losses) {
        this.document = document;
        this.registry = registry;
        this.losses = losses;
        text = document.article().text().value();
        index = document.article().text().codePoints();
        tokens = new TokenRow(text, document.segmentation().tokens());
    }

    /// A line, and how many items of the layer it holds.
    record Task(ObjectNode node, int annotations, int relations) {}

    /// Without annotations.
    ObjectNode bare() {
        var node = head();
        node.putArray("spans");
        return node.put("_input_hash", hash(text)).put("_task_hash", hash(text + "[]"));
    }

    Task of(Layer layer, String annotator) {
        var node = head();
        var spans = node.putArray("spans");
        Map<Id, ObjectNode> written = new HashMap<>();
        for (var annotation : layer.annotations()) {
            if (annotation.anchor().fragments().stream()
                    .allMatch(f -> tokens.place(f).isPresent())) {
                written.put(annotation.id(), spans(annotation, spans));
            } else {
                losses.add(
                        "annotation",
                        annotation.id(),
                        Phrase.of(
                                "it starts or ends inside a token, and Prodigy takes whole tokens only"));
            }
        }
        var relations = node.putArray("relations");
        for (var relation : layer.relations()) {
            relation(relation, relations, written);
        }
        node.put("answer", "accept")
                .put("_input_hash", hash(text))
                .put("_task_hash", hash(text + spans + relations))
                .put("_session_id", annotator)
                .put("_annotator_id", annotator);
        return new Task(node, written.size(), relations.size());
    }

    private ObjectNode head() {
        var node = JsonFile.MAPPER.createObjectNode().put("text", text);
        var about = document.article().document();
        var meta = node.putObject("meta").put("title", about.title());
        about.metadata().forEach(meta::put);
        tokens.write(node.putArray("tokens"), index);
        return node;
    }

    /// @return the first of its spans, which stands for it in relations
    private ObjectNode spans(Annotation annotation, ArrayNode spans) {
        losses.parts(annotation);
        int first = spans.size();
        for (var part : annotation.anchor().fragments()) {
            place(spans.addObject(), part).put("label", annotation.label());
        }
        var node = (ObjectNode) spans.get(first);
        node.put("id", annotation.id().toString());
        values(node, annotation.attributes());
        if (!annotation.note().isEmpty()) {
            node.put("note", annotation.note());
        }
        return node;
    }

    private void relation(Relation relation, ArrayNode relations, Map<Id, ObjectNode> written) {
        var head = written.get(relation.source());
        var child = written.get(relation.target());
        if (head == null || child == null) {
            losses.add("relation", relation.id(), Phrase.of("one of its ends has no span"));
            return;
        }
        var node =
                relations
                        .addObject()
                        .put("head", head.path("token_end").asInt())
                        .put("child", child.path("token_end").asInt())
                        .put("label", relation.type());
        end(node.putObject("head_span"), head);
        end(node.putObject("child_span"), child);
        values(node, relation.attributes());
    }

    private static void end(ObjectNode node, ObjectNode span) {
        for (var field : new String[] {"start", "end", "token_start", "token_end", "label", "id"}) {
            node.set(field, span.get(field));
        }
    }

    private ObjectNode place(ObjectNode node, Span span) {
        var place = tokens.place(span).orElseThrow();
        return node.put("start", index.toCodePoint(span.start()))
                .put("end", index.toCodePoint(span.end()))
                .put("token_start", place.first())
                .put("token_end", place.last());
    }

    private void values(ObjectNode node, Attributes attributes) {
        if (!attributes.isEmpty()) {
            var values = node.putObject("attributes");
            attributes
                    .values()
                    .forEach((name, value) -> JsonWords.put(values, name, value, name(value)));
        }
    }

    private String name(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? registry.entity(new Id(id)).map(e -> e.name()).orElse(id.toString())
                : "";
    }

    /// A whole number that is the same for the same content.
    private static int hash(String content) {
        var checksum = new CRC32();
        checksum.update(content.getBytes(StandardCharsets.UTF_8));
        return (int) checksum.getValue();
    }
}
