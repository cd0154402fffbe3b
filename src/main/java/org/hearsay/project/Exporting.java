package org.hearsay.project;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Executors;
import org.hearsay.format.CorpusWriter;
import org.hearsay.format.Formats;
import org.hearsay.format.Written;
import org.hearsay.job.Progress;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.certificate.Certificate;
import org.hearsay.schema.Schema;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// Exports a project's documents in one of the formats, reads the files back, and says what was
/// lost.
public final class Exporting {

    public static final String REPORT = "export-report.json";

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Formats formats;
    private final String tool;
    private final AgreementSource agreement;

    /// @param tool name and version of this program, for the report
    /// @param agreement asked where a format has a card
    public Exporting(Formats formats, String tool, AgreementSource agreement) {
        this.formats = formats;
        this.tool = tool;
        this.agreement = agreement;
    }

    /// Works on the calling thread, which must be neither the store's nor the toolkit's.
    ///
    /// @throws ProjectException if there is no such format, option, layer or document, or a file
    ///   cannot be written
    /// @throws java.util.concurrent.CancellationException if the progress said so; nothing is left
    ///   of it then
    public ExportReport run(Project project, ExportRequest request, Progress progress)
            throws ProjectException {
        try {
            return written(
                    project,
                    request,
                    progress,
                    new Besides(Excerpts.none(), agreement),
                    (draft, _) -> published(draft, request.verify()));
        } catch (ProjectException e) {
            throw Translation.with(Phrase.of("Nothing was exported."), e);
        }
    }

    private static ExportReport published(Draft draft, boolean verify)
            throws IOException, ProjectException {
        var report = draft.report(verify);
        draft.folder().publish(report.files(), report::write);
        return report;
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
                        new Besides(Excerpts.kept(), null),
                        Draft::trial);
            } finally {
                Files.deleteIfExists(scratch);
            }
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    /// As far as it can be checked before there is a project, whose labels an option may name.
    ///
    /// @throws ProjectException if there is no such format or option
    public void check(ExportRequest request) throws ProjectException {
        OptionCheck.of(writer(request.format()), request.options());
    }

    /// As far as it can be checked before documents are read.
    ///
    /// @param schema of the project, whose labels options may name
    /// @throws ProjectException if there is no such format or option
    public void check(ExportRequest request, Schema schema) throws ProjectException {
        OptionCheck.of(writer(request.format()), schema, request.options());
    }

    private <T> T written(
            Project project, ExportRequest request, Progress progress, Besides besides, Use<T> use)
            throws ProjectException {
        check(request, Translation.now(project.registry()).schema());
        var writer = writer(request.format());
        // The crew is through before the folder is taken away.
        try (var folder = new ExportFolder(request.folder());
                var crew = Executors.newFixedThreadPool(PROCESSORS)) {
            var run = ExportRun.of(project, request, besides.words(), progress, crew);
            return use.of(
                    new Draft(
                            writer,
                            run.write(writer, folder.drafts(), besides.agreement()),
                            folder),
                    besides.words());
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
                        Phrased.of(e)),
                e);
    }

    /// What is gathered besides the files.
    ///
    /// @param agreement null for a trial, which is made again and again and must not take its time
    private record Besides(Excerpts words, @Nullable AgreementSource agreement) {}

    /// What is done with files before they have their places.
    @FunctionalInterface
    private interface Use<T> {
        T of(Draft draft, Excerpts words) throws IOException, ProjectException;
    }

    /// Files that were written and have no places yet.
    private final class Draft {

        private final CorpusWriter writer;
        private final Exported exported;
        private final ExportFolder folder;

        Draft(CorpusWriter writer, Exported exported, ExportFolder folder) {
            this.writer = writer;
            this.exported = exported;
            this.folder = folder;
        }

        ExportFolder folder() {
            return folder;
        }

        Trial trial(Excerpts words) throws IOException {
            return new Trial(
                    report(false),
                    new Sampling(folder.drafts()).of(exported.files(), formats.reader(writer.id())),
                    words.of(exported.losses()));
        }

        ExportReport report(boolean verify) throws IOException {
            var schema = exported.registry().schema();
            return new ExportReport(
                    writer.id(),
                    exported.sum(Written::documents),
                    exported.sum(Written::annotations),
                    exported.sum(Written::relations),
                    exported.losses(),
                    verify ? certificate() : null,
                    exported.described(folder),
                    schema.name() + " " + schema.version(),
                    writer.offsetUnit(exported.request().options()),
                    tool,
                    exported.splits(),
                    exported.revisions(),
                    exported.gold());
        }

        /// What is written without its text or for people is read back by nobody.
        private @Nullable Certificate certificate() throws IOException {
            var reader = formats.reader(writer.id());
            return reader.isEmpty() || !writer.comesBack() || exported.request().isTextless()
                    ? null
                    : exported.readBack(reader.get());
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
