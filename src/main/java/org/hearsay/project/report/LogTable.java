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
import org.hearsay.edit.StepName;
import org.hearsay.io.AtomicFile;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

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
    private final Telling telling;
    private final StepWords words = new StepWords();

    /// What whoever reads it may be told.
    public interface Telling {

        /// Tells everything.
        Telling ALL =
                new Telling() {
                    @Override
                    public boolean hides(LoggedStep step) {
                        return false;
                    }

                    @Override
                    public StepName name(LoggedStep step) {
                        return step.step().name();
                    }
                };

        /// Whether the step is not to be in the table.
        boolean hides(LoggedStep step);

        /// What the step is called there.
        StepName name(LoggedStep step);
    }

    public LogTable(Project project, Telling telling) {
        this.project = project;
        this.telling = telling;
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
                    out ->
                            CsvTable.write(
                                    out,
                                    table -> fill(table, new Names(registry, titles), progress)));
        } catch (IOException e) {
            throw told(e).orElseGet(() ->
                    new ProjectException(
                            Kind.STORAGE,
                            Phrase.of("%s was not written: %s", file, Phrased.of(e)),
                            e));
        }
    }

    /// What people and articles are called.
    private record Names(Registry registry, Map<Id, String> titles) {}

    private void fill(CsvTable table, Names names, Progress progress) {
        table.row(HEADER.toArray());
        long before = Long.MAX_VALUE;
        List<LoggedStep> page;
        do {
            page = page(before);
            for (var step : page) {
                if (!telling.hides(step)) {
                    table.row(cells(step, names).toArray());
                }
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

    private List<String> cells(LoggedStep step, Names names) {
        var person = names.registry().annotators().get(step.annotator());
        boolean isOne = !step.document().equals(Id.PROJECT);
        return List.of(
                Long.toString(step.sequence()),
                step.time().toString(),
                person == null ? step.annotator().toString() : person.name(),
                words.of(step, telling.name(step)),
                names.titles().getOrDefault(step.document(), ""),
                isOne ? step.document().toString() : "",
                JsonRows.written(step.kind()),
                step.of() == 0 ? "" : Long.toString(step.of()),
                Boolean.toString(step.undone()),
                step.step().name().key());
    }
}
