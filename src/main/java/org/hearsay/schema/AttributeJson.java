package org.hearsay.schema;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Attributes as JSON.
final class AttributeJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private AttributeJson() {}

    static List<Attribute> readAll(JsonNode array, String owner) throws SchemaException {
        var attributes = new ArrayList<Attribute>();
        for (var node : array) {
            try {
                attributes.add(read(node, owner));
            } catch (SchemaException e) {
                throw new SchemaException(e, node);
            }
        }
        return attributes;
    }

    static ArrayNode writeAll(List<Attribute> attributes) {
        var array = NODES.arrayNode();
        attributes.forEach(a -> array.add(write(a)));
        return array;
    }

    private static Attribute read(JsonNode node, String owner) throws SchemaException {
        var name = SchemaReader.required(node, "name", Phrase.of("an attribute of %s", owner));
        var type = type(node, owner + "." + name);
        return new Attribute(name, type, need(node, type, owner + "." + name), text(node, "note"));
    }

    private static AttributeType type(JsonNode node, String owner) throws SchemaException {
        var type = SchemaReader.required(node, "type", Phrase.verbatim(owner));
        return switch (type) {
            case "enum" -> new AttributeType.OneOf(SchemaReader.texts(node.path("values")));
            case "string" -> new AttributeType.FreeText();
            case "boolean" -> new AttributeType.YesNo();
            case "integer" ->
                    new AttributeType.WholeNumber(
                            node.path("min").asLong(Long.MIN_VALUE),
                            node.path("max").asLong(Long.MAX_VALUE));
            case "date" -> new AttributeType.Day();
            case "entity-ref" -> new AttributeType.EntityReference();
            case "string-list" -> new AttributeType.TextList();
            default ->
                    throw new SchemaException(
                            Phrase.of(
                                    "%s: \"%s\" is no type; take enum, string, boolean, integer, date, entity-ref or string-list",
                                    owner, type));
        };
    }

    private static Need need(JsonNode node, AttributeType type, String owner)
            throws SchemaException {
        if (node.path("required").asBoolean(false)) {
            return new Need.Required();
        }
        var given = node.path("default");
        if (given.isMissingNode() || given.isNull()) {
            return new Need.Free();
        }
        var value = value(given);
        if (!type.allows(value)) {
            throw new SchemaException(
                    Phrase.of("%s: the default \"%s\" is not among its values", owner, given));
        }
        return new Need.Default(value);
    }

    private static Value value(JsonNode node) {
        if (node.isBoolean()) {
            return new Value.Truth(node.asBoolean());
        }
        if (node.isIntegralNumber()) {
            return new Value.Whole(node.asLong());
        }
        if (node.isArray()) {
            return new Value.Texts(SchemaReader.texts(node));
        }
        return new Value.Text(node.asString());
    }

    private static ObjectNode write(Attribute attribute) {
        var node = NODES.objectNode().put("name", attribute.name());
        writeType(attribute.type(), node);
        switch (attribute.need()) {
            case Need.Required() -> node.put("required", true);
            case Need.Free() -> {}
            case Need.Default(var value) -> node.set("default", tree(value));
        }
        if (!attribute.note().isEmpty()) {
            node.put("note", attribute.note());
        }
        return node;
    }

    private static void writeType(AttributeType type, ObjectNode node) {
        switch (type) {
            case AttributeType.OneOf(var values) -> {
                node.put("type", "enum");
                var array = node.putArray("values");
                values.forEach(array::add);
            }
            case AttributeType.FreeText() -> node.put("type", "string");
            case AttributeType.YesNo() -> node.put("type", "boolean");
            case AttributeType.WholeNumber(var min, var max) -> {
                node.put("type", "integer");
                if (min != Long.MIN_VALUE) {
                    node.put("min", min);
                }
                if (max != Long.MAX_VALUE) {
                    node.put("max", max);
                }
            }
            case AttributeType.Day() -> node.put("type", "date");
            case AttributeType.EntityReference() -> node.put("type", "entity-ref");
            case AttributeType.TextList() -> node.put("type", "string-list");
        }
    }

    private static JsonNode tree(Value value) {
        return switch (value) {
            case Value.Text(var text) -> NODES.stringNode(text);
            case Value.Whole(var number) -> NODES.numberNode(number);
            case Value.Truth(var holds) -> NODES.booleanNode(holds);
            case Value.EntityRef(var entity) -> NODES.stringNode(entity.toString());
            case Value.Texts(var texts) -> {
                var array = NODES.arrayNode();
                texts.forEach(array::add);
                yield array;
            }
        };
    }

    private static String text(JsonNode node, String field) {
        return SchemaReader.text(node, field, "");
    }
}
