package org.hearsay.schema.change;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Value;
import org.hearsay.schema.change.Conversion.OfValues;

/// Takes a part out, with everything that speaks of it.
final class Removing {

    private Removing() {}

    static Reform of(Schema schema, Part part) throws SchemaException {
        Schemas.require(schema, part);
        if (part instanceof Part.OfValue(var owner, var name, _)
                && Part.find(schema, owner, name)
                        .filter(a -> Schemas.values(a).size() == 1)
                        .isPresent()) {
            throw SchemaException.of(
                    "schema-only-value",
                    "%s is the only value of %s; remove the attribute instead.",
                    part.name(),
                    name);
        }
        var after = new Rewriting(schema, NameMap.of(part, List.of())).of(defined(schema, part));
        return new Reform(after, conversion(schema, after, part));
    }

    private static Schema defined(Schema schema, Part part) {
        return switch (part) {
            case Part.OfLabel(var label) ->
                    schema.withLabels(
                            schema.labels().stream().filter(l -> !l.name().equals(label)).toList());
            case Part.OfRelation(var relation) ->
                    schema.withRelations(
                            schema.relations().stream()
                                    .filter(r -> !r.name().equals(relation))
                                    .toList());
            case Part.OfAttribute(var owner, var attribute) ->
                    Schemas.attributes(
                            schema,
                            owner,
                            all -> all.stream().filter(a -> !a.name().equals(attribute)).toList());
            case Part.OfValue(var owner, var attribute, var value) ->
                    Schemas.attribute(schema, owner, attribute, a -> without(a, value));
        };
    }

    static Attribute without(Attribute attribute, String value) {
        var values = Schemas.values(attribute).stream().filter(v -> !v.equals(value)).toList();
        var changed = attribute.withType(new OneOf(values));
        return attribute.defaultValue().filter(Value.of(value)::equals).isPresent()
                ? changed.withNeed(new Need.Free())
                : changed;
    }

    private static Conversion conversion(Schema before, Schema after, Part part) {
        return switch (part) {
            case Part.OfLabel(var label) -> {
                // Relations that could only join this label are gone as well.
                var gone =
                        new HashSet<>(before.relations().stream().map(RelationType::name).toList());
                after.relations().forEach(r -> gone.remove(r.name()));
                yield Conversion.withoutLabel(label).and(Conversion.withoutRelations(gone));
            }
            case Part.OfRelation(var relation) -> Conversion.withoutRelations(Set.of(relation));
            case Part.OfAttribute(var owner, var attribute) ->
                    Conversion.of(new OfValues.Dropped(owner, attribute));
            case Part.OfValue(var owner, var attribute, var value) ->
                    Conversion.of(new OfValues.Cleared(owner, attribute, value));
        };
    }
}
