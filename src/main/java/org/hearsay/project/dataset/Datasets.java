package org.hearsay.project.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.hearsay.dataset.Roles;
import org.hearsay.dataset.task.LabelMap.Subject;
import org.hearsay.dataset.task.Task;
import org.hearsay.job.Progress;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Sampling;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Makes training sets: rows, a manifest that says what is in them, and a card for people.
public final class Datasets {

    public static final String MANIFEST = "manifest.json";

    private final String tool;

    /// @param tool name and version of this program, for the manifest
    public Datasets(String tool) {
        this.tool = tool;
    }

    /// Works on the calling thread, which must be neither the store's nor the toolkit's.
    ///
    /// @throws ProjectException if there is no such layer, the schema lacks what the task needs,
    ///   two splits would share what they must not, or a file cannot be written; nothing is left of
    ///   it then
    /// @throws java.util.concurrent.CancellationException if the progress said so
    public DatasetReport run(Project project, DatasetRequest request, Progress progress)
            throws ProjectException {
        var registry = Translation.now(project.registry());
        requireRoles(request.task(), registry);
        requireLabels(request);
        var walk = new DocumentWalk(project, progress);
        try {
            return new DatasetRun(
                            walk, registry, request, tool, CardAgreement.of(project, progress))
                    .make();
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /// The manifest of a training set as it was written.
    ///
    /// @throws ProjectException if it cannot be read any more
    public String manifest(DatasetReport report) throws ProjectException {
        try {
            return Files.readString(report.folder().resolve(MANIFEST));
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /// Finds out what a training set would hold, without leaving a file; the folder that the
    /// request names is not touched. Rows are tried in a kind of file that people can read.
    /// Otherwise as [#run].
    ///
    /// @throws ProjectException as [#run]
    public DatasetTrial trial(Project project, DatasetRequest request, Progress progress)
            throws ProjectException {
        try {
            var scratch = Files.createTempDirectory("hearsay-trial-");
            try {
                var folder = scratch.resolve("out");
                var tried = request.into(folder).as(RowFiles.readable(request.files()));
                var report = run(project, tried, progress);
                var rows = report.manifest().splits().stream().map(s -> folder.resolve(s.file()));
                return new DatasetTrial(
                        report, new Sampling(folder).of(rows.toList(), Optional.empty()));
            } finally {
                removeAll(scratch);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private static void removeAll(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static ProjectException notWritten(IOException e) {
        return new ProjectException(
                Kind.STORAGE,
                Phrase.of(
                        "The training set was not written: %s. Make room or choose another folder, then try again.",
                        Phrased.of(e)),
                e);
    }

    private static void requireRoles(Task task, Registry registry) throws ProjectException {
        var roles = new Roles(registry.schema());
        for (var role : task.roles()) {
            if (roles.label(role).isEmpty()) {
                throw new ProjectException(
                        Kind.INPUT,
                        Phrase.of(
                                "The schema does not say which label is the %s, so there are no %s; name it in the schema's profile, or take the task tokens.",
                                role, task.written()));
            }
        }
    }

    private static void requireLabels(DatasetRequest request) throws ProjectException {
        var fits =
                switch (request.labels().subject()) {
                    case ANY -> true;
                    case POLARITY -> request.task() == Task.STANCES;
                    case VERDICT -> request.task() == Task.CLAIMS;
                };
        if (!fits) {
            throw new ProjectException(
                    Kind.INPUT,
                    Phrase.of(
                            "The labels of %s are for the task %s; take it, or the labels own.",
                            request.labels().written(),
                            request.labels().subject() == Subject.POLARITY
                                    ? Task.STANCES.written()
                                    : Task.CLAIMS.written()));
        }
    }
}
