package org.hearsay.project.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Proposal;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Finds documents by what is on their layers. Waits for the project file, so it is for jobs.
public final class Contents {

    private final Project project;
    private final Id annotator;

    /// @param annotator id of whose layers are looked at
    public Contents(Project project, Id annotator) {
        this.project = project;
        this.annotator = annotator;
    }

    /// What a document may have.
    public sealed interface What {

        /// Something is wrong on the annotator's layer.
        record Problems() implements What {}

        /// A suggestion waits for a decision.
        record Suggestions() implements What {}

        /// The annotator's layer has the label.
        record WithLabel(String label) implements What {}
    }

    /// Those of the documents that have it.
    ///
    /// @param documents ids
    public Set<Id> having(What what, List<Id> documents, Progress progress)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        var found = new HashSet<Id>();
        for (int i = 0; i < documents.size(); i++) {
            progress.at(i, documents.size());
            var open = Translation.now(project.open(documents.get(i)));
            if (has(what, open, registry)) {
                found.add(documents.get(i));
            }
        }
        return found;
    }

    private boolean has(What what, OpenDocument open, Registry registry) {
        return open.layers().stream()
                .anyMatch(layer ->
                        switch (what) {
                            case What.Problems _ ->
                                    isOwn(layer)
                                            && !new ProblemRows(open, registry)
                                                    .problems(layer)
                                                    .list()
                                                    .isEmpty();
                            case What.Suggestions _ ->
                                    layer.head().kind() == LayerHead.Kind.SUGGESTIONS
                                            && !layer.annotations().stream()
                                                    .allMatch(Proposal::isRefused);
                            case What.WithLabel(var label) ->
                                    isOwn(layer)
                                            && layer.annotations().stream()
                                                    .anyMatch(a -> a.label().equals(label));
                        });
    }

    private boolean isOwn(Layer layer) {
        return layer.head().kind() == LayerHead.Kind.WORK
                && layer.head().annotator().equals(annotator);
    }
}
