package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaException;

/// Changes in the lists of a schema in which its parts are defined.
public final class Schemas {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private Schemas() {}

    public static Schema label(Schema schema, String label, UnaryOperator<Label> change) {
        return schema.withLabels(
                schema.labels().stream()
                        .map(l -> l.name().equals(label) ? change.apply(l) : l)
                        .toList());
    }

    public static Schema relation(
            Schema schema, String relation, UnaryOperator<RelationType> change) {
        return schema.withRelations(
                schema.relations().stream()
                        .map(r -> r.name().equals(relation) ? change.apply(r) : r)
                        .toList());
    }

    public static Schema attributes(
            Schema schema, Owner owner, UnaryOperator<List<Attribute>> change) {
        var changed = change.apply(owner.attributes(schema));
        return switch (owner) {
            case Owner.OfLabel(var name) -> label(schema, name, l -> l.withAttributes(changed));
            case Owner.OfRelation(var name) ->
                    relation(schema, name, r -> r.withAttributes(changed));
            case Owner.OfAll() -> schema.withCommonAttributes(changed);
            case Owner.OfSpeakers() -> schema.withEntityAttributes(changed);
        };
    }

    public static Schema attribute(
            Schema schema, Owner owner, String attribute, UnaryOperator<Attribute> change) {
        return attributes(
                schema,
                owner,
                all ->
                        all.stream()
                                .map(a -> a.name().equals(attribute) ? change.apply(a) : a)
                                .toList());
    }

    public static List<String> values(Attribute attribute) {
        return attribute.type() instanceof OneOf(var values) ? values : List.of();
    }

    /// A list with one more at its end.
    public static <T> List<T> and(List<T> all, T more) {
        var longer = new ArrayList<>(all);
        longer.add(more);
        return longer;
    }

    /// The name, with a number behind it where it is taken.
    public static String free(String name, Collection<String> taken) {
        var found = name;
        for (int n = 2; taken.contains(found); n++) {
            found = name + "_" + n;
        }
        return found;
    }

    static AttributeType both(AttributeType one, AttributeType other) {
        if (one instanceof OneOf(var first) && other instanceof OneOf(var second)) {
            var all = new ArrayList<>(first);
            second.stream().filter(v -> !all.contains(v)).forEach(all::add);
            return new OneOf(all);
        }
        return one;
    }

    static void require(Schema schema, Part part) throws SchemaException {
        if (!part.isIn(schema)) {
            throw SchemaException.of(
                    "schema-has-no",
                    "The schema has no %s; \"hearsay schema PROJECT show\" lists what it has.",
                    part.text());
        }
    }

    /// A name that the part's kind can have and does not have yet.
    static void requireFree(Schema schema, Part wanted) throws SchemaException {
        var name = wanted.name();
        boolean isValue = wanted instanceof Part.OfValue;
        if (isValue ? name.isBlank() : !NAME.matcher(name).matches()) {
            throw SchemaException.of(
                    "schema-no-name",
                    "\"%s\" cannot be a name; take letters, digits, - and _.",
                    name);
        }
        boolean taken =
                wanted.isIn(schema)
                        || wanted instanceof Part.OfLabel && schema.relation(name).isPresent()
                        || wanted instanceof Part.OfRelation && schema.label(name).isPresent();
        if (taken) {
            throw SchemaException.of(
                    "schema-taken",
                    "There is a \"%s\" already; take another name, or merge the two.",
                    name);
        }
    }
}
