package org.hearsay.project.dataset;

import java.io.IOException;
import java.util.SortedMap;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.GoldNames;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Goes through the documents of a project in import order, holding one at a time.
final class DocumentWalk {

    private static final int PAGE = 200;

    private final Project project;
    private final Progress progress;
    private long done;

    DocumentWalk(Project project, Progress progress) {
        this.project = project;
        this.progress = progress;
    }

    /// Names of the versions as which gold is locked, by document.
    SortedMap<Id, String> goldNames() throws ProjectException {
        return GoldNames.of(project);
    }

    /// What is done with each document.
    interface Visitor {
        void visit(OpenDocument document) throws IOException, ProjectException;
    }

    void each(Visitor visitor) throws IOException, ProjectException {
        long place = 0;
        var page = Translation.now(project.documents(place, PAGE));
        while (!page.isEmpty()) {
            for (var row : page) {
                progress.at(done++, 0);
                visitor.visit(Translation.now(project.open(row.document().id())));
                place = row.place();
            }
            page = Translation.now(project.documents(place, PAGE));
        }
    }
}
