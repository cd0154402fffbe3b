package org.hearsay.project;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;

/// Annotators during an import: the same name is the same person.
final class People {

    private final IdSource ids;
    private final Map<String, Id> byName = new HashMap<>();
    private final Map<Id, Id> inProject = new HashMap<>();

    /// Of each document; sets that do not change, since of a hundred thousand documents nearly all
    /// have one owner.
    private final Map<Id, Set<Id>> ownersOfLayers;

    /// @param layers who has a layer in which document
    People(Registry registry, Map<Id, Set<Id>> layers, IdSource ids) {
        this.ids = ids;
        registry.annotators().values().forEach(a -> byName.put(a.name(), a.id()));
        ownersOfLayers = new HashMap<>(layers);
    }

    /// Somebody whom the file knows.
    ///
    /// @return the annotator to add; empty where the project knows them
    Optional<Annotator> introduce(Annotator person) {
        var known = byName.putIfAbsent(person.name(), person.id());
        inProject.put(person.id(), known == null ? person.id() : known);
        return known == null ? Optional.of(person) : Optional.empty();
    }

    /// The project's id for an id of the file.
    Id current(Id person) {
        return inProject.getOrDefault(person, person);
    }

    /// Who gets a layer of this name in the document. Nobody has two: a second one is somebody of a
    /// similar name, so that nothing is mixed.
    Owner ownerOf(String name, LayerHead.Kind kind, Id document) {
        var owners = ownersOfLayers.getOrDefault(document, Set.of());
        var free = name;
        for (int n = 2; byName.containsKey(free) && owners.contains(byName.get(free)); n++) {
            free = name + " " + n;
        }
        var known = byName.get(free);
        if (known != null) {
            ownersOfLayers.put(document, with(owners, known));
            return new Owner(known, Optional.empty());
        }
        var role =
                kind == LayerHead.Kind.SUGGESTIONS
                        ? Annotator.Role.RULES
                        : Annotator.Role.ANNOTATOR;
        var person = new Annotator(ids.next(), free, Annotator.initialsOf(free), role);
        byName.put(free, person.id());
        ownersOfLayers.put(document, with(owners, person.id()));
        return new Owner(person.id(), Optional.of(person));
    }

    private static Set<Id> with(Set<Id> owners, Id one) {
        var more = new HashSet<>(owners);
        more.add(one);
        return Set.copyOf(more);
    }

    /// @param isNew the annotator to add; empty where the project knows them
    record Owner(Id id, Optional<Annotator> isNew) {}
}
