package org.hearsay.cli.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Named;
import org.hearsay.project.report.Pages;

/// The documents that a command line names.
final class Chosen {

    /// In place of ids: every document.
    private static final String ALL = "all";

    private Chosen() {}

    /// Each document once.
    ///
    /// @throws ProjectException if a name means no document, or more than one
    static List<DocumentRow> of(Project project, List<String> names) throws ProjectException {
        if (names.equals(List.of(ALL))) {
            var all = new ArrayList<DocumentRow>();
            Pages.each(project, all::add);
            return all;
        }
        var found = new LinkedHashMap<Id, DocumentRow>();
        for (var name : names) {
            var row = Named.document(project, name);
            found.put(row.document().id(), row);
        }
        return List.copyOf(found.values());
    }
}
