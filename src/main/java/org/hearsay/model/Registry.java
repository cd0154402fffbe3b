package org.hearsay.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.schema.Schema;

/// What a project knows apart from its documents: its name, schema, annotators and entities, at one
/// moment. Immutable.
///
/// @param annotators by id, in the order in which they joined
/// @param entities by id, in the order in which they were made
public record Registry(
        ProjectHead head,
        SchemaVersion schemaVersion,
        Map<Id, Annotator> annotators,
        Map<Id, Entity> entities) {

    public Registry {
        annotators = Collections.unmodifiableMap(new LinkedHashMap<>(annotators));
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
    }

    public static Registry of(
            ProjectHead head,
            SchemaVersion schema,
            Collection<Annotator> annotators,
            Collection<Entity> entities) {
        var people = new LinkedHashMap<Id, Annotator>();
        annotators.forEach(a -> people.put(a.id(), a));
        var known = new LinkedHashMap<Id, Entity>();
        entities.forEach(e -> known.put(e.id(), e));
        return new Registry(head, schema, people, known);
    }

    public Schema schema() {
        return schemaVersion.schema();
    }

    public Optional<Annotator> annotatorNamed(String name) {
        return annotators.values().stream().filter(a -> a.name().equals(name)).findFirst();
    }

    public Optional<Entity> entity(Id id) {
        return Optional.ofNullable(entities.get(id));
    }

    public List<Entity> entitiesByName() {
        return entities.values().stream()
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList();
    }

    /// The item with this id, where the registry holds it.
    public Optional<Item> find(Id id) {
        if (head.id().equals(id)) {
            return Optional.of(head);
        }
        if (schemaVersion.id().equals(id)) {
            return Optional.of(schemaVersion);
        }
        Item found = annotators.get(id);
        return Optional.ofNullable(found != null ? found : entities.get(id));
    }

    /// This registry with `item` added or replaced; documents, layers and comments are not its
    /// business and leave it as it is.
    public Registry with(Item item) {
        return switch (item) {
            case ProjectHead changed -> new Registry(changed, schemaVersion, annotators, entities);
            case SchemaVersion changed -> new Registry(head, changed, annotators, entities);
            case Annotator changed -> {
                var all = new LinkedHashMap<>(annotators);
                all.put(changed.id(), changed);
                yield new Registry(head, schemaVersion, all, entities);
            }
            case Entity changed -> {
                var all = new LinkedHashMap<>(entities);
                all.put(changed.id(), changed);
                yield new Registry(head, schemaVersion, annotators, all);
            }
            case Annotation _, Relation _, Comment _, Decision _, Document _, LayerHead _ -> this;
        };
    }

    public Registry without(Id id) {
        var people = new LinkedHashMap<>(annotators);
        var known = new LinkedHashMap<>(entities);
        people.remove(id);
        known.remove(id);
        return new Registry(head, schemaVersion, people, known);
    }
}
