package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion.OfValues;

/// Makes one part of several. The one that stays has what any of them had, so that no value is
/// lost.
final class Merging {

    private Merging() {}

    static Reform of(Schema schema, List<Part> gone, Part into) throws SchemaException {
        Schemas.require(schema, into);
        var after = schema;
        var conversion = Conversion.NOTHING;
        for (var part : gone) {
            Schemas.require(schema, part);
            requireLike(schema, part, into);
            var names = NameMap.of(part, List.of(into.name()));
            after = new Rewriting(after, names).of(defined(after, part, into));
            conversion = conversion.and(Conversion.of(part, into.name()));
            conversion = conversion.and(defaults(schema, part, after, into));
        }
        return new Reform(after, conversion);
    }

    private static void requireLike(Schema schema, Part part, Part into) throws SchemaException {
        if (part.equals(into) || !part.called(into.name()).equals(into)) {
            throw SchemaException.of(
                    "schema-no-merge",
                    "%s and %s cannot become one: take two labels, two relations, two attributes of"
                            + " one label, or two values of one attribute.",
                    part.text(),
                    into.text());
        }
        if (part instanceof Part.OfAttribute(var owner, var name)
                && into instanceof Part.OfAttribute(_, var other)) {
            var one = Part.find(schema, owner, name).map(a -> a.type().getClass());
            var two = Part.find(schema, owner, other).map(a -> a.type().getClass());
            if (!one.equals(two)) {
                throw SchemaException.of(
                        "schema-types",
                        "%s and %s hold different kinds of values; give them one type first.",
                        name,
                        other);
            }
        }
    }

    private static Schema defined(Schema schema, Part part, Part into) {
        return switch (part) {
            case Part.OfLabel(var label) -> labels(schema, label, into.name());
            case Part.OfRelation(var relation) -> relations(schema, relation, into.name());
            case Part.OfAttribute(var owner, var attribute) ->
                    Schemas.attributes(
                            schema, owner, all -> attributes(all, attribute, into.name()));
            case Part.OfValue(var owner, var attribute, var value) ->
                    Schemas.attribute(schema, owner, attribute, a -> values(a, value, into.name()));
        };
    }

    private static Schema labels(Schema schema, String gone, String kept) {
        var lost = schema.label(gone).map(Label::attributes).orElse(List.of());
        var without =
                schema.withLabels(
                        schema.labels().stream().filter(l -> !l.name().equals(gone)).toList());
        return Schemas.label(without, kept, l -> l.withAttributes(all(l.attributes(), lost)));
    }

    private static Schema relations(Schema schema, String gone, String kept) {
        var lost = schema.relation(gone).orElseThrow();
        var without =
                schema.withRelations(
                        schema.relations().stream().filter(r -> !r.name().equals(gone)).toList());
        return Schemas.relation(
                without,
                kept,
                r ->
                        new RelationType(
                                r.name(),
                                ends(r.from(), lost.from()),
                                ends(r.to(), lost.to()),
                                most(r.maxPerSource(), lost.maxPerSource()),
                                r.symmetric(),
                                all(r.attributes(), lost.attributes())));
    }

    /// No label means any.
    private static List<String> ends(List<String> one, List<String> other) {
        return one.isEmpty() || other.isEmpty()
                ? List.of()
                : Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    private static int most(int one, int other) {
        return one == 0 || other == 0 ? 0 : one + other;
    }

    private static List<Attribute> attributes(List<Attribute> all, String gone, String kept) {
        var lost = all.stream().filter(a -> a.name().equals(gone)).findFirst().orElseThrow();
        return all.stream()
                .filter(a -> !a.name().equals(gone))
                .map(a ->
                        a.name().equals(kept) ? a.withType(Schemas.both(a.type(), lost.type())) : a)
                .toList();
    }

    private static Attribute values(Attribute attribute, String gone, String kept) {
        var left = Schemas.values(attribute).stream().filter(v -> !v.equals(gone)).toList();
        var changed = attribute.withType(new OneOf(left));
        return attribute.defaultValue().filter(Value.of(gone)::equals).isPresent()
                ? changed.withNeed(new Need.Default(Value.of(kept)))
                : changed;
    }

    /// Those of the first, with the further ones of the second, which nobody has to fill.
    private static List<Attribute> all(List<Attribute> first, List<Attribute> second) {
        var all = new ArrayList<Attribute>();
        for (var attribute : first) {
            var type =
                    second.stream()
                            .filter(s -> s.name().equals(attribute.name()))
                            .findFirst()
                            .map(s -> Schemas.both(attribute.type(), s.type()))
                            .orElse(attribute.type());
            all.add(attribute.withType(type));
        }
        second.stream()
                .filter(s -> first.stream().noneMatch(f -> f.name().equals(s.name())))
                .map(s -> s.withNeed(new Need.Free()))
                .forEach(all::add);
        return all;
    }

    /// What was left at a default keeps it, where the one that stays has another.
    private static Conversion defaults(Schema before, Part part, Schema after, Part into) {
        if (!(part instanceof Part.OfLabel(var gone))) {
            return Conversion.NOTHING;
        }
        var owner = new Owner.OfLabel(gone);
        var filled = new ArrayList<OfValues>();
        for (var attribute : owner.attributes(before)) {
            var now = after.attribute(into.name(), attribute.name());
            attribute
                    .defaultValue()
                    .filter(d -> !now.flatMap(Attribute::defaultValue).equals(Optional.of(d)))
                    .ifPresent(d -> filled.add(new OfValues.Filled(owner, attribute.name(), d)));
        }
        return Conversion.of(filled.toArray(OfValues[]::new));
    }
}
