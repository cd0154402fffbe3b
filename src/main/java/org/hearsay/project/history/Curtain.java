package org.hearsay.project.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.settings.Sight;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.model.ProjectHead;
import org.hearsay.model.Relation;
import org.hearsay.model.SchemaVersion;
import org.hearsay.model.Wording;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.project.report.LogTable;

/// What the log is not to tell somebody in a blind first pass: what was done on layers that they do
/// not see yet. Immutable; from the moment at which it was read.
public final class Curtain implements LogTable.Telling {

    /// Hides nothing.
    public static final Curtain NONE = new Curtain(Sight.ALL, Map.of());

    private final Sight sight;
    private final Set<Id> layers;
    private final Set<Id> documents;

    private Curtain(Sight sight, Map<Id, Id> hidden) {
        this.sight = sight;
        layers = Set.copyOf(hidden.keySet());
        documents = new HashSet<>(hidden.values());
    }

    /// Waits for the project file; to be called from a job.
    ///
    /// @throws ProjectException if the file cannot be read
    public static Curtain of(Project project, Sight sight) throws ProjectException {
        var hidden = new HashMap<Id, Id>();
        for (var each : Translation.now(Projects.storeOf(project).lookups().hidden(sight))) {
            hidden.put(each.layer(), each.document());
        }
        return new Curtain(sight, hidden);
    }

    /// Whether a step is not to be told of at all: somebody else's, of whose work in an article
    /// nothing may be seen, or of which nothing is left.
    @Override
    public boolean hides(LoggedStep step) {
        var edits = step.step().edits();
        if (layers.isEmpty() || edits.isEmpty() || step.annotator().equals(sight.annotator())) {
            return false;
        }
        var left = shown(step);
        return left.isEmpty() || !step.document().equals(Id.PROJECT) && left.size() < edits.size();
    }

    /// What a step changed, but for what is hidden.
    public List<Edit> shown(LoggedStep step) {
        return layers.isEmpty()
                ? step.step().edits()
                : step.step().edits().stream().flatMap(e -> shown(e).stream()).toList();
    }

    /// What a step is called: a number of annotations in it counts those alone that may be seen.
    @Override
    public StepName name(LoggedStep step) {
        var name = step.step().name();
        var left = shown(step);
        if (left.size() == step.step().edits().size()
                || step.annotator().equals(sight.annotator())) {
            return name;
        }
        var all = Long.toString(annotations(step.step().edits()));
        var seen = Long.toString(annotations(left));
        return new StepName(
                name.key(), name.arguments().stream().map(a -> a.equals(all) ? seen : a).toList());
    }

    private static long annotations(List<Edit> edits) {
        return edits.stream().filter(e -> e instanceof Edit.Replace(_, Annotation _)).count();
    }

    private Optional<Edit> shown(Edit edit) {
        return switch (edit) {
            case Edit.Add(var item) -> Optional.of(edit).filter(_ -> isSeen(item));
            case Edit.Remove(var item) -> Optional.of(edit).filter(_ -> isSeen(item));
            case Edit.Replace(_, var after) -> Optional.of(edit).filter(_ -> isSeen(after));
            case Edit.Attach(var whole, var parts) ->
                    left(whole, seen(parts)).map(kept -> new Edit.Attach(whole, kept));
            case Edit.Detach(var whole, var parts) ->
                    left(whole, seen(parts)).map(kept -> new Edit.Detach(whole, kept));
            case Edit.Revise(var before, var after) ->
                    Optional.of(new Edit.Revise(seen(before), seen(after)));
        };
    }

    /// Empty where neither documents nor layers are left.
    private static Optional<List<Id>> left(List<Id> documents, List<Id> layers) {
        return documents.isEmpty() && layers.isEmpty() ? Optional.empty() : Optional.of(layers);
    }

    private List<Id> seen(List<Id> parts) {
        return parts.stream().filter(Predicate.not(layers::contains)).toList();
    }

    private Wording seen(Wording wording) {
        var items = wording.items().stream().filter(this::isSeen).toList();
        return new Wording(wording.article(), wording.segmentation(), items);
    }

    private boolean isSeen(Item item) {
        return switch (item) {
            case Annotation _, Relation _ -> !layers.contains(item.home());
            case LayerHead head -> !layers.contains(head.id());
            case Comment comment ->
                    !documents.contains(comment.document())
                            || comment.subject().equals(comment.document())
                            || comment.author().equals(sight.annotator());
            case Decision decision ->
                    !documents.contains(decision.document())
                            || decision.reviewer().equals(sight.annotator());
            case Annotator _, Document _, Entity _, ProjectHead _, SchemaVersion _ -> true;
        };
    }
}
