package org.hearsay.project.suggest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.proposing.Proposers;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.report.Row;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.report.SuggestRows;

/// Lets the rules propose, for some or all documents, in one step. What is marked, proposed or
/// refused already is not proposed again, so that a second run adds nothing. Waits for the project
/// file, on any thread but the store's and the toolkit's.
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
        run.look(rules, documents, progress);
        return new SuggestReport(run.proposing.count().now(), List.of(), run.write());
    }

    /// What [#run] would propose, with a row for each; changes nothing.
    public SuggestReport preview(Set<Rule> rules, List<Id> documents, Progress progress)
            throws ProjectException {
        var run = new Run(Translation.now(project.registry()));
        run.look(rules, documents, progress);
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

        void look(Set<Rule> wanted, List<Id> documents, Progress progress) throws ProjectException {
            var rules = new Rules(wanted, registry, annotator);
            for (int i = 0; i < documents.size(); i++) {
                progress.at(i, documents.size());
                var open = Translation.now(project.open(documents.get(i)));
                var known = new Known(open.layers(), annotator);
                var article = open.article();
                for (var each :
                        proposing.propose(
                                documents.get(i), open.layers(), rules.of(open), known::overlaps)) {
                    rows.add(SuggestRows.row(each, article.document(), article.text()));
                }
            }
        }

        Optional<LoggedStep> write() throws ProjectException {
            int made = proposing.count().now().suggestions();
            if (made == 0) {
                return Optional.empty();
            }
            var name = StepName.of("suggest", Integer.toString(made));
            return Optional.of(
                    Translation.now(
                            project.log()
                                    .append(annotator, new Transaction(name, proposing.edits()))));
        }
    }
}
