package org.hearsay.schema;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Turns a schema into a JSON tree.
final class SchemaWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaWriter() {}

    static ObjectNode tree(Schema schema) {
        var root =
                NODES.objectNode()
                        .put("schema", schema.name())
                        .put("version", schema.version())
                        .put("offset_unit", "unicode_code_point")
                        .put("end", "exclusive");
        var labels = root.putArray("labels");
        schema.labels().forEach(l -> labels.add(label(l)));
        var relations = root.putArray("relations");
        schema.relations().forEach(r -> relations.add(relation(r)));
        root.putObject("entity")
                .set("attributes", AttributeJson.writeAll(schema.entityAttributes()));
        root.set("common_attributes", AttributeJson.writeAll(schema.commonAttributes()));
        var constraints = root.putArray("constraints");
        schema.constraints().forEach(c -> constraints.add(ConstraintJson.write(c)));
        var profile = root.putObject("profile");
        schema.profile().forEach(profile::put);
        schema.unsure()
                .forEach((attribute, value) ->
                        root.putObject("unsure").put("attribute", attribute).put("value", value));
        return root;
    }

    private static ObjectNode label(Label label) {
        var node =
                NODES.objectNode()
                        .put("name", label.name())
                        .put("tier", lower(label.tier()))
                        .put("key", label.key());
        node.putObject("color")
                .put("light", label.colour().light())
                .put("dark", label.colour().dark());
        node.put("shape", lower(label.shape()))
                .put("smart_extent", lower(label.smartExtent()))
                .put("snap", lower(label.snap()))
                .put("trim", lower(label.trim()))
                .put("description", label.description());
        // Any overlap is what a schema that says nothing of it allows.
        if (label.overlaps().size() < Overlap.values().length) {
            putTexts(node, "overlap", label.overlaps().stream().map(SchemaWriter::lower).toList());
        }
        node.set("attributes", AttributeJson.writeAll(label.attributes()));
        return node.put("guideline", label.guideline());
    }

    private static ObjectNode relation(RelationType relation) {
        var node = NODES.objectNode().put("name", relation.name());
        putTexts(node, "from", relation.from());
        putTexts(node, "to", relation.to());
        if (relation.maxPerSource() > 0) {
            node.put("max_per_source", relation.maxPerSource());
        }
        if (relation.symmetric()) {
            node.put("symmetric", true);
        }
        if (!relation.attributes().isEmpty()) {
            node.set("attributes", AttributeJson.writeAll(relation.attributes()));
        }
        return node;
    }

    private static void putTexts(ObjectNode node, String field, List<String> texts) {
        var array = node.putArray(field);
        texts.forEach(array::add);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
