package org.hearsay.project;

import java.util.List;
import org.hearsay.format.ImportIssue;
import org.hearsay.model.Id;

/// What an import did.
///
/// @param files that were read
/// @param documents that are new
/// @param skippedDuplicates plain texts that were there already
/// @param layers that are new, also in documents that were there
/// @param added ids of the new documents
/// @param near new documents that are nearly the same as others; empty where nobody looked
public record ImportReport(
        int files,
        int documents,
        int skippedDuplicates,
        int layers,
        int annotations,
        int relations,
        List<ImportIssue> issues,
        List<Id> added,
        List<Near> near) {

    public ImportReport {
        issues = List.copyOf(issues);
        added = List.copyOf(added);
        near = List.copyOf(near);
    }

    /// A new document that is nearly the same as another.
    ///
    /// @param share of the shorter one's words that both have, from 0 to 1
    public record Near(Id document, String title, Id like, String likeTitle, double share) {}

    public ImportReport withNear(List<Near> found) {
        return new ImportReport(
                files,
                documents,
                skippedDuplicates,
                layers,
                annotations,
                relations,
                issues,
                added,
                found);
    }

    /// The report as JSON on one line.
    public String json() {
        return ReportJson.of(this);
    }
}
