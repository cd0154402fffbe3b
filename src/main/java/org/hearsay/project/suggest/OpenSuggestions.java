package org.hearsay.project.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Proposal;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Finds what is still to be decided in many documents. Waits for the project file.
public final class OpenSuggestions {

    private final Project project;

    public OpenSuggestions(Project project) {
        this.project = project;
    }

    /// The least sure first.
    ///
    /// @param documents ids
    /// @param most how many at most
    public List<OpenSuggestion> leastSure(List<Id> documents, int most, Progress progress)
            throws ProjectException {
        var all = new ArrayList<OpenSuggestion>();
        for (int i = 0; i < documents.size(); i++) {
            progress.at(i, documents.size());
            all.addAll(of(Translation.now(project.open(documents.get(i)))));
            if (all.size() > 4 * most) {
                cut(all, most);
            }
        }
        cut(all, most);
        return List.copyOf(all);
    }

    /// The first of the first document that has any, or its last for a negative step.
    ///
    /// @param documents ids, in the order in which they are looked at
    public Optional<OpenSuggestion> first(List<Id> documents, int step, Progress progress)
            throws ProjectException {
        for (int i = 0; i < documents.size(); i++) {
            progress.at(i, documents.size());
            var found = of(Translation.now(project.open(documents.get(i))));
            if (!found.isEmpty()) {
                return Optional.of(step < 0 ? found.getLast() : found.getFirst());
            }
        }
        return Optional.empty();
    }

    private static void cut(List<OpenSuggestion> all, int most) {
        all.sort(OpenSuggestion.LEAST_SURE_FIRST);
        if (all.size() > most) {
            all.subList(most, all.size()).clear();
        }
    }

    private static List<OpenSuggestion> of(OpenDocument open) {
        var article = open.article();
        return open.layers().stream()
                .filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS)
                .flatMap(l -> l.annotations().stream())
                .filter(a -> !Proposal.isRefused(a))
                .sorted(Comparator.comparing(a -> a.anchor()))
                .map(a -> OpenSuggestion.of(a, article.document(), article.text()))
                .toList();
    }
}
