package org.hearsay.project.exchange;

import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ExportReport;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.Exporting;
import org.hearsay.project.ImportReport;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.text.phrase.Phrase;

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
        exporting.check(out);
        return Scratch.with((project, owner) -> run(project, owner, in, out, progress));
    }

    private Converted run(
            Project project, Id owner, ImportRequest in, ExportRequest out, Progress progress)
            throws ProjectException {
        var read = importing.run(project, owner, in, progress);
        if (read.documents() == 0) {
            throw new ProjectException(
                    Kind.INPUT,
                    read.issues().stream()
                            .findFirst()
                            .map(i -> Phrase.of("%s. Nothing was converted.", i))
                            .orElse(
                                    Phrase.of(
                                            "There is nothing in it to convert; nothing was written.")));
        }
        return new Converted(read, exporting.run(project, out, progress));
    }
}
