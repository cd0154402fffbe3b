package org.hearsay.project.schema;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.change.Owner;
import org.hearsay.schema.change.Part;

/// How often each part of a schema was annotated, suggestions left out. Values that were left at
/// their default are nowhere chosen, and do not count.
public final class Uses {

    public static final Uses NONE = new Uses(Map.of());

    private final Map<Part, Integer> counts;

    private Uses(Map<Part, Integer> counts) {
        this.counts = Map.copyOf(counts);
    }

    /// Waits for the project file: for a job or a command.
    ///
    /// @throws ProjectException if the project cannot be read
    public static Uses of(Project project) throws ProjectException {
        var registry = Translation.now(project.registry());
        var counts = new HashMap<Part, Integer>();
        for (var count : Translation.now(Projects.storeOf(project).lookups().partCounts())) {
            var name = count.owner();
            if (count.attribute().isEmpty()) {
                var part = count.isRelation() ? new Part.OfRelation(name) : new Part.OfLabel(name);
                counts.merge(part, count.count(), Integer::sum);
            } else {
                var owner = owner(registry, count.isRelation(), name, count.attribute());
                add(counts, owner, count.attribute(), count.value(), count.count());
            }
        }
        for (var entity : registry.entities().values()) {
            entity.attributes()
                    .values()
                    .forEach((name, value) ->
                            add(counts, new Owner.OfSpeakers(), name, value.shown(), 1));
        }
        return new Uses(counts);
    }

    /// 0 for what was never chosen.
    public int of(Part part) {
        return counts.getOrDefault(part, 0);
    }

    /// Every part that was annotated, whether the schema has it or not.
    public Map<Part, Integer> all() {
        return counts;
    }

    private static Owner owner(
            Registry registry, boolean isRelation, String name, String attribute) {
        if (isRelation) {
            return new Owner.OfRelation(name);
        }
        var schema = registry.schema();
        boolean own = schema.label(name).flatMap(l -> l.attribute(attribute)).isPresent();
        boolean common =
                schema.commonAttributes().stream().anyMatch(a -> a.name().equals(attribute));
        return !own && common ? new Owner.OfAll() : new Owner.OfLabel(name);
    }

    private static void add(
            Map<Part, Integer> counts, Owner owner, String attribute, String value, int count) {
        counts.merge(new Part.OfAttribute(owner, attribute), count, Integer::sum);
        counts.merge(new Part.OfValue(owner, attribute, value), count, Integer::sum);
    }
}
