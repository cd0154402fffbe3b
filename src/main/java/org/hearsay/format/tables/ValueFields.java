package org.hearsay.format.tables;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import tools.jackson.databind.json.JsonMapper;

/// The columns that attribute values have in a table: one for each attribute of the schema, a
/// second one with the id where it refers to a speaker, and a last one, a JSON object, for what the
/// schema does not know. Lists are JSON arrays.
final class ValueFields {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String OTHERS = "other_values";

    private final Registry registry;
    private final List<Field> fields = new ArrayList<>();

    /// Name of the attribute to that of its column.
    private final Map<String, String> columns = new LinkedHashMap<>();

    /// @param taken names that other columns have
    ValueFields(Registry registry, Collection<Attribute> attributes, Set<String> taken) {
        this.registry = registry;
        for (var attribute : attributes) {
            var name = attribute.name();
            var column = taken.contains(name) ? "value_" + name : name;
            if (columns.putIfAbsent(name, column) == null) {
                fields.add(Field.text(column));
                if (attribute.type() instanceof AttributeType.EntityReference) {
                    fields.add(Field.text(column + "_id"));
                }
            }
        }
        fields.add(Field.text(OTHERS));
    }

    List<Field> fields() {
        return fields;
    }

    /// In the order of the fields.
    List<String> cells(Attributes attributes) {
        var cells = new LinkedHashMap<String, String>();
        fields.forEach(f -> cells.put(f.name(), ""));
        var others = MAPPER.createObjectNode();
        attributes
                .values()
                .forEach((name, value) -> {
                    var column = columns.get(name);
                    if (column == null) {
                        others.put(name, shown(value));
                    } else {
                        cells.put(column, shown(value));
                        if (value instanceof Value.EntityRef(var id)) {
                            cells.computeIfPresent(column + "_id", (_, _) -> id.toString());
                        }
                    }
                });
        if (!others.isEmpty()) {
            cells.put(OTHERS, MAPPER.writeValueAsString(others));
        }
        return List.copyOf(cells.values());
    }

    /// What is not listed, as a JSON object; empty where nothing is.
    static String json(Map<String, String> all, Set<String> listed) {
        var others = MAPPER.createObjectNode();
        all.forEach((name, value) -> {
            if (!listed.contains(name)) {
                others.put(name, value);
            }
        });
        return others.isEmpty() ? "" : MAPPER.writeValueAsString(others);
    }

    private String shown(Value value) {
        return switch (value) {
            case Value.EntityRef(var id) ->
                    registry.entity(new Id(id)).map(e -> e.name()).orElse(id.toString());
            case Value.Texts(var texts) -> MAPPER.writeValueAsString(texts);
            case Value.Text _, Value.Whole _, Value.Truth _ -> value.shown();
        };
    }
}
