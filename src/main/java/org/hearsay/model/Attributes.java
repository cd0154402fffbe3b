package org.hearsay.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.schema.Value;

/// The values that were chosen for an item's attributes, by name. What was left at its default is
/// not here; the schema knows it.
///
/// @param values sorted by name, so that everything written from it is the same each time
public record Attributes(SortedMap<String, Value> values) {

    public static final Attributes NONE = new Attributes(new TreeMap<>());

    public Attributes {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Attributes of(Map<String, Value> values) {
        return values.isEmpty() ? NONE : new Attributes(new TreeMap<>(values));
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Optional<Value> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /// The value as text, empty where there is none.
    public String text(String name) {
        return find(name).map(Value::shown).orElse("");
    }

    public Attributes with(String name, Value value) {
        var changed = new TreeMap<>(values);
        changed.put(name, value);
        return new Attributes(changed);
    }

    public Attributes without(String name) {
        if (!values.containsKey(name)) {
            return this;
        }
        var changed = new TreeMap<>(values);
        changed.remove(name);
        return new Attributes(changed);
    }
}
