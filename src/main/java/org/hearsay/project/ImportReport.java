package org.hearsay.project;

import java.util.List;
import org.hearsay.format.ImportIssue;

/// What an import did.
///
/// @param files that were read
/// @param documents that are new
/// @param skippedDuplicates plain texts that were there already
/// @param layers that are new, also in documents that were there
public record ImportReport(
        int files,
        int documents,
        int skippedDuplicates,
        int layers,
        int annotations,
        int relations,
        List<ImportIssue> issues) {

    public ImportReport {
        issues = List.copyOf(issues);
    }

    /// The report as JSON on one line.
    public String json() {
        return ReportJson.of(this);
    }
}
