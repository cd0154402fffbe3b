package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// Where a part stands in its list, which is the order of menus, of the values' digits, and of what
/// is asked for first. Nothing that was annotated changes with it.
public final class Ordering {

    private Ordering() {}

    /// From 0; -1 where the schema has no such part.
    public static int place(Schema schema, Part part) {
        return switch (part) {
            case Part.OfLabel(var name) ->
                    schema.labels().stream().map(Label::name).toList().indexOf(name);
            case Part.OfRelation(var name) ->
                    schema.relations().stream().map(RelationType::name).toList().indexOf(name);
            case Part.OfAttribute(var owner, var name) ->
                    owner.attributes(schema).stream().map(Attribute::name).toList().indexOf(name);
            case Part.OfValue(var owner, var attribute, var value) ->
                    values(schema, owner, attribute).indexOf(value);
        };
    }

    /// How many stand in the part's list, itself included.
    public static int size(Schema schema, Part part) {
        return switch (part) {
            case Part.OfLabel _ -> schema.labels().size();
            case Part.OfRelation _ -> schema.relations().size();
            case Part.OfAttribute(var owner, _) -> owner.attributes(schema).size();
            case Part.OfValue(var owner, var attribute, _) ->
                    values(schema, owner, attribute).size();
        };
    }

    /// @param by how many places, up where it is below 0; at an end it stays
    public static Schema moved(Schema schema, Part part, int by) {
        return placed(schema, part, place(schema, part) + by);
    }

    /// @param place from 0; the nearest one that there is
    public static Schema placed(Schema schema, Part part, int place) {
        int from = place(schema, part);
        int to = Math.clamp(place, 0, Math.max(0, size(schema, part) - 1));
        if (from < 0 || from == to) {
            return schema;
        }
        return switch (part) {
            case Part.OfLabel _ -> schema.withLabels(moved(schema.labels(), from, to));
            case Part.OfRelation _ -> schema.withRelations(moved(schema.relations(), from, to));
            case Part.OfAttribute(var owner, _) ->
                    Schemas.attributes(schema, owner, all -> moved(all, from, to));
            case Part.OfValue(var owner, var attribute, _) ->
                    Schemas.attribute(
                            schema,
                            owner,
                            attribute,
                            a -> a.withType(new OneOf(moved(Schemas.values(a), from, to))));
        };
    }

    private static List<String> values(Schema schema, Owner owner, String attribute) {
        return Part.find(schema, owner, attribute).map(Schemas::values).orElse(List.of());
    }

    private static <T> List<T> moved(List<T> all, int from, int to) {
        var moved = new ArrayList<>(all);
        moved.add(to, moved.remove(from));
        return moved;
    }
}
