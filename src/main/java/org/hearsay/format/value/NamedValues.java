package org.hearsay.format.value;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;

/// Values with the names of entities in place of their ids, for formats that have no entities. Two
/// entities with one name stay apart: the later one has its id behind its name. Immutable.
public final class NamedValues {

    private final Map<UUID, String> names = new HashMap<>();

    public NamedValues(Registry registry) {
        var first = new HashMap<String, Id>();
        for (var entity : registry.entities().values()) {
            boolean alone =
                    first.computeIfAbsent(entity.name(), _ -> entity.id()).equals(entity.id());
            names.put(entity.id().value(), alone ? entity.name() : doubled(entity));
        }
    }

    /// By name of the attribute, sorted.
    public SortedMap<String, Value> of(Attributes attributes) {
        var named = new TreeMap<String, Value>();
        attributes.values().forEach((name, value) -> named.put(name, of(value)));
        return named;
    }

    public Value of(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? Value.of(names.getOrDefault(id, id.toString()))
                : value;
    }

    public String of(Entity entity) {
        return names.getOrDefault(entity.id().value(), entity.name());
    }

    private static String doubled(Entity entity) {
        return entity.name() + " (" + entity.id() + ")";
    }
}
