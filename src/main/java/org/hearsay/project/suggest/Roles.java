package org.hearsay.project.suggest;

import java.util.Locale;
import java.util.Optional;
import org.hearsay.model.Attributes;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Which labels, relations and values of a schema the rules propose. What the schema's profile does
/// not name, no rule proposes.
record Roles(Schema schema) {

    Optional<String> speaker() {
        return label("speaker");
    }

    Optional<String> quote() {
        return label("quote");
    }

    Optional<String> cue() {
        return label("cue");
    }

    Optional<String> exclude() {
        return label("exclude");
    }

    /// The relation of the role, where it may join the two labels.
    Optional<String> relation(String role, String from, String to) {
        return schema.role(role)
                .flatMap(schema::relation)
                .filter(t -> t.joins(from, to))
                .map(t -> t.name());
    }

    /// The value of the attribute that plays the role, as in `QUOTE.quote_type`; none where the
    /// schema has no such value.
    Attributes value(String role, String label, Enum<?> value) {
        var name = schema.role(role).orElse("");
        var attribute = name.substring(name.indexOf('.') + 1);
        return schema.attribute(label, attribute)
                .map(a -> with(a, value.name().toLowerCase(Locale.ROOT)))
                .orElse(Attributes.NONE);
    }

    /// The value of the first attribute of the label that must have one and can have this one.
    Attributes required(String label, String value) {
        return schema.label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.isRequired() && a.type() instanceof AttributeType.OneOf)
                .findFirst()
                .map(a -> with(a, value))
                .orElse(Attributes.NONE);
    }

    /// The attribute by which the label's annotations refer to an entity.
    Optional<String> reference(String label) {
        return schema.label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .map(Attribute::name)
                .findFirst();
    }

    private static Attributes with(Attribute attribute, String value) {
        return attribute.type().allows(Value.of(value))
                ? Attributes.NONE.with(attribute.name(), Value.of(value))
                : Attributes.NONE;
    }

    private Optional<String> label(String role) {
        return schema.role(role).filter(name -> schema.label(name).isPresent());
    }
}
