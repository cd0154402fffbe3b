package org.hearsay.project.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.SchemaJson;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// The schema of a project with what uses it, as the command line shows it.
///
/// @param version of now
public record SchemaReport(SchemaVersion version, Uses uses) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// @throws ProjectException if the project cannot be read
    public static SchemaReport of(Project project) throws ProjectException {
        return new SchemaReport(
                Translation.now(project.registry()).schemaVersion(), Uses.of(project));
    }

    /// What a change has done or would do, as one JSON object.
    ///
    /// @param number of the schema's version then
    public static String json(Effect effect, int number) {
        return MAPPER.writeValueAsString(
                JsonNodeFactory.instance
                        .objectNode()
                        .put("number", number)
                        .set("effect", effect.json()));
    }

    public String json() {
        var node = JsonNodeFactory.instance.objectNode().put("number", version.number());
        node.set("schema", MAPPER.readTree(SchemaJson.write(version.schema())));
        var counts = node.putObject("uses");
        uses.all().entrySet().stream()
                .sorted((a, b) -> a.getKey().text().compareTo(b.getKey().text()))
                .forEach(e -> counts.put(e.getKey().text(), e.getValue()));
        return MAPPER.writeValueAsString(node);
    }

    /// Several lines for a person.
    public String text() {
        var schema = version.schema();
        var lines = new ArrayList<String>();
        lines.add(
                "%s %s, version %d of this project"
                        .formatted(schema.name(), schema.version(), version.number()));
        for (var label : schema.labels()) {
            lines.add(line(label));
            attributes(new Owner.OfLabel(label.name()), label.attributes(), lines);
        }
        for (var relation : schema.relations()) {
            lines.add(line(relation));
            attributes(new Owner.OfRelation(relation.name()), relation.attributes(), lines);
        }
        lines.add("common");
        attributes(new Owner.OfAll(), schema.commonAttributes(), lines);
        lines.add("entity");
        attributes(new Owner.OfSpeakers(), schema.entityAttributes(), lines);
        return String.join("\n", lines);
    }

    private String line(Label label) {
        return "%s  key %s, %s, %s, %s: %d"
                .formatted(
                        label.name(),
                        label.key().isEmpty() ? "-" : label.key(),
                        lower(label.tier()),
                        lower(label.shape()),
                        label.colour().light(),
                        uses.of(new Part.OfLabel(label.name())));
    }

    private String line(RelationType relation) {
        return "%s  %s to %s: %d"
                .formatted(
                        relation.name(),
                        ends(relation.from()),
                        ends(relation.to()),
                        uses.of(new Part.OfRelation(relation.name())));
    }

    private void attributes(Owner owner, List<Attribute> attributes, List<String> lines) {
        for (var attribute : attributes) {
            var need =
                    switch (attribute.need()) {
                        case Need.Required() -> " (required)";
                        case Need.Default(var value) -> " (default %s)".formatted(value.shown());
                        case Need.Free() -> "";
                    };
            lines.add("  %s%s: %s".formatted(attribute.name(), need, values(owner, attribute)));
        }
    }

    private String values(Owner owner, Attribute attribute) {
        return attribute.type() instanceof OneOf(var values)
                ? values.stream()
                        .map(v -> v + " " + uses.of(new Part.OfValue(owner, attribute.name(), v)))
                        .collect(Collectors.joining(", "))
                : Integer.toString(uses.of(new Part.OfAttribute(owner, attribute.name())));
    }

    private static String ends(List<String> labels) {
        return labels.isEmpty() ? "any" : String.join(", ", labels);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
