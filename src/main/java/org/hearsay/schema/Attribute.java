package org.hearsay.schema;

import java.util.Optional;

/// A property that annotations, relations or entities can have.
///
/// @param name unique among the attributes of its owner
/// @param note a remark for whoever edits the schema; empty for none
public record Attribute(String name, AttributeType type, Need need, String note) {

    /// What holds where no value was chosen.
    public sealed interface Need {

        /// Nothing holds, and the lack is a problem.
        record Required() implements Need {}

        /// Nothing holds, and that is fine.
        record Free() implements Need {}

        record Default(Value value) implements Need {}
    }

    public boolean isRequired() {
        return need instanceof Need.Required;
    }

    public Optional<Value> defaultValue() {
        return need instanceof Need.Default(var value) ? Optional.of(value) : Optional.empty();
    }

    public Attribute withName(String changed) {
        return new Attribute(changed, type, need, note);
    }

    public Attribute withType(AttributeType changed) {
        return new Attribute(name, changed, need, note);
    }

    public Attribute withNeed(Need changed) {
        return new Attribute(name, type, changed, note);
    }
}
