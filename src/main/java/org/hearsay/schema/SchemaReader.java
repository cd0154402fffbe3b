package org.hearsay.schema;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Turns a JSON tree into a schema.
final class SchemaReader {

    private static final String OVERLAP = "overlap";

    private final JsonNode root;
    private final Lines lines;
    private final List<Phrase> remarks = new ArrayList<>();

    SchemaReader(JsonNode root, Lines lines) {
        this.root = root;
        this.lines = lines;
    }

    /// Reads one object of the file.
    @FunctionalInterface
    private interface Reading<T> {
        T of(JsonNode node) throws SchemaException;
    }

    /// @throws SchemaException with a remark for each object that makes no sense
    Schema checked() throws SchemaException {
        var schema = schema();
        if (remarks.isEmpty()) {
            SchemaCheck.check(schema);
            return schema;
        }
        throw new SchemaException(Phrase.lines(remarks));
    }

    private <T> List<T> all(JsonNode array, Reading<T> reading) {
        var all = new ArrayList<T>();
        for (var node : array) {
            try {
                all.add(reading.of(node));
            } catch (SchemaException e) {
                int line = lines.of(e.place().orElse(node));
                remarks.add(line == 0 ? e.phrase() : Phrase.of("line %d: %s", line, e.phrase()));
            }
        }
        return all;
    }

    private Schema schema() throws SchemaException {
        var labels = all(root.path("labels"), SchemaReader::label);
        var relations = all(root.path("relations"), SchemaReader::relation);
        var constraints = all(root.path("constraints"), ConstraintJson::read);
        return new Schema(
                required(root, "schema", Phrase.of("the file")),
                text(root, "version", "1.0"),
                labels,
                relations,
                AttributeJson.readAll(root.path("entity").path("attributes"), "entity"),
                AttributeJson.readAll(root.path("common_attributes"), "common_attributes"),
                constraints,
                profile(root.path("profile")),
                unsure(root.path("unsure")));
    }

    private static Label label(JsonNode node) throws SchemaException {
        var name = required(node, "name", Phrase.of("a label"));
        var plain = Label.bare(name);
        return new Label(
                name,
                choice(Label.Tier.class, node, "tier", plain.tier(), name),
                text(node, "key", ""),
                colour(node.path("color"), plain.colour()),
                choice(Shape.class, node, "shape", plain.shape(), name),
                choice(Label.SmartExtent.class, node, "smart_extent", plain.smartExtent(), name),
                choice(Label.Snap.class, node, "snap", plain.snap(), name),
                choice(Label.Trim.class, node, "trim", plain.trim(), name),
                node.has(OVERLAP) ? overlaps(node.path(OVERLAP), name) : plain.overlaps(),
                text(node, "description", ""),
                AttributeJson.readAll(node.path("attributes"), name),
                text(node, "guideline", ""));
    }

    private static Set<Overlap> overlaps(JsonNode node, String label) throws SchemaException {
        var found = EnumSet.noneOf(Overlap.class);
        for (var given : texts(node)) {
            found.add(
                    Stream.of(Overlap.values())
                            .filter(o -> o.name().equalsIgnoreCase(given))
                            .findFirst()
                            .orElseThrow(() -> noChoice(Overlap.class, label, given, OVERLAP)));
        }
        return found;
    }

    private static Label.Colour colour(JsonNode node, Label.Colour otherwise) {
        return new Label.Colour(
                text(node, "light", otherwise.light()), text(node, "dark", otherwise.dark()));
    }

    private static RelationType relation(JsonNode node) throws SchemaException {
        var name = required(node, "name", Phrase.of("a relation"));
        return new RelationType(
                name,
                texts(node.path("from")),
                texts(node.path("to")),
                node.path("max_per_source").asInt(0),
                node.path("symmetric").asBoolean(false),
                AttributeJson.readAll(node.path("attributes"), name));
    }

    private static Map<String, String> profile(JsonNode node) {
        var roles = new LinkedHashMap<String, String>();
        for (var entry : node.properties()) {
            if (!entry.getKey().equals("comment")) {
                roles.put(entry.getKey(), entry.getValue().asString());
            }
        }
        return roles;
    }

    private static Map<String, String> unsure(JsonNode node) {
        return node.isObject()
                ? Map.of(text(node, "attribute", ""), text(node, "value", ""))
                : Map.of();
    }

    static <E extends Enum<E>> E choice(
            Class<E> type, JsonNode node, String field, E otherwise, String owner)
            throws SchemaException {
        var given = text(node, field, "");
        if (given.isEmpty()) {
            return otherwise;
        }
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(given.toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw noChoice(type, owner, given, field);
    }

    private static <E extends Enum<E>> SchemaException noChoice(
            Class<E> type, String owner, String given, String field) {
        return new SchemaException(
                Phrase.of(
                        "%s: \"%s\" is no %s; take one of %s",
                        owner,
                        given,
                        field,
                        List.of(type.getEnumConstants()).toString().toLowerCase(Locale.ROOT)));
    }

    static String required(JsonNode node, String field, Phrase owner) throws SchemaException {
        var given = text(node, field, "");
        if (given.isBlank()) {
            throw new SchemaException(Phrase.of("%s needs a \"%s\"", owner, field));
        }
        return given;
    }

    static String text(JsonNode node, String field, String otherwise) {
        var given = node.path(field);
        return given.isMissingNode() || given.isNull() ? otherwise : given.asString();
    }

    static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        for (var node : array) {
            texts.add(node.asString());
        }
        return texts;
    }
}
