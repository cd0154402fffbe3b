package org.hearsay.project.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.edit.LoggedStep;
import org.hearsay.job.Progress;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;

/// Reads the log a page at a time, newest first, and passes over what nobody asked for. Waits for
/// the file; to be called from a job.
public final class LogPages {

    private static final int READ_AT_ONCE = 200;

    private final Project project;

    public LogPages(Project project) {
        this.project = project;
    }

    /// @param steps newest first
    /// @param isEnd whether there are no older ones
    public record Page(List<LoggedStep> steps, boolean isEnd) {
        public Page {
            steps = List.copyOf(steps);
        }
    }

    /// @param before only rows with a smaller sequence
    /// @param limit how many rows at most
    /// @throws ProjectException if the log cannot be read
    public Page read(long before, int limit, Predicate<LoggedStep> wanted, Progress progress)
            throws ProjectException {
        var found = new ArrayList<LoggedStep>();
        long at = before;
        while (true) {
            var rows = Translation.now(project.log().rows(at, READ_AT_ONCE));
            for (var row : rows) {
                if (found.size() == limit) {
                    return new Page(found, false);
                }
                if (wanted.test(row)) {
                    found.add(row);
                }
                at = row.sequence();
            }
            if (rows.size() < READ_AT_ONCE) {
                return new Page(found, true);
            }
            progress.at(0, 0);
        }
    }
}
