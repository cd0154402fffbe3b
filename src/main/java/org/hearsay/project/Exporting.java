package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.function.Function;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.Corpus;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.Written;
import org.hearsay.job.Progress;
import org.hearsay.model.Registry;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.certificate.Certificate;
import org.hearsay.project.certificate.ReadBack;
import org.hearsay.text.phrase.Phrase;
import org.jspecify.annotations.Nullable;

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
    /// @throws ProjectException if there is no such format, option, layer or document, or a file
    ///   cannot be written
    /// @throws java.util.concurrent.CancellationException if the progress said so; nothing is left
    ///   of it then
    public ExportReport run(Project project, ExportRequest request, Progress progress)
            throws ProjectException {
        return written(
                project,
                request,
                progress,
                Excerpts::none,
                (draft, _) -> {
                    var report = draft.report(request.verify());
                    draft.folder().publish(report.files(), report.json());
                    return report;
                });
    }

    /// Finds out what an export would write and what would be lost, without leaving a file; the
    /// folder that the request names is not touched. Otherwise as [#run].
    ///
    /// @throws ProjectException as [#run]
    public Trial trial(Project project, ExportRequest request, Progress progress)
            throws ProjectException {
        try {
            var scratch = Files.createTempDirectory("hearsay-trial-");
            try {
                return written(
                        project,
                        request.into(scratch.resolve("out")),
                        progress,
                        Excerpts::kept,
                        Draft::trial);
            } finally {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /// @throws ProjectException if there is no such format or option
    public void check(ExportRequest request) throws ProjectException {
        OptionCheck.of(writer(request.format()), request.options());
    }

    private <T> T written(
            Project project,
            ExportRequest request,
            Progress progress,
            Function<Iterator<AnnotatedDocument>, Excerpts> noting,
            Use<T> use)
            throws ProjectException {
        var writer = writer(request.format());
        OptionCheck.of(writer, request.options());
        var registry = Translation.now(project.registry());
        var selection = Selection.of(project, registry, request);
        try {
            var documents =
                    new ExportStream(
                            project,
                            selection,
                            progress,
                            new ExportStream.Handling(request.verify(), writer.looksAtTokens()));
            if (selection.isNarrow() && !documents.hasNext()) {
                throw new ProjectException(
                        Kind.MISSING,
                        Phrase.of(
                                "No document of %s has what was asked for; nothing was written. Ask for other documents, another layer or any status.",
                                project.file().getFileName()));
            }
            var options = new HashMap<>(request.options());
            var words = noting.apply(documents);
            options.put("layers", request.layer().equals(ExportRequest.ALL) ? "all" : "one");
            try (var folder = new ExportFolder(request.folder())) {
                var written = writer.write(new Corpus(registry, words, options), folder.drafts());
                return use.of(
                        new Draft(request, registry, writer, written, folder, documents), words);
            }
        } catch (IOException e) {
            throw notWritten(e);
        } catch (ExportStream.ReadException e) {
            throw e.cause();
        }
    }

    private static ProjectException notWritten(IOException e) {
        return new ProjectException(
                Kind.STORAGE,
                Phrase.of(
                        "The export was not written: %s. Make room or choose another folder, then try again.",
                        e.getMessage()),
                e);
    }

    /// What is done with files before they have their places.
    @FunctionalInterface
    private interface Use<T> {
        T of(Draft draft, Excerpts words) throws IOException, ProjectException;
    }

    /// Files that were written and have no places yet.
    private final class Draft {

        private final boolean isTextless;
        private final Registry registry;
        private final CorpusWriter writer;
        private final Written written;
        private final ExportFolder folder;
        private final ExportStream documents;

        Draft(
                ExportRequest request,
                Registry registry,
                CorpusWriter writer,
                Written written,
                ExportFolder folder,
                ExportStream documents) {
            isTextless = request.isTextless();
            this.registry = registry;
            this.writer = writer;
            this.written = written;
            this.folder = folder;
            this.documents = documents;
        }

        ExportFolder folder() {
            return folder;
        }

        Trial trial(Excerpts words) throws IOException {
            return new Trial(
                    report(false),
                    new Sampling(folder.drafts()).of(written.files(), formats.reader(writer.id())),
                    words.of(written.losses()));
        }

        ExportReport report(boolean verify) throws IOException {
            var schema = registry.schema();
            return new ExportReport(
                    writer.id(),
                    written.documents(),
                    written.annotations(),
                    written.relations(),
                    written.losses(),
                    verify ? certificate() : null,
                    folder.described(written),
                    schema.name() + " " + schema.version(),
                    writer.offsetUnit(),
                    tool,
                    documents.revisions());
        }

        /// What is written without its text or for people is read back by nobody.
        private boolean isReadable() {
            return writer.comesBack() && !isTextless;
        }

        private @Nullable Certificate certificate() throws IOException {
            var reader = formats.reader(writer.id()).filter(_ -> isReadable());
            return reader.isEmpty()
                    ? null
                    : ReadBack.compare(reader.get(), written, documents.expected(), registry);
        }
    }

    private CorpusWriter writer(String id) throws ProjectException {
        return formats.writer(id)
                .orElseThrow(() ->
                        new ProjectException(
                                Kind.INPUT,
                                Phrase.of(
                                        "There is no format \"%s\" to write; take one of %s.",
                                        id,
                                        String.join(
                                                ", ",
                                                formats.writers().stream()
                                                        .map(CorpusWriter::id)
                                                        .toList()))));
    }
}
