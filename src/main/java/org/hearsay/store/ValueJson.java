package org.hearsay.store;

import java.util.ArrayList;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Attributes;
import org.hearsay.schema.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Attribute values and plain maps as JSON: text, whole numbers and truth values as themselves, a
/// list of texts as an array, a reference to an entity as `{"entity": id}`.
final class ValueJson {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// What most items have.
    private static final String EMPTY = "{}";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ValueJson() {}

    static ObjectNode tree(Attributes attributes) {
        var node = NODES.objectNode();
        attributes.values().forEach((name, value) -> node.set(name, tree(value)));
        return node;
    }

    static String text(Attributes attributes) {
        return attributes.isEmpty() ? EMPTY : tree(attributes).toString();
    }

    /// @throws tools.jackson.core.JacksonException if it is no JSON
    static Attributes attributes(String text) {
        return text.equals(EMPTY) ? Attributes.NONE : attributes(MAPPER.readTree(text));
    }

    static Attributes attributes(JsonNode node) {
        if (node.isEmpty()) {
            return Attributes.NONE;
        }
        var values = new TreeMap<String, Value>();
        for (var entry : node.properties()) {
            values.put(entry.getKey(), value(entry.getValue()));
        }
        return new Attributes(values);
    }

    static ObjectNode tree(Map<String, String> texts) {
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

    private static JsonNode tree(Value value) {
        return switch (value) {
            case Value.Text(var text) -> NODES.stringNode(text);
            case Value.Whole(var number) -> NODES.numberNode(number);
            case Value.Truth(var holds) -> NODES.booleanNode(holds);
            case Value.EntityRef(var entity) -> NODES.objectNode().put("entity", entity.toString());
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
            return new Value.EntityRef(UUID.fromString(node.path("entity").asString()));
        }
        if (node.isArray()) {
            var texts = new ArrayList<String>();
            node.forEach(n -> texts.add(n.asString()));
            return new Value.Texts(texts);
        }
        return new Value.Text(node.asString());
    }
}
