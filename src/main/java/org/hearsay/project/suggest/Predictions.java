package org.hearsay.project.suggest;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.UnfitException;
import org.hearsay.format.jsonl.Prediction;
import org.hearsay.format.jsonl.PredictionReader;
import org.hearsay.job.Progress;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Proposal;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.ProjectException.Kind;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Row;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.report.SuggestRows;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Takes a model's predictions in as suggestions, with their scores, on the model's own layers, in
/// one step. Good lines come in, others are told of. Waits for the project file.
public final class Predictions {

    private final Project project;
    private final Id annotator;
    private final String model;
    private final Instant now;

    /// @param annotator id of whoever asks, whose own marks need no suggestion
    /// @param model its name, not blank
    public Predictions(Project project, Id annotator, String model, Instant now) {
        this.project = project;
        this.annotator = annotator;
        this.model = model.strip();
        this.now = now;
    }

    /// What came of the file.
    ///
    /// @param issues lines that were left out, and why
    public record Result(SuggestReport report, List<ImportIssue> issues) {

        public Result {
            issues = List.copyOf(issues);
        }
    }

    /// @throws ProjectException if the file or the project cannot be read or written; nothing has
    ///   changed then
    public Result read(Path file, Progress progress) throws ProjectException {
        var run = new Run(file);
        run.look(progress);
        return new Result(new SuggestReport(run.counts(), List.of(), run.write()), run.issues);
    }

    /// What [#read] would do, with a row for each suggestion; changes nothing.
    public Result preview(Path file, Progress progress) throws ProjectException {
        var run = new Run(file);
        run.look(progress);
        return new Result(new SuggestReport(run.counts(), run.rows, Optional.empty()), run.issues);
    }

    private final class Run {

        private final String file;
        private final Registry registry;
        private final Annotator proposer;
        private final Proposing proposing;
        private final List<ImportIssue> issues = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private final Map<Id, List<Prediction>> byDocument = new LinkedHashMap<>();

        Run(Path path) throws ProjectException {
            file = path.getFileName().toString();
            registry = Translation.now(project.registry());
            Allowed.require(registry);
            proposer = new Proposers(project.ids()).named(model, registry);
            proposing = new Proposing(project.ids(), proposer, now);
            proposing.edits().addAll(Proposers.joining(proposer, registry));
            var names = DocumentNames.of(project);
            try {
                PredictionReader.read(path, p -> sort(p, names), issues::add);
            } catch (NoSuchFileException e) {
                throw new ProjectException(
                        Kind.MISSING, Phrase.of("There is no file %s.", path), e);
            } catch (IOException e) {
                throw new ProjectException(
                        Kind.MISSING, Phrase.of("%s cannot be read: %s", path, Phrased.of(e)), e);
            } catch (FormatException e) {
                throw new ProjectException(Kind.INPUT, e.phrase(), e);
            }
            if (byDocument.isEmpty() && !issues.isEmpty()) {
                throw new ProjectException(
                        Kind.INPUT,
                        Phrase.of(
                                "%s holds no prediction for this project. %s.",
                                file, issues.getFirst()));
            }
        }

        SuggestReport.Counts counts() {
            return proposing.count().now();
        }

        private void sort(Prediction prediction, DocumentNames names) {
            var document =
                    names.find(prediction.document())
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "there is no document \"%s\""
                                                    .formatted(prediction.document())));
            byDocument.computeIfAbsent(document, _ -> new ArrayList<>()).add(prediction);
        }

        void look(Progress progress) throws ProjectException {
            int done = 0;
            for (var each : byDocument.entrySet()) {
                progress.at(done, byDocument.size());
                done++;
                var open = Translation.now(project.open(each.getKey()));
                var sheet = new Draft.Sheet();
                each.getValue().forEach(p -> add(p, open, sheet));
                var known = new Known(open.layers(), annotator);
                for (var made :
                        proposing.propose(each.getKey(), open.layers(), sheet, known::has)) {
                    var article = open.article();
                    rows.add(SuggestRows.row(made, article.document(), article.text()));
                }
            }
        }

        private void add(Prediction prediction, OpenDocument open, Draft.Sheet sheet) {
            try {
                sheet.add(draft(prediction, open));
            } catch (IllegalArgumentException e) {
                issues.add(
                        new ImportIssue(
                                file,
                                prediction.line(),
                                Phrase.of("%s; it was left out", Phrased.of(e))));
            }
        }

        private Draft draft(Prediction prediction, OpenDocument open) {
            var label = prediction.label();
            if (registry.schema().label(label).isEmpty()) {
                throw new UnfitException(Phrase.of("the schema has no label \"%s\"", label));
            }
            var text = open.article().text();
            var index = text.codePoints();
            var parts = new ArrayList<Span>();
            for (var place : prediction.places()) {
                if (place.end() > index.length()) {
                    throw new UnfitException(
                            Phrase.of(
                                    "%d to %d lies outside the text, which has %d characters",
                                    place.start(), place.end(), index.length()));
                }
                parts.add(new Span(index.toUtf16(place.start()), index.toUtf16(place.end())));
            }
            var anchor = new Anchor(parts);
            var there = text.at(anchor);
            if (parts.size() == 1
                    && !prediction.words().isEmpty()
                    && !prediction.words().equals(there)) {
                throw new UnfitException(
                        Phrase.of(
                                "it says \"%s\", but \"%s\" stands there; offsets count code points",
                                prediction.words(), there));
            }
            return new Draft(label, anchor, values(prediction, label), by(prediction));
        }

        /// Those that the schema has.
        private Attributes values(Prediction prediction, String label) {
            var values = Attributes.NONE;
            for (var value : prediction.attributes().values().entrySet()) {
                var attribute = registry.schema().attribute(label, value.getKey());
                if (attribute.filter(a -> a.type().allows(value.getValue())).isPresent()) {
                    values = values.with(value.getKey(), value.getValue());
                }
            }
            return values;
        }

        private Proposal by(Prediction prediction) {
            return new Proposal(model, prediction.score(), Proposal.Verdict.OPEN);
        }

        Optional<LoggedStep> write() throws ProjectException {
            int made = counts().suggestions();
            if (made == 0) {
                return Optional.empty();
            }
            var name = StepName.of("suggest-model", Integer.toString(made), proposer.name());
            return Optional.of(
                    Translation.now(
                            project.log()
                                    .append(annotator, new Transaction(name, proposing.edits()))));
        }
    }
}
