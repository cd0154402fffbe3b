package org.hearsay.project.schema;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.LoggedStep;
import org.hearsay.job.Progress;
import org.hearsay.model.SchemaVersion;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.history.LogPages;

/// The versions that the schema of a project has had, as its history tells. What was undone is none
/// of them. Waits for the project file: for a job or a command.
public final class SchemaVersions {

    private SchemaVersions() {}

    /// @param until the step that made another of it
    public record Past(SchemaVersion version, LoggedStep until) {}

    /// The earlier versions, newest first; the one of now is not among them.
    ///
    /// @throws ProjectException if the project cannot be read
    public static List<Past> before(Project project, Progress progress) throws ProjectException {
        int now = Translation.now(project.registry()).schemaVersion().number();
        if (now <= 1) {
            return List.of();
        }
        var steps =
                new LogPages(project)
                        .read(Long.MAX_VALUE, now - 1, SchemaVersions::counts, progress)
                        .steps();
        var past = new ArrayList<Past>();
        for (var step : steps) {
            for (var edit : step.step().edits()) {
                if (edit instanceof Edit.Replace(SchemaVersion before, SchemaVersion _)) {
                    past.add(new Past(before, step));
                }
            }
        }
        return past;
    }

    private static boolean counts(LoggedStep step) {
        return step.kind() == LoggedStep.Kind.DONE && !step.undone() && step.step().changesSchema();
    }
}
