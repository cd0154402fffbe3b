package org.hearsay.schema.change;

import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;

/// A named part of a schema.
public sealed interface Part {

    /// How the attributes that all labels share are addressed, where no label is called so.
    String COMMON = "common";

    /// How the attributes of speakers are addressed.
    String ENTITY = "entity";

    record OfLabel(String label) implements Part {}

    record OfRelation(String relation) implements Part {}

    record OfAttribute(Owner owner, String attribute) implements Part {}

    /// One of the listed values of an attribute.
    record OfValue(Owner owner, String attribute, String value) implements Part {}

    String ATTRIBUTE_MARK = ".";
    String VALUE_MARK = "=";

    /// The last of its names.
    default String name() {
        return switch (this) {
            case OfLabel(var label) -> label;
            case OfRelation(var relation) -> relation;
            case OfAttribute(_, var attribute) -> attribute;
            case OfValue(_, _, var value) -> value;
        };
    }

    /// The same kind of part beside this one.
    default Part called(String name) {
        return switch (this) {
            case OfLabel _ -> new OfLabel(name);
            case OfRelation _ -> new OfRelation(name);
            case OfAttribute(var owner, _) -> new OfAttribute(owner, name);
            case OfValue(var owner, var attribute, _) -> new OfValue(owner, attribute, name);
        };
    }

    /// As the command line writes it: `CLAIM`, `said_by`, `CLAIM.voice`, `CLAIM.voice=source`.
    default String text() {
        return switch (this) {
            case OfLabel(var label) -> label;
            case OfRelation(var relation) -> relation;
            case OfAttribute(var owner, var attribute) -> owner.text() + ATTRIBUTE_MARK + attribute;
            case OfValue(var owner, var attribute, var value) ->
                    owner.text() + ATTRIBUTE_MARK + attribute + VALUE_MARK + value;
        };
    }

    default boolean isIn(Schema schema) {
        return switch (this) {
            case OfLabel(var label) -> schema.label(label).isPresent();
            case OfRelation(var relation) -> schema.relation(relation).isPresent();
            case OfAttribute(var owner, var attribute) ->
                    find(schema, owner, attribute).isPresent();
            case OfValue(var owner, var attribute, var value) ->
                    find(schema, owner, attribute)
                            .filter(a ->
                                    a.type() instanceof AttributeType.OneOf(var values)
                                            && values.contains(value))
                            .isPresent();
        };
    }

    /// The part that [#text] writes so; empty where the schema has none.
    static Optional<Part> find(Schema schema, String text) {
        var bare = Stream.<Part>of(new OfLabel(text), new OfRelation(text));
        return Stream.concat(bare, dotted(schema, text)).filter(p -> p.isIn(schema)).findFirst();
    }

    static Optional<Attribute> find(Schema schema, Owner owner, String attribute) {
        return owner.attributes(schema).stream()
                .filter(a -> a.name().equals(attribute))
                .findFirst();
    }

    private static Stream<Part> dotted(Schema schema, String text) {
        int dot = text.indexOf(ATTRIBUTE_MARK);
        if (dot < 0) {
            return Stream.of();
        }
        var name = text.substring(0, dot);
        var rest = text.substring(dot + 1);
        int equals = rest.indexOf(VALUE_MARK);
        return owner(schema, name).stream()
                .map(owner ->
                        equals < 0
                                ? new OfAttribute(owner, rest)
                                : new OfValue(
                                        owner,
                                        rest.substring(0, equals),
                                        rest.substring(equals + 1)));
    }

    private static Optional<Owner> owner(Schema schema, String name) {
        if (schema.label(name).isPresent()) {
            return Optional.of(new Owner.OfLabel(name));
        }
        if (schema.relation(name).isPresent()) {
            return Optional.of(new Owner.OfRelation(name));
        }
        return switch (name) {
            case COMMON -> Optional.of(new Owner.OfAll());
            case ENTITY -> Optional.of(new Owner.OfSpeakers());
            default -> Optional.empty();
        };
    }
}
