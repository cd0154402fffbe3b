package org.hearsay.format.standoff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;

/// Entities that a document of a file names, each made once. One thread.
public final class NamedEntities {

    private final ReadContext context;
    private final Map<String, Entity> byName = new LinkedHashMap<>();

    public NamedEntities(ReadContext context) {
        this.context = context;
    }

    /// Makes one known that the file describes, unless its name is known.
    public void add(Entity entity) {
        byName.putIfAbsent(entity.name(), entity);
    }

    /// Whoever has this name; made, without values, where nobody has it yet.
    public Entity named(String name) {
        return byName.computeIfAbsent(
                name, n -> new Entity(context.ids().next(), n, Attributes.NONE, context.stamp()));
    }

    /// In the order in which they were first named.
    public List<Entity> all() {
        return List.copyOf(byName.values());
    }
}
