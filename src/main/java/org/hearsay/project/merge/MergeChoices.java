package org.hearsay.project.merge;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.model.Annotator;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// What a person says where a merge cannot know.
///
/// @param people who of theirs is who of ours, by id; themselves for somebody new
/// @param speakers which of theirs is which of ours, by id; themselves for somebody new
/// @param schema what becomes of parts of the schema that are new there
/// @param differing what becomes of an article that is here with another text
public record MergeChoices(
        Map<Id, Id> people, Map<Id, Id> speakers, Schema schema, Differing differing) {

    /// Nobody is taken for somebody else, nothing is left out.
    public static final MergeChoices NONE =
            new MergeChoices(Map.of(), Map.of(), Schema.TAKE, Differing.SECOND);

    public MergeChoices {
        people = Map.copyOf(people);
        speakers = Map.copyOf(speakers);
    }

    /// For parts that are new there and used by nothing.
    public enum Schema {
        TAKE,
        LEAVE
    }

    /// For an article that is here with another text.
    public enum Differing {
        /// It comes in beside ours.
        SECOND,
        /// Their spans are put into our text where their words stand there once in their context;
        /// the others are listed.
        PLACE
    }

    /// What somebody says by names.
    ///
    /// @param people names of theirs, each with the name that they have here
    /// @param speakers likewise
    /// @throws ProjectException if there is nobody of such a name
    public static MergeChoices named(
            Project project, Path other, Map<String, String> people, Map<String, String> speakers)
            throws ProjectException {
        try (var file = TheirFile.open(other)) {
            var ours = Translation.now(project.registry());
            var theirs = Translation.now(file.project().registry());
            return NONE.withPeople(pairs(people, theirs, ours, MergeChoices::person))
                    .withSpeakers(pairs(speakers, theirs, ours, MergeChoices::speaker));
        }
    }

    private static Map<Id, Id> pairs(
            Map<String, String> names,
            Registry theirs,
            Registry ours,
            BiFunction<Registry, String, Optional<Id>> find)
            throws ProjectException {
        var pairs = new HashMap<Id, Id>();
        for (var pair : names.entrySet()) {
            var there = find.apply(theirs, pair.getKey());
            // In another of several files.
            if (there.isPresent()) {
                var here =
                        find.apply(ours, pair.getValue())
                                .orElseThrow(() ->
                                        new ProjectException(
                                                Kind.MISSING,
                                                Phrase.of(
                                                        "Nobody here is called \"%s\"; nothing was merged.",
                                                        pair.getValue())));
                pairs.put(there.get(), here);
            }
        }
        return pairs;
    }

    private static Optional<Id> person(Registry registry, String name) {
        return registry.annotatorNamed(name).map(Annotator::id);
    }

    private static Optional<Id> speaker(Registry registry, String name) {
        return registry.entities().values().stream()
                .filter(e -> e.name().equals(name))
                .map(Entity::id)
                .findFirst();
    }

    public MergeChoices withPeople(Map<Id, Id> changed) {
        return new MergeChoices(changed, speakers, schema, differing);
    }

    public MergeChoices withSpeakers(Map<Id, Id> changed) {
        return new MergeChoices(people, changed, schema, differing);
    }

    public MergeChoices with(Schema changed) {
        return new MergeChoices(people, speakers, changed, differing);
    }

    public MergeChoices with(Differing changed) {
        return new MergeChoices(people, speakers, schema, changed);
    }
}
