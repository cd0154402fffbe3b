package org.hearsay.project.report;

import java.util.List;
import org.hearsay.model.DocumentRow;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Goes through the documents of a project, a page at a time.
public final class Pages {

    private static final int LENGTH = 200;

    private Pages() {}

    /// What is done with each document.
    @FunctionalInterface
    public interface Visitor {
        void visit(DocumentRow row) throws ProjectException;
    }

    /// In import order.
    public static void each(Project project, Visitor visitor) throws ProjectException {
        long place = 0;
        List<DocumentRow> page;
        do {
            page = Translation.now(project.documents(place, LENGTH));
            for (var row : page) {
                visitor.visit(row);
                place = row.place();
            }
        } while (!page.isEmpty());
    }
}
