package org.hearsay.project.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Entity;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.schema.Value;
import org.hearsay.store.FoundText;
import org.hearsay.store.Lookup;
import org.hearsay.store.Mark;
import org.hearsay.store.StoreException;
import org.hearsay.store.TextSearch;
import org.hearsay.text.phrase.Phrase;

/// A filter as one project understands it.
///
/// @param speakers whom the filter names
/// @param sight of whoever looks
record Narrowing(Query.Filter filter, Registry registry, List<Entity> speakers, Sight sight) {

    /// @throws ProjectException if the project knows no such label, layer, attribute or speaker
    static Narrowing of(Query.Filter filter, Registry registry, Sight sight)
            throws ProjectException {
        var schema = registry.schema();
        if (!filter.label().isEmpty() && schema.label(filter.label()).isEmpty()) {
            var known = schema.labels().stream().map(l -> l.name()).toList();
            throw missing(Phrase.of("label"), filter.label(), known);
        }
        if (!filter.layer().isEmpty()
                && !filter.layer().equals(Lookup.GOLD)
                && registry.annotatorNamed(filter.layer()).isEmpty()) {
            var known = registry.annotators().values().stream().map(a -> a.name()).toList();
            throw missing(Phrase.of("layer"), filter.layer(), known);
        }
        if (!filter.attribute().isEmpty()) {
            var known = new LinkedHashSet<String>();
            schema.labels().forEach(l -> l.attributes().forEach(a -> known.add(a.name())));
            schema.commonAttributes().forEach(a -> known.add(a.name()));
            if (!known.contains(filter.attribute())) {
                throw missing(Phrase.of("attribute"), filter.attribute(), List.copyOf(known));
            }
        }
        return new Narrowing(filter, registry, speakers(filter.speaker(), registry), sight);
    }

    /// @param match of the full-text index
    Lookup lookup(String match) {
        return new Lookup(match, filter.label(), filter.layer(), sight);
    }

    /// What covers the hits of a text. To be called while it is visited.
    Covering in(FoundText found, TextSearch search) throws StoreException {
        var marks = search.marks(found, new Lookup("", "", filter.layer(), sight));
        if (filter.isOpen()) {
            return new Covering(marks, List.of(), Covering.Hits.ALL);
        }
        var speaking = speaking(found, search);
        var wanted = new ArrayList<Mark>();
        for (var mark : marks) {
            if ((filter.label().isEmpty() || mark.label().equals(filter.label()))
                    && (filter.speaker().isEmpty() || speaking.contains(mark.number()))
                    && (filter.attribute().isEmpty() || hasValue(mark, found.title()))) {
                wanted.add(mark);
            }
        }
        return new Covering(marks, wanted, Covering.Hits.ON_WANTED);
    }

    private Set<Long> speaking(FoundText found, TextSearch search) throws StoreException {
        var all = new LinkedHashSet<Long>();
        for (var speaker : speakers) {
            all.addAll(search.speaking(found.place(), speaker.id()));
        }
        return all;
    }

    private boolean hasValue(Mark mark, String title) throws StoreException {
        var values = mark.values(title);
        return values.find(filter.attribute())
                .or(() ->
                        registry.schema()
                                .attribute(mark.label(), filter.attribute())
                                .flatMap(a -> a.defaultValue()))
                .map(Value::shown)
                .filter(filter.value()::equals)
                .isPresent();
    }

    private static List<Entity> speakers(String name, Registry registry) throws ProjectException {
        if (name.isEmpty()) {
            return List.of();
        }
        var found = registry.entities().values().stream().filter(e -> isCalled(e, name)).toList();
        if (found.isEmpty()) {
            var known = registry.entitiesByName().stream().map(Entity::name).toList();
            throw missing(Phrase.of("speaker"), name, known);
        }
        return found;
    }

    private static boolean isCalled(Entity entity, String name) {
        return entity.name().equalsIgnoreCase(name)
                || entity.attributes().values().values().stream()
                        .anyMatch(v ->
                                v instanceof Value.Texts(var texts)
                                        && texts.stream().anyMatch(name::equalsIgnoreCase));
    }

    private static ProjectException missing(Phrase what, String name, List<String> known) {
        var some = String.join(", ", known.subList(0, Math.min(known.size(), 12)));
        return new ProjectException(
                Kind.MISSING,
                Phrase.of(
                        "The project has no %s \"%s\"; it has %s.",
                        what, name, known.isEmpty() ? Phrase.of("none") : some));
    }
}
