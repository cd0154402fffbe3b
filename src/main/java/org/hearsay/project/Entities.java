package org.hearsay.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;

/// Entities during an import: the same id, or failing that the same name, is the same entity.
final class Entities {

    private final Map<String, Id> byName = new HashMap<>();
    private final Map<UUID, UUID> inProject = new HashMap<>();

    Entities(Registry registry) {
        for (var entity : registry.entities().values()) {
            byName.put(entity.name(), entity.id());
            inProject.put(entity.id().value(), entity.id().value());
        }
    }

    /// @return the entity to add; empty where the project knows it
    Optional<Entity> introduce(Entity entity) {
        var id = entity.id().value();
        if (inProject.containsKey(id)) {
            return Optional.empty();
        }
        var known = byName.putIfAbsent(entity.name(), entity.id());
        inProject.put(id, known == null ? id : known.value());
        return known == null ? Optional.of(entity) : Optional.empty();
    }

    /// The value with the project's entity in place of the file's.
    Value current(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? new Value.EntityRef(inProject.getOrDefault(id, id))
                : value;
    }
}
