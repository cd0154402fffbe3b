package org.hearsay.edit.settings;

import java.util.Collection;
import org.hearsay.model.Annotator;
import org.hearsay.model.Registry;

/// Who decides where annotators differ: reviewers and owners. Where nobody was given a role, which
/// is where there is no reviewer and but the owner who made the project, anybody does. Like all
/// roles a promise, which the program keeps; the history shows what was done without it.
public final class Deciders {

    private Deciders() {}

    /// @param person as the project knows them, or as they will join it
    public static boolean include(Registry registry, Annotator person) {
        return include(
                registry.annotators().values(),
                registry.annotators().getOrDefault(person.id(), person).role());
    }

    /// @param people all of the project
    public static boolean include(Collection<Annotator> people, Annotator.Role role) {
        return switch (role) {
            case REVIEWER, OWNER -> true;
            case ANNOTATOR, RULES -> !areGiven(people);
        };
    }

    private static boolean areGiven(Collection<Annotator> people) {
        return people.stream().anyMatch(a -> a.role() == Annotator.Role.REVIEWER)
                || people.stream().filter(a -> a.role() == Annotator.Role.OWNER).count() > 1;
    }
}
