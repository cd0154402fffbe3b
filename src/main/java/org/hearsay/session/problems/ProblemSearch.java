package org.hearsay.session.problems;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Registry;
import org.hearsay.problem.Checked;
import org.hearsay.problem.Problems;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;

/// Looks through documents that are not open for the first with a problem on one annotator's own
/// layer. Runs on any thread; waits for the project file.
public final class ProblemSearch {

    private final Project project;
    private final Registry known;
    private final Id annotator;

    /// @param annotator id of whose layers are looked at
    public ProblemSearch(Project project, Registry known, Id annotator) {
        this.project = project;
        this.known = known;
        this.annotator = annotator;
    }

    /// Where there is a problem.
    ///
    /// @param annotation id of the annotation that it shows on
    public record Spot(Id document, Id annotation) {}

    /// The first problem of the first document that has any, or its last for a negative step.
    ///
    /// @param documents ids, in the order in which they are looked at
    public Optional<Spot> first(List<Id> documents, int step, Progress progress) {
        for (int i = 0; i < documents.size(); i++) {
            progress.at(i, documents.size());
            var found = in(documents.get(i), step);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> in(Id document, int step) {
        var open = read(document);
        return open.stream()
                .flatMap(o -> o.layers().stream().filter(this::isOwn).map(l -> checked(o, l)))
                .map(c -> Problems.of(c).list())
                .filter(found -> !found.isEmpty())
                .map(found -> step < 0 ? found.getLast() : found.getFirst())
                .map(problem -> new Spot(document, problem.annotation()))
                .findFirst();
    }

    /// Empty for a document that is gone or cannot be read: whoever opens it is told why.
    private Optional<OpenDocument> read(Id document) {
        try {
            return Optional.of(project.open(document).toCompletableFuture().join());
        } catch (CompletionException _) {
            return Optional.empty();
        }
    }

    private Checked checked(OpenDocument open, Layer layer) {
        return Checked.of(layer, known, open.article().text(), open.segmentation());
    }

    private boolean isOwn(Layer layer) {
        return layer.head().kind() == LayerHead.Kind.WORK
                && layer.head().annotator().equals(annotator);
    }
}
