package org.hearsay.schema.change;

import java.util.List;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// What of a schema has attributes.
public sealed interface Owner {

    record OfLabel(String name) implements Owner {}

    record OfRelation(String name) implements Owner {}

    /// Every label shares them.
    record OfAll() implements Owner {}

    /// Speakers have them.
    record OfSpeakers() implements Owner {}

    /// As the command line writes it.
    default String text() {
        return switch (this) {
            case OfLabel(var name) -> name;
            case OfRelation(var name) -> name;
            case OfAll() -> Part.COMMON;
            case OfSpeakers() -> Part.ENTITY;
        };
    }

    /// Empty where the schema has no such owner.
    default List<Attribute> attributes(Schema schema) {
        return switch (this) {
            case OfLabel(var name) -> schema.label(name).map(Label::attributes).orElse(List.of());
            case OfRelation(var name) ->
                    schema.relation(name).map(RelationType::attributes).orElse(List.of());
            case OfAll() -> schema.commonAttributes();
            case OfSpeakers() -> schema.entityAttributes();
        };
    }

    /// Whether an annotation of the label has its attribute of this name from this owner.
    default boolean gives(String label, String attribute, Schema schema) {
        return switch (this) {
            case OfLabel(var name) -> name.equals(label);
            case OfAll() -> schema.label(label).flatMap(l -> l.attribute(attribute)).isEmpty();
            case OfRelation _, OfSpeakers _ -> false;
        };
    }
}
