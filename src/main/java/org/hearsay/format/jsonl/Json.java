package org.hearsay.format.jsonl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Attributes;
import org.hearsay.model.Origin;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Value;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The parts that several kinds of lines share. Offsets are code points, times ISO 8601.
final class Json {

    static final int VERSION = 1;

    /// Strings may be as long as a document; nesting that deep is never ours.
    static final JsonFactory LINES =
            JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.threadLocalPool())
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(100)
                                    .maxStringLength(200_000_000)
                                    .maxNameLength(10_000)
                                    .build())
                    .build();

    /// For what is read into trees: it makes much for each line that others do without.
    static final JsonMapper MAPPER = JsonMapper.builder(LINES).build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Json() {}

    static ObjectNode line(String kind) {
        return NODES.objectNode().put("kind", kind);
    }

    static ObjectNode values(Attributes attributes) {
        var node = NODES.objectNode();
        attributes.values().forEach((name, value) -> node.set(name, value(value)));
        return node;
    }

    static Attributes values(JsonNode node) {
        if (node.isEmpty()) {
            return Attributes.NONE;
        }
        var values = new TreeMap<String, Value>();
        for (var entry : node.properties()) {
            values.put(entry.getKey(), value(entry.getValue()));
        }
        return Attributes.of(values);
    }

    static ObjectNode texts(SortedMap<String, String> texts) {
        var node = NODES.objectNode();
        texts.forEach(node::put);
        return node;
    }

    static SortedMap<String, String> texts(JsonNode node) {
        var texts = new TreeMap<String, String>();
        for (var entry : node.properties()) {
            texts.put(entry.getKey(), entry.getValue().asString());
        }
        return texts;
    }

    static ArrayNode spans(List<Span> spans, CodePointIndex index) {
        var array = NODES.arrayNode();
        for (var span : spans) {
            array.addArray()
                    .add(index.toCodePoint(span.start()))
                    .add(index.toCodePoint(span.end()));
        }
        return array;
    }

    /// @throws IllegalArgumentException if a span is outside the text, empty or reversed
    static List<Span> spans(JsonNode array, CodePointIndex index) {
        var spans = new ArrayList<Span>();
        for (var pair : array) {
            spans.add(span(pair.path(0), pair.path(1), index));
        }
        return spans;
    }

    static Span span(JsonNode start, JsonNode end, CodePointIndex index) {
        try {
            return new Span(index.toUtf16(start.asInt()), index.toUtf16(end.asInt()));
        } catch (IndexOutOfBoundsException _) {
            throw new UnfitException(
                    Phrase.of(
                            "offsets %s to %s are outside the text, which has %d characters",
                            start, end, index.length()));
        }
    }

    static ObjectNode stamped(ObjectNode node, Stamp stamp) {
        return node.put("created", stamp.created().toString())
                .put("changed", stamp.changed().toString());
    }

    static ObjectNode originated(ObjectNode node, Origin origin) {
        node.put("origin", lower(origin.kind()));
        if (!origin.detail().isEmpty()) {
            node.put("origin_detail", origin.detail());
        }
        return node;
    }

    static Origin origin(JsonNode node) {
        return new Origin(
                constant(Origin.Kind.class, node, "origin"),
                node.path("origin_detail").asString(""),
                node.path("doubted").asString(""));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
        var given = required(node, field);
        try {
            return Enum.valueOf(type, given.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new UnfitException(Phrase.of("\"%s\" is no %s", given, field), e);
        }
    }

    static String required(JsonNode node, String field) {
        var given = node.path(field);
        if (!given.isString()) {
            throw new UnfitException(Phrase.of("it needs a \"%s\"", field));
        }
        return given.asString();
    }

    private static JsonNode value(Value value) {
        return switch (value) {
            case Value.Text(var text) -> NODES.stringNode(text);
            case Value.Whole(var number) -> NODES.numberNode(number);
            case Value.Truth(var holds) -> NODES.booleanNode(holds);
            case Value.EntityRef(var id) -> NODES.objectNode().put("entity", id.toString());
            case Value.Texts(var texts) -> {
                var array = NODES.arrayNode();
                texts.forEach(array::add);
                yield array;
            }
        };
    }

    private static Value value(JsonNode node) {
        if (node.isBoolean()) {
            return new Value.Truth(node.asBoolean());
        }
        if (node.isIntegralNumber()) {
            return new Value.Whole(node.asLong());
        }
        if (node.isObject()) {
            return new Value.EntityRef(UUID.fromString(required(node, "entity")));
        }
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(n -> texts.add(n.asString()));
            return new Value.Texts(texts);
        }
        return Value.of(node.asString());
    }
}
