package org.hearsay.project.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotator;
import org.hearsay.project.ExportReport;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.hearsay.schema.SchemaJson;

/// Turns a corpus of one format into one of another: into a temporary project and out again.
///
/// @param importing knows the formats
/// @param exporting knows the formats
public record Conversion(Importing importing, Exporting exporting) {

    /// What both ways did.
    public record Converted(ImportReport read, ExportReport written) {}

    /// Works on the calling thread.
    ///
    /// @throws ProjectException if nothing could be read, or nothing be written; then nothing was
    public Converted run(ImportRequest in, ExportRequest out, Progress progress)
            throws ProjectException {
        try {
            var folder = Files.createTempDirectory("hearsay-convert-");
            try (var project = project(folder)) {
                return run(project, in, out, progress);
            } finally {
                remove(folder);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    "Nothing was converted: %s. Make room for temporary files, then try again."
                            .formatted(e.getMessage()),
                    e);
        }
    }

    private Converted run(Project project, ImportRequest in, ExportRequest out, Progress progress)
            throws ProjectException {
        exporting.check(out);
        var owner =
                Translation.now(project.registry()).annotators().values().stream()
                        .map(Annotator::id)
                        .findFirst()
                        .orElseThrow();
        var read = importing.run(project, owner, in, progress);
        if (read.documents() == 0) {
            throw new ProjectException(
                    Kind.INPUT,
                    read.issues().stream()
                            .findFirst()
                            .map(i -> i + ". Nothing was converted.")
                            .orElse("There is nothing in it to convert; nothing was written."));
        }
        return new Converted(read, exporting.run(project, out, progress));
    }

    private static Project project(Path folder) throws ProjectException {
        return Projects.create(
                folder.resolve("convert" + Projects.ENDING),
                "Converted",
                SchemaJson.newsAttribution(),
                Projects.defaultAnnotator());
    }

    private static void remove(Path folder) throws IOException {
        try (var left = Files.walk(folder)) {
            for (var file : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
