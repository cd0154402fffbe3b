package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hearsay.edit.LoggedStep;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.roles.Breach;
import org.hearsay.project.roles.RoleWatch;
import org.hearsay.text.phrase.Phrase;

/// The history of a project: every step, newest first, and the way back.
public final class Timeline {

    private static final int PAGE = 200;

    private final Project project;
    private final Registry registry;
    private final StepWords words = new StepWords();

    /// @throws ProjectException if the project cannot be read
    public Timeline(Project project) throws ProjectException {
        this.project = project;
        registry = Translation.now(project.registry());
    }

    /// @param limit how many rows at most
    public void rows(int limit, Consumer<Row> rows) throws ProjectException {
        long before = Long.MAX_VALUE;
        var watch = new RoleWatch(registry);
        int left = limit;
        while (left > 0) {
            var page = Translation.now(project.log().rows(before, Math.min(left, PAGE)));
            if (page.isEmpty()) {
                return;
            }
            page.forEach(step -> rows.accept(row(step, watch.of(step))));
            left -= page.size();
            before = page.getLast().sequence();
        }
    }

    /// Takes the last steps back, the newest first.
    ///
    /// @param annotator id of whoever undoes
    /// @param steps at least 1
    /// @return what was undone, in words
    /// @throws ProjectException if there are fewer steps than that; nothing has changed then
    public List<String> undo(Id annotator, int steps) throws ProjectException {
        var found = Translation.now(project.log().undoable(Long.MAX_VALUE, steps));
        if (found.size() < steps) {
            throw new ProjectException(
                    Kind.INPUT,
                    found.isEmpty()
                            ? Phrase.of("There is no step to undo in %s.", project.file())
                            : Phrase.of(
                                    "%s has only %d steps to undo; nothing was undone. Give --steps %d for all of them.",
                                    project.file(), found.size(), found.size()));
        }
        var undone = new ArrayList<String>();
        for (var step : found) {
            Translation.now(project.log().undo(annotator, step.sequence()));
            undone.add(words.of(step.step().name()));
        }
        return undone;
    }

    /// A step in words, as its row shows it.
    public String words(LoggedStep step) {
        return words.of(step);
    }

    private Row row(LoggedStep step, List<Breach> breaches) {
        var person = registry.annotators().get(step.annotator());
        var annotator = person == null ? step.annotator().toString() : person.name();
        boolean hasDocument = !step.document().equals(Id.PROJECT);
        var node =
                JsonRows.object()
                        .put("sequence", step.sequence())
                        .put("time", step.time().toString())
                        .put("annotator", annotator)
                        .put("name", words.of(step))
                        .put("document", hasDocument ? step.document().toString() : null)
                        .put("undone", step.undone())
                        .put("kind", JsonRows.written(step.kind()))
                        .put("step", step.step().name().key());
        var notes = node.putArray("notes");
        breaches.forEach(b -> notes.add(b.said().toString()));
        return JsonRows.row(
                node,
                step.sequence(),
                step.time(),
                annotator,
                words.of(step)
                        + (step.undone() ? " (undone)" : "")
                        + breaches.stream()
                                .map(b -> " (" + b.said() + ")")
                                .collect(Collectors.joining()));
    }
}
