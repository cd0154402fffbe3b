package org.hearsay.schema.change;

import java.util.List;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Attribute.Need;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;
import org.hearsay.schema.Value;

/// Gives a part another name, in everything that speaks of it.
final class Renaming {

    private Renaming() {}

    static Reform of(Schema schema, Part part, String name) throws SchemaException {
        Schemas.require(schema, part);
        Schemas.requireFree(schema, part.called(name));
        var names = NameMap.of(part, List.of(name));
        var after = new Rewriting(schema, names).of(defined(schema, part, name));
        return new Reform(after, Conversion.of(part, name));
    }

    private static Schema defined(Schema schema, Part part, String name) {
        return switch (part) {
            case Part.OfLabel(var label) -> Schemas.label(schema, label, l -> l.withName(name));
            case Part.OfRelation(var relation) ->
                    Schemas.relation(schema, relation, r -> r.withName(name));
            case Part.OfAttribute(var owner, var attribute) ->
                    Schemas.attribute(schema, owner, attribute, a -> a.withName(name));
            case Part.OfValue(var owner, var attribute, var value) ->
                    Schemas.attribute(schema, owner, attribute, a -> recoded(a, value, name));
        };
    }

    private static Attribute recoded(Attribute attribute, String value, String name) {
        var values =
                Schemas.values(attribute).stream().map(v -> v.equals(value) ? name : v).toList();
        var changed = attribute.withType(new OneOf(values));
        return attribute.defaultValue().filter(Value.of(value)::equals).isPresent()
                ? changed.withNeed(new Need.Default(Value.of(name)))
                : changed;
    }
}
