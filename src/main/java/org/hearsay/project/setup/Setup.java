package org.hearsay.project.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.settings.Owners;
import org.hearsay.edit.settings.ProjectRecipes;
import org.hearsay.edit.settings.ProjectRules;
import org.hearsay.edit.settings.ReviewRules;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// Changes the settings that travel with a project, as one step that can be undone. Waits for the
/// project file.
public final class Setup {

    private final Project project;
    private final Id author;

    /// @param author id of whoever changes something
    public Setup(Project project, Id author) {
        this.project = project;
        this.author = author;
    }

    /// What shall be otherwise.
    ///
    /// @param name empty where it stays
    /// @param rules as they shall be
    /// @param review how it shall be reviewed
    /// @param roles by the name of the person
    public record Wish(
            Optional<String> name,
            ProjectRules rules,
            ReviewRules review,
            Map<String, Annotator.Role> roles) {

        public Wish {
            roles = Map.copyOf(roles);
        }
    }

    /// @return whether anything was changed
    /// @throws ProjectException if the author is no owner where there are some, the name is empty,
    ///   or a role is for somebody whom the project does not know
    public boolean change(Wish wish) throws ProjectException {
        var registry = Translation.now(project.registry());
        if (!Owners.includes(registry, author)) {
            throw new ProjectException(
                    Kind.READ_ONLY,
                    Phrase.of(
                            "The project settings are changed by an owner of the project: %s. Nothing was changed.",
                            Owners.names(registry)));
        }
        var name = wish.name().orElse(registry.head().name());
        if (name.isBlank()) {
            throw new ProjectException(
                    Kind.INPUT, Phrase.of("A project needs a name; nothing was changed."));
        }
        var people = new ArrayList<Annotator>();
        for (var role : wish.roles().entrySet()) {
            people.add(person(registry, role.getKey()).withRole(role.getValue()));
        }
        var head = wish.review().in(wish.rules().in(registry.head(), name));
        var step = ProjectRecipes.change(registry, head, List.copyOf(people));
        if (step.isPresent()) {
            Translation.now(project.log().append(author, step.get()));
        }
        return step.isPresent();
    }

    /// Somebody of the project by name.
    ///
    /// @throws ProjectException if nobody is called so
    public static Annotator person(Registry registry, String name) throws ProjectException {
        var known = registry.annotatorNamed(name).filter(a -> a.role() != Annotator.Role.RULES);
        if (known.isPresent()) {
            return known.get();
        }
        var all =
                registry.annotators().values().stream()
                        .filter(a -> a.role() != Annotator.Role.RULES)
                        .map(Annotator::name)
                        .collect(Collectors.joining(", "));
        throw new ProjectException(
                Kind.MISSING,
                Phrase.of(
                        "Nobody here is called \"%s\"; there are: %s. Nothing was changed.",
                        name, all));
    }
}
