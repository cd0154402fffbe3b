package org.hearsay.format.doccano;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.FoundLayer;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Anchor;
import org.hearsay.text.Decoded;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes articles of the objects of one file.
final class DoccanoItems {

    private static final List<String> SPANS = List.of("label", "labels", "entities", "annotations");

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final Issues issues;

    DoccanoItems(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
        issues = new Issues(file, sink);
    }

    void take(JsonNode object, int line) throws BadItem {
        var text = object.path(object.path("text").isString() ? "text" : "data").asString("");
        if (text.isBlank()) {
            throw new BadItem(Phrase.of("it has no text"));
        }
        var decoded = JsonWords.decoded(text);
        var metadata = new TreeMap<>(TextReader.metadata(file));
        object.path("meta")
                .properties()
                .forEach(f -> metadata.put(f.getKey(), JsonWords.shown(f.getValue())));
        var given = metadata.remove("title");
        var layer = new FoundLayer("doccano", context);
        boolean annotated = spans(object, line, layer, metadata, text, decoded);
        for (var relation : object.path("relations")) {
            issues.attempt(line, () -> relation(relation, layer));
        }
        categories(object.path("cats"), "cats", metadata);
        var title =
                given == null
                        ? TextReader.titleOf(text, TextReader.stem(file) + " " + line)
                        : given;
        var document =
                ImportedDocument.plain(
                        context.ids().next(),
                        title,
                        metadata,
                        decoded.text(),
                        text.getBytes(StandardCharsets.UTF_8));
        sink.document(
                annotated
                        ? document.withLayers(
                                List.of(layer.layer("", LayerHead.Kind.WORK)), layer.entities())
                        : document);
    }

    /// @return whether the line says that the text was annotated, be it with nothing
    private boolean spans(
            JsonNode object,
            int line,
            FoundLayer layer,
            Map<String, String> metadata,
            String text,
            Decoded decoded) {
        var offsets = new SourceOffsets(text, decoded, OffsetUnit.CODE_POINT);
        boolean annotated = false;
        var number = new int[1];
        for (var field : SPANS) {
            var list = object.path(field);
            if (list.isArray() && !list.isEmpty() && list.get(0).isValueNode()) {
                categories(list, field, metadata);
            } else if (list.isArray()) {
                annotated = true;
                for (var span : list) {
                    issues.attempt(line, () -> span(span, number[0]++, layer, offsets));
                }
            } else if (!list.isMissingNode() && !list.isNull()) {
                metadata.put(field, JsonWords.shown(list));
            }
        }
        return annotated;
    }

    private static void span(JsonNode node, int number, FoundLayer layer, SourceOffsets offsets)
            throws BadItem {
        if (!DoccanoReader.isSpan(node)) {
            throw new BadItem(Phrase.of("%s is no span", node));
        }
        boolean triple = node.isArray();
        var start = triple ? node.get(0) : node.path("start_offset");
        var end = triple ? node.get(1) : node.path("end_offset");
        var label = triple ? node.get(2) : node.path("label");
        if (!start.isIntegralNumber() || !end.isIntegralNumber()) {
            throw new BadItem(Phrase.of("%s has no whole numbers as offsets", node));
        }
        var id = node.path("id");
        layer.mark(
                id.isMissingNode() ? "#" + number : id.asString(""),
                label.asString(""),
                Anchor.of(offsets.span(start.asInt(), end.asInt())));
    }

    private static void relation(JsonNode node, FoundLayer layer) throws BadItem {
        layer.link(
                node.path("type").asString(""),
                node.path("from_id").asString(""),
                node.path("to_id").asString(""),
                Map.of());
    }

    private static void categories(JsonNode list, String field, Map<String, String> metadata) {
        if (!list.isEmpty()) {
            metadata.put(field, String.join("; ", JsonWords.list(list)));
        }
    }
}
