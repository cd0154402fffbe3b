package org.hearsay.format.value;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// Tells of the entities of which a format keeps the name alone, each once an export. One thread.
public final class EntityLosses {

    private final Registry registry;
    private final Set<Id> merged;
    private final Set<Id> told = new HashSet<>();

    private EntityLosses(Registry registry, Set<Id> merged) {
        this.registry = registry;
        this.merged = merged;
    }

    /// For a format that writes names with [NamedValues], by which two of one name stay apart.
    public EntityLosses(Registry registry) {
        this(registry, Set.of());
    }

    /// For a format in which two of one name become one.
    public static EntityLosses ofNames(Registry registry) {
        var names = new HashSet<String>();
        return new EntityLosses(
                registry,
                registry.entities().values().stream()
                        .filter(e -> !names.add(e.name()))
                        .map(Entity::id)
                        .collect(Collectors.toSet()));
    }

    /// Of those that the document's annotations and relations refer to.
    ///
    /// @param losses is added to
    public void of(AnnotatedDocument document, LossList losses) {
        for (var layer : document.layers()) {
            layer.annotations().forEach(a -> add(a.attributes(), losses));
            layer.relations().forEach(r -> add(r.attributes(), losses));
        }
    }

    private void add(Attributes attributes, LossList losses) {
        if (attributes.isEmpty()) {
            return;
        }
        for (var value : attributes.values().values()) {
            if (value instanceof Value.EntityRef(var id)) {
                registry.entity(new Id(id)).ifPresent(e -> add(e, losses));
            }
        }
    }

    private void add(Entity entity, LossList losses) {
        if (merged.contains(entity.id()) && told.add(entity.id())) {
            losses.add(
                    "entity",
                    entity.id(),
                    Phrase.of(
                            "somebody else is called %s too, and %s keeps names only",
                            entity.name(), losses.format()));
        } else if (!entity.attributes().isEmpty() && told.add(entity.id())) {
            losses.add("entity", entity.id(), Phrase.of("%s holds its name only", losses.format()));
        }
    }
}
