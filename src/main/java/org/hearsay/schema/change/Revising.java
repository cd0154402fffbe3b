package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.change.Conversion.OfValues;

/// Takes over a schema with changes that take no name away.
final class Revising {

    private Revising() {}

    static Reform of(Schema before, Schema after) throws SchemaException {
        if (before.equals(after)) {
            throw SchemaException.of("schema-same", "That is how the schema is already.");
        }
        for (var owner : owners(before)) {
            requireKept(before, after, owner);
        }
        for (var label : after.labels()) {
            requireOwnLook(label, before, after);
        }
        return new Reform(after, Conversion.of(defaults(before, after).toArray(OfValues[]::new)));
    }

    /// What was left at a default keeps it, unless the conversion says otherwise.
    static Reform adopted(Schema before, Schema after, Conversion conversion)
            throws SchemaException {
        if (before.equals(after)) {
            throw SchemaException.of("schema-same", "That is how the schema is already.");
        }
        var spoken =
                conversion.values().stream().map(v -> v.owner() + "." + v.attribute()).toList();
        var filled =
                defaults(before, after).stream()
                        .filter(v -> !spoken.contains(v.owner() + "." + v.attribute()))
                        .filter(v -> Part.find(after, v.owner(), v.attribute()).isPresent())
                        .toArray(OfValues[]::new);
        return new Reform(after, conversion.and(Conversion.of(filled)));
    }

    /// What a schema has attributes of.
    static List<Owner> owners(Schema schema) {
        return Stream.of(
                        schema.labels().stream().map(Label::name).map(Owner.OfLabel::new),
                        schema.relations().stream()
                                .map(RelationType::name)
                                .map(Owner.OfRelation::new),
                        Stream.of(new Owner.OfAll(), new Owner.OfSpeakers()))
                .<Owner>flatMap(s -> s)
                .toList();
    }

    private static void requireKept(Schema before, Schema after, Owner owner)
            throws SchemaException {
        boolean gone =
                owner instanceof Owner.OfLabel(var label) && after.label(label).isEmpty()
                        || owner instanceof Owner.OfRelation(var relation)
                                && after.relation(relation).isEmpty();
        var now = owner.attributes(after).stream().map(Attribute::name).toList();
        var lost =
                owner.attributes(before).stream()
                        .map(Attribute::name)
                        .filter(n -> !now.contains(n))
                        .findFirst();
        if (gone || lost.isPresent()) {
            throw SchemaException.of(
                    "schema-lost",
                    "%s would be lost; remove or rename it instead.",
                    gone ? owner.text() : owner.text() + Part.ATTRIBUTE_MARK + lost.orElse(""));
        }
    }

    private static void requireOwnLook(Label label, Schema before, Schema after)
            throws SchemaException {
        var was = before.label(label.name());
        var look = Looks.Look.of(label);
        if (was.map(Looks.Look::of).filter(look::equals).isPresent()) {
            return;
        }
        var others = new ArrayList<>(after.labels());
        others.remove(label);
        boolean keepsShape = was.filter(w -> w.shape() == label.shape()).isPresent();
        boolean offered = Looks.offered(others).contains(look.shape());
        var owner = others.stream().filter(o -> o.shape() == label.shape()).findFirst();
        if (owner.isPresent() && (Looks.isTaken(look, others) || !keepsShape && !offered)) {
            throw SchemaException.of(
                    "schema-shape",
                    "%s has the shape %s already; take another: %s.",
                    owner.get().name(),
                    Objects.toString(label.shape()).toLowerCase(Locale.ROOT),
                    free(others));
        }
    }

    private static String free(List<Label> others) {
        return Looks.offered(others).stream()
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /// What was left at a default keeps it, as a chosen value.
    private static List<OfValues> defaults(Schema before, Schema after) {
        var filled = new ArrayList<OfValues>();
        for (var owner : owners(before)) {
            for (var attribute : owner.attributes(before)) {
                var now =
                        Part.find(after, owner, attribute.name()).flatMap(Attribute::defaultValue);
                attribute
                        .defaultValue()
                        .filter(d -> !now.filter(d::equals).isPresent())
                        .ifPresent(
                                d -> filled.add(new OfValues.Filled(owner, attribute.name(), d)));
            }
        }
        return filled;
    }
}
