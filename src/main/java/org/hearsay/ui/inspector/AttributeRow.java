package org.hearsay.ui.inspector;

import java.util.Optional;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;

/// An attribute of the selected annotation and what holds for it.
///
/// @param chosen the value that a person chose, if any
/// @param isActive whether the digit keys set it now
public record AttributeRow(Attribute attribute, Optional<Value> chosen, boolean isActive) {

    /// The value that holds: the chosen one, else the default.
    public Optional<Value> value() {
        return chosen.or(attribute::defaultValue);
    }

    public boolean isMissing() {
        return attribute.isRequired() && chosen.map(v -> v.shown().isBlank()).orElse(true);
    }
}
