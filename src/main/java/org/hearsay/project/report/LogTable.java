package org.hearsay.project.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.edit.LoggedStep;
import org.hearsay.io.AtomicFile;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;

/// The whole history as a table for a spreadsheet, newest first.
public final class LogTable {

    private static final int PAGE = 200;
    private static final List<String> HEADER =
            List.of(
                    "sequence",
                    "time",
                    "annotator",
                    "what",
                    "document",
                    "document id",
                    "kind",
                    "of",
                    "undone",
                    "step");

    private final Project project;
    private final StepWords words = new StepWords();

    public LogTable(Project project) {
        this.project = project;
    }

    /// @param file is replaced where it is there
    /// @throws ProjectException if the history could not be read or the file not be written; it is
    ///   as it was then
    public void write(Path file, Progress progress) throws ProjectException {
        var registry = Translation.now(project.registry());
        var titles = new HashMap<Id, String>();
        Pages.each(project, row -> titles.put(row.document().id(), row.document().title()));
        try {
            AtomicFile.write(
                    file,
                    out -> CsvTable.write(out, table -> fill(table, registry, titles, progress)));
        } catch (IOException e) {
            throw told(e).orElseGet(() ->
                    new ProjectException(
                            Kind.STORAGE,
                            Phrase.of("%s was not written: %s", file, e.getMessage()),
                            e));
        }
    }

    private void fill(
            CsvTable table, Registry registry, Map<Id, String> titles, Progress progress) {
        table.row(HEADER.toArray());
        long before = Long.MAX_VALUE;
        List<LoggedStep> page;
        do {
            page = page(before);
            for (var step : page) {
                table.row(cells(step, registry, titles).toArray());
                before = step.sequence();
            }
            progress.at(0, 0);
        } while (!page.isEmpty());
    }

    private List<LoggedStep> page(long before) {
        try {
            return Translation.now(project.log().rows(before, PAGE));
        } catch (ProjectException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /// The reason that the project itself gave.
    private static Optional<ProjectException> told(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(ProjectException.class::isInstance)
                .map(ProjectException.class::cast)
                .findFirst();
    }

    private List<String> cells(LoggedStep step, Registry registry, Map<Id, String> titles) {
        var person = registry.annotators().get(step.annotator());
        boolean isOne = !step.document().equals(Id.PROJECT);
        return List.of(
                Long.toString(step.sequence()),
                step.time().toString(),
                person == null ? step.annotator().toString() : person.name(),
                words.of(step),
                titles.getOrDefault(step.document(), ""),
                isOne ? step.document().toString() : "",
                JsonRows.written(step.kind()),
                step.of() == 0 ? "" : Long.toString(step.of()),
                Boolean.toString(step.undone()),
                step.step().name().key());
    }
}
