package org.hearsay.project.roles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.settings.Deciders;
import org.hearsay.edit.settings.Owners;
import org.hearsay.model.Annotator;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.roles.Breach.What;

/// Goes back through the history and says what was done without the role for it at that time, by
/// whomever: here, or in a colleague's file that a step brought in.
///
/// It is shown every step from the newest on, since it takes back what each did to the roles.
public final class RoleWatch {

    private static final int PAGE = 200;

    private final Map<Id, Annotator> people;

    /// @param now the project as it is after the newest step
    public RoleWatch(Registry now) {
        people = new HashMap<>(now.annotators());
    }

    /// In the whole history, newest first. Waits for the project file; to be called from a job or a
    /// command.
    public static List<Breach> all(Project project) throws ProjectException {
        return since(project, 0);
    }

    /// As [#all], down to a step.
    ///
    /// @param oldest sequence of the step
    public static List<Breach> since(Project project, long oldest) throws ProjectException {
        var watch = new RoleWatch(Translation.now(project.registry()));
        var all = new ArrayList<Breach>();
        long before = Long.MAX_VALUE;
        while (before > oldest) {
            var page = Translation.now(project.log().rows(before, PAGE));
            if (page.isEmpty()) {
                return all;
            }
            page.forEach(step -> all.addAll(watch.of(step)));
            before = page.getLast().sequence();
        }
        return all;
    }

    /// @param step the one before the last that it was shown
    public List<Breach> of(LoggedStep step) {
        var after = List.copyOf(people.values());
        var found = new LinkedHashSet<Breach>();
        step.step().edits().reversed().forEach(this::takeBack);
        if (step.kind() == LoggedStep.Kind.UNDO) {
            return List.of();
        }
        for (var edit : step.step().edits()) {
            switch (edit) {
                case Edit.Add(Decision made) ->
                        of(made, after)
                                .ifPresent(w -> found.add(breach(step, made.reviewer(), after, w)));
                case Edit.Replace(ProjectHead _, ProjectHead _) -> settings(step, after, found);
                case Edit.Replace(Annotator was, Annotator is) -> {
                    if (was.role() != is.role()) {
                        settings(step, after, found);
                    }
                }
                default -> {}
            }
        }
        return List.copyOf(found);
    }

    private void takeBack(Edit edit) {
        switch (edit) {
            case Edit.Add(Annotator joined) -> people.remove(joined.id());
            case Edit.Remove(Annotator gone) -> people.put(gone.id(), gone);
            case Edit.Replace(Annotator was, Annotator _) -> people.put(was.id(), was);
            default -> {}
        }
    }

    /// @param after the people once the step was done: whoever joins with it may decide in it
    private Optional<What> of(Decision made, List<Annotator> after) {
        boolean mayDecide =
                after.stream()
                        .filter(a -> a.id().equals(made.reviewer()))
                        .allMatch(a -> Deciders.include(after, a.role()));
        return switch (made.verdict()) {
            case SETTLED, LATER, GUIDELINE, CONTESTED, TAKEN_OVER ->
                    mayDecide ? Optional.empty() : Optional.of(What.DECIDED);
            case LOCKED -> mayDecide ? Optional.empty() : Optional.of(What.LOCKED);
            case UNLOCKED ->
                    Owners.includes(people.values(), made.reviewer())
                            ? Optional.empty()
                            : Optional.of(What.UNLOCKED);
        };
    }

    private void settings(LoggedStep step, List<Annotator> after, Set<Breach> found) {
        if (!Owners.includes(people.values(), step.annotator())) {
            found.add(breach(step, step.annotator(), after, What.SETTINGS));
        }
    }

    private static Breach breach(LoggedStep step, Id person, List<Annotator> people, What what) {
        var name =
                people.stream()
                        .filter(a -> a.id().equals(person))
                        .map(Annotator::name)
                        .findFirst()
                        .orElse("?");
        return new Breach(step.sequence(), step.time(), name, what);
    }
}
