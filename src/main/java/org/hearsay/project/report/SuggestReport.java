package org.hearsay.project.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.edit.LoggedStep;
import org.hearsay.format.ImportIssue;

/// What was proposed, or would be.
///
/// @param rows one for each suggestion, where they were asked for
/// @param step as it stands in the log; empty where nothing was written
public record SuggestReport(Counts counts, List<Row> rows, Optional<LoggedStep> step) {

    public SuggestReport {
        rows = List.copyOf(rows);
    }

    /// @param documents with at least one suggestion
    /// @param known what was left out, because it is marked, proposed or refused already
    /// @param byRule suggestions by the name of the rule or model
    public record Counts(
            int documents,
            int suggestions,
            int links,
            int known,
            Map<String, Integer> byRule,
            Map<String, Integer> byLabel) {

        public Counts {
            byRule = Map.copyOf(byRule);
            byLabel = Map.copyOf(byLabel);
        }
    }

    /// One JSON object.
    ///
    /// @param issues lines of a file that were left out
    public String json(List<ImportIssue> issues) {
        return SuggestRows.json(this, issues);
    }
}
