package org.hearsay.project.suggest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Pages;
import org.hearsay.project.search.BadQueryException;
import org.hearsay.project.search.Concordance;
import org.hearsay.project.search.HitSink;
import org.hearsay.project.search.Indexing;
import org.hearsay.project.search.Query;

/// Which documents have a phrase, whatever its capitals. Waits for the project file.
public final class Occurrences {

    private Occurrences() {}

    /// In import order. Where the phrase has no words that the index could know, all of them.
    ///
    /// @throws java.util.concurrent.CancellationException passed on from `progress`
    public static List<Id> of(Project project, String phrase, Progress progress)
            throws ProjectException {
        Indexing.run(project, progress);
        var words = phrase.replaceAll("[\"“”„]", " ");
        var found = new LinkedHashSet<Id>();
        try (var concordance = Concordance.of(project)) {
            concordance.run(
                    Query.words('"' + words + '"'),
                    0,
                    hit -> {
                        found.add(hit.document());
                        return HitSink.Wish.LINES;
                    },
                    progress);
            return List.copyOf(found);
        } catch (BadQueryException _) {
            var all = new ArrayList<Id>();
            Pages.each(project, row -> all.add(row.document().id()));
            return all;
        }
    }
}
