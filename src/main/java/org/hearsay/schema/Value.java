package org.hearsay.schema;

import java.util.List;
import java.util.UUID;

/// A typed attribute value.
public sealed interface Value {

    /// Free text, one of an attribute's listed values, or a date as ISO 8601 writes it.
    record Text(String text) implements Value {}

    record Whole(long number) implements Value {}

    record Truth(boolean holds) implements Value {}

    /// A reference to an entity of the project.
    record EntityRef(UUID entity) implements Value {}

    record Texts(List<String> texts) implements Value {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    static Value of(String text) {
        return new Text(text);
    }

    /// The value as a person reads it; of a reference, the id.
    default String shown() {
        return switch (this) {
            case Text(var text) -> text;
            case Whole(var number) -> Long.toString(number);
            case Truth(var holds) -> Boolean.toString(holds);
            case EntityRef(var entity) -> entity.toString();
            case Texts(var texts) -> String.join("; ", texts);
        };
    }
}
