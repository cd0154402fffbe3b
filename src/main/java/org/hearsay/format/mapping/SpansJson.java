package org.hearsay.format.mapping;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.format.mapping.SpanFields.Unit;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The part of a mapping file that is about spans: `{"field":LIST,"start":…,"end":…,
/// "unit":"code_point"|"utf16","words":…,"label":ALWAYS,"label_field":…,"labels":{THEIRS:OURS},
/// "attributes":{FIELD:NAME},"values":{NAME:{THEIRS:OURS}}}`.
final class SpansJson {

    private SpansJson() {}

    static ObjectNode write(SpanFields spans) {
        var node = JsonNodeFactory.instance.objectNode();
        put(node, "field", spans.list());
        node.put("start", spans.start()).put("end", spans.end());
        node.put("unit", spans.unit().name().toLowerCase(Locale.ROOT));
        put(node, "words", spans.words());
        put(node, "label", spans.label().always());
        put(node, "label_field", spans.label().field());
        put(node, "labels", spans.label().names());
        put(node, "attributes", spans.attributes());
        if (!spans.values().isEmpty()) {
            var values = node.putObject("values");
            spans.values().forEach((name, names) -> put(values, name, names));
        }
        return node;
    }

    static SpanFields read(JsonNode node) throws MappingException {
        var label =
                new SpanFields.Label(
                        text(node, "label_field"), text(node, "label"), texts(node.path("labels")));
        if (label.field().isEmpty() && label.always().isEmpty()) {
            throw new MappingException(
                    Phrase.of(
                            "its spans have no label; write {\"label\": NAME} or {\"label_field\": FIELD}"),
                    null);
        }
        var values = new LinkedHashMap<String, Map<String, String>>();
        node.path("values").properties().forEach(e -> values.put(e.getKey(), texts(e.getValue())));
        return new SpanFields(
                text(node, "field"),
                needed(node, "start"),
                needed(node, "end"),
                unit(node),
                text(node, "words"),
                label,
                texts(node.path("attributes")),
                values);
    }

    /// Nobody can tell the unit from the offsets.
    private static Unit unit(JsonNode node) throws MappingException {
        return switch (text(node, "unit")) {
            case "code_point" -> Unit.CODE_POINT;
            case "utf16" -> Unit.UTF16;
            default ->
                    throw new MappingException(
                            Phrase.of(
                                    "its spans need a unit; write {\"unit\": \"code_point\"} or {\"unit\": \"utf16\"}"),
                            null);
        };
    }

    private static String needed(JsonNode node, String name) throws MappingException {
        var found = text(node, name);
        if (found.isEmpty()) {
            throw new MappingException(
                    Phrase.of(
                            "its spans name no field for their %s; write {\"%s\": \"FIELD\"}",
                            name, name),
                    null);
        }
        return found;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private static Map<String, String> texts(JsonNode node) {
        var texts = new LinkedHashMap<String, String>();
        node.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asString("")));
        return texts;
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) {
            node.put(name, value);
        }
    }

    private static void put(ObjectNode node, String name, Map<String, String> values) {
        if (!values.isEmpty()) {
            var inner = node.putObject(name);
            values.forEach(inner::put);
        }
    }
}
