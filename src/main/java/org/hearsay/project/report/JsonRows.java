package org.hearsay.project.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.model.Attributes;
import org.hearsay.schema.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the rows of this package share: how values become JSON and cells.
final class JsonRows {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private JsonRows() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static String line(JsonNode node) {
        return MAPPER.writeValueAsString(node);
    }

    static Row row(ObjectNode node, Object... cells) {
        return new Row(
                Arrays.stream(cells).map(JsonRows::cell).collect(Collectors.joining("\t")),
                line(node));
    }

    /// Values as JSON knows them; of a reference, the id.
    static ObjectNode values(Attributes attributes) {
        var node = object();
        attributes
                .values()
                .forEach((name, value) -> {
                    switch (value) {
                        case Value.Text(var text) -> node.put(name, text);
                        case Value.Whole(var number) -> node.put(name, number);
                        case Value.Truth(var holds) -> node.put(name, holds);
                        case Value.EntityRef(var entity) -> node.put(name, entity.toString());
                        case Value.Texts(var texts) -> {
                            var array = node.putArray(name);
                            texts.forEach(array::add);
                        }
                    }
                });
        return node;
    }

    static ObjectNode texts(Map<String, String> map) {
        var node = object();
        map.forEach(node::put);
        return node;
    }

    static ObjectNode counts(Map<String, Integer> map) {
        var node = object();
        map.forEach(node::put);
        return node;
    }

    /// As JSON and tables write it: lower case.
    static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String cell(Object value) {
        return String.valueOf(value).replaceAll("\\s+", " ");
    }
}
