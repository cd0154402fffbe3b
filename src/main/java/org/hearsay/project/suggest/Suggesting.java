package org.hearsay.project.suggest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.OpenDocument;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Row;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.report.SuggestRows;

/// Lets the rules propose, or one mark wherever its words stand, for some or all documents, in one
/// step. What is marked, proposed or refused already is not proposed again, so that a second run
/// adds nothing. Waits for the project file, on any thread but the store's and the toolkit's.
public final class Suggesting {

    private final Project project;
    private final Id annotator;
    private final Instant now;

    /// @param annotator id of whoever asks, whose own marks need no suggestion
    public Suggesting(Project project, Id annotator, Instant now) {
        this.project = project;
        this.annotator = annotator;
        this.now = now;
    }

    /// @param documents ids
    /// @throws ProjectException if the project's settings allow no suggestions, or it cannot be
    ///   read or written; nothing has changed then
    public SuggestReport run(Set<Rule> rules, List<Id> documents, Progress progress)
            throws ProjectException {
        var run = new Run(Translation.now(project.registry()));
        run.look(run.rules(rules), documents, progress);
        var number = Integer.toString(run.proposing.count().now().suggestions());
        var step = run.write(StepName.of("suggest", number));
        return new SuggestReport(run.proposing.count().now(), List.of(), step);
    }

    /// What [#run] would propose, with a row for each; changes nothing.
    public SuggestReport preview(Set<Rule> rules, List<Id> documents, Progress progress)
            throws ProjectException {
        var run = new Run(Translation.now(project.registry()));
        run.look(run.rules(rules), documents, progress);
        return new SuggestReport(run.proposing.count().now(), run.rows, Optional.empty());
    }

    /// Proposes a label wherever the same words stand.
    ///
    /// @throws ProjectException as [#run] does
    public SuggestReport run(EqualTo wanted, List<Id> documents, Progress progress)
            throws ProjectException {
        var run = new Run(Translation.now(project.registry()));
        run.look(wanted::in, documents, progress);
        var counts = run.proposing.count().now();
        var number = Integer.toString(counts.suggestions());
        var name = StepName.of("equal-words", wanted.label(), wanted.words(), number);
        return new SuggestReport(counts, List.of(), run.write(name));
    }

    /// What that would propose, with a row for each; changes nothing.
    public SuggestReport preview(EqualTo wanted, List<Id> documents, Progress progress)
            throws ProjectException {
        var run = new Run(Translation.now(project.registry()));
        run.look(wanted::in, documents, progress);
        return new SuggestReport(run.proposing.count().now(), run.rows, Optional.empty());
    }

    private final class Run {

        private final Registry registry;
        private final Proposing proposing;
        private final List<Row> rows = new ArrayList<>();

        Run(Registry registry) throws ProjectException {
            this.registry = registry;
            Allowed.require(registry);
            var proposer = new Proposers(project.ids()).named(Proposers.RULES, registry);
            proposing = new Proposing(project.ids(), proposer, now);
            proposing.edits().addAll(Proposers.joining(proposer, registry));
        }

        Function<OpenDocument, Draft.Sheet> rules(Set<Rule> wanted) {
            return new Rules(wanted, registry, annotator)::of;
        }

        void look(Function<OpenDocument, Draft.Sheet> found, List<Id> documents, Progress progress)
                throws ProjectException {
            for (int i = 0; i < documents.size(); i++) {
                progress.at(i, documents.size());
                var open = Translation.now(project.open(documents.get(i)));
                var known = new Known(open.layers(), annotator);
                var article = open.article();
                for (var each :
                        proposing.propose(
                                documents.get(i),
                                open.layers(),
                                found.apply(open),
                                known::overlaps)) {
                    rows.add(SuggestRows.row(each, article.document(), article.text()));
                }
            }
        }

        Optional<LoggedStep> write(StepName name) throws ProjectException {
            if (proposing.count().now().suggestions() == 0) {
                return Optional.empty();
            }
            return Optional.of(
                    Translation.now(
                            project.log()
                                    .append(annotator, new Transaction(name, proposing.edits()))));
        }
    }
}
