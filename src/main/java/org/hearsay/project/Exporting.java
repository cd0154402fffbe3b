package org.hearsay.project;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.Written;
import org.hearsay.job.Progress;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.certificate.ReadBack;

/// Exports a project's documents in one of the formats, reads the files back, and says what was
/// lost.
public final class Exporting {

    public static final String REPORT = "export-report.json";

    private final Formats formats;
    private final String tool;

    /// @param tool name and version of this program, for the report
    public Exporting(Formats formats, String tool) {
        this.formats = formats;
        this.tool = tool;
    }

    /// Works on the calling thread, which must be neither the store's nor the toolkit's.
    ///
    /// @throws ProjectException if there is no such format, layer or document, or a file cannot be
    ///   written
    /// @throws java.util.concurrent.CancellationException if the progress said so; nothing is left
    ///   of it then
    public ExportReport run(Project project, ExportRequest request, Progress progress)
            throws ProjectException {
        var writer = writer(request.format());
        var registry = Translation.now(project.registry());
        var selection = Selection.of(project, registry, request);
        try {
            var documents = new ExportStream(project, selection, progress);
            if (selection.isNarrow() && !documents.hasNext()) {
                throw new ProjectException(
                        Kind.MISSING,
                        "No document of %s has what was asked for; nothing was written. Ask for other documents, another layer or any status."
                                .formatted(project.file().getFileName()));
            }
            var options = new HashMap<>(request.options());
            options.put("layers", request.layer().equals(ExportRequest.ALL) ? "all" : "one");
            try (var folder = new ExportFolder(request.folder())) {
                var written =
                        writer.write(new Corpus(registry, documents, options), folder.drafts());
                var files = folder.described(written.files());
                var report = report(request, registry, writer, written, files, documents);
                folder.publish(files, report.json());
                return report;
            }
        } catch (IOException e) {
            throw new ProjectException(
                    Kind.STORAGE,
                    "The export was not written: %s. Make room or choose another folder, then try again."
                            .formatted(e.getMessage()),
                    e);
        } catch (ExportStream.ReadException e) {
            throw e.cause();
        }
    }

    private ExportReport report(
            ExportRequest request,
            Registry registry,
            CorpusWriter writer,
            Written written,
            List<ExportReport.WrittenFile> files,
            ExportStream documents)
            throws IOException {
        var schema = registry.schema();
        // What has no offsets is written for people, and read back by nobody.
        var reader =
                formats.reader(writer.id()).filter(_ -> writer.offsetUnit() != OffsetUnit.NONE);
        return new ExportReport(
                writer.id(),
                written.documents(),
                written.annotations(),
                written.relations(),
                written.losses(),
                request.verify() && reader.isPresent()
                        ? ReadBack.compare(reader.get(), written, documents.expected(), registry)
                        : null,
                files,
                schema.name() + " " + schema.version(),
                writer.offsetUnit(),
                tool,
                documents.revisions());
    }

    private CorpusWriter writer(String id) throws ProjectException {
        return formats.writer(id)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                "There is no format \"%s\" to write; take one of %s."
                                        .formatted(
                                                id,
                                                String.join(
                                                        ", ",
                                                        formats.writers().stream()
                                                                .map(CorpusWriter::id)
                                                                .toList()))));
    }
}
