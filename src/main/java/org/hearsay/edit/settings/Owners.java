package org.hearsay.edit.settings;

import java.util.Collection;
import java.util.List;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;

/// Who may do what only owners of a project do: they, or anybody where there is none. A role is a
/// promise, which the program keeps; the history shows what was done without it.
public final class Owners {

    private Owners() {}

    public static boolean includes(Registry registry, Id person) {
        return includes(registry.annotators().values(), person);
    }

    /// @param people all of the project
    public static boolean includes(Collection<Annotator> people, Id person) {
        var owners = of(people);
        return owners.isEmpty() || owners.stream().anyMatch(a -> a.id().equals(person));
    }

    public static List<Annotator> of(Registry registry) {
        return of(registry.annotators().values());
    }

    private static List<Annotator> of(Collection<Annotator> people) {
        return people.stream().filter(a -> a.role() == Annotator.Role.OWNER).toList();
    }

    /// Their names, commas between them.
    public static String names(Registry registry) {
        return String.join(", ", of(registry).stream().map(Annotator::name).toList());
    }
}
