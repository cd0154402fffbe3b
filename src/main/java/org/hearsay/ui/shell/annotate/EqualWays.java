package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.ANNOTATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.job.Job;
import org.hearsay.job.Outcome;
import org.hearsay.job.Progress;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.suggest.EqualTo;
import org.hearsay.project.suggest.Occurrences;
import org.hearsay.project.suggest.Suggesting;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.session.annotating.Suggested;
import org.hearsay.ui.shell.annotate.over.EqualCard;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Commands;
import org.jspecify.annotations.Nullable;

/// Proposes the selected mark wherever its words stand: in the article, or in all of them. How many
/// there are is said before; where there is only one article, the step says it.
final class EqualWays {

    private final Supplier<Optional<Annotating>> annotating;
    private final ProjectSession session;
    private final Around around;
    private final Desktop desktop;
    private final Notices notices;
    private final Messages messages;
    private @Nullable Job<Elsewhere> counting;

    EqualWays(
            Supplier<Optional<Annotating>> annotating,
            ProjectSession session,
            Around around,
            Desktop desktop,
            Notices notices) {
        this.annotating = annotating;
        this.session = session;
        this.around = around;
        this.desktop = desktop;
        this.notices = notices;
        messages = desktop.messages();
    }

    /// What there is in other articles.
    private record Elsewhere(List<Id> documents, SuggestReport.Counts counts) {}

    void addTo(Commands commands, ObservableBooleanValue open) {
        commands.add(
                ANNOTATE,
                "equal-words",
                open,
                () -> annotating.get().ifPresent(this::propose),
                "D");
    }

    private void propose(Annotating a) {
        var equal = a.suggested().equal();
        if (equal.isEmpty()) {
            return;
        }
        if (!SuggestionPolicy.isOn(session.registryProperty().get().head())) {
            notices.result(messages.text("suggest.off"));
        } else if (session.documents().size() < 2) {
            a.suggested().equalWords();
        } else {
            choose(a, equal.get());
        }
    }

    private void choose(Annotating a, Suggested.Equal equal) {
        var wanted = equal.wanted();
        var here = a.document().id();
        var title =
                messages.text(
                        "equal.title",
                        wanted.words().replace('\n', ' '),
                        messages.labelName(wanted.label()));
        var found = new ArrayList<Id>();
        var card =
                around.equalCard(
                        title,
                        equal.here(),
                        new EqualCard.Ways(
                                () -> a.suggested().equalWords(),
                                () -> proposeIn(wanted, found, here),
                                this::left));
        counting =
                desktop.jobs()
                        .start(
                                messages.text("equal.counting"),
                                progress -> elsewhere(wanted, here, progress),
                                outcome -> {
                                    if (outcome instanceof Outcome.Done<Elsewhere>(var other)) {
                                        found.addAll(other.documents());
                                        card.found(
                                                other.counts().suggestions(),
                                                other.counts().documents());
                                    }
                                });
    }

    private void left() {
        if (counting != null) {
            counting.cancel();
            counting = null;
        }
        around.focus();
    }

    private Elsewhere elsewhere(EqualTo wanted, Id here, Progress progress)
            throws ProjectException {
        var documents =
                new ArrayList<>(Occurrences.of(session.project(), wanted.words(), progress));
        documents.remove(here);
        return new Elsewhere(documents, suggesting().preview(wanted, documents, progress).counts());
    }

    private void proposeIn(EqualTo wanted, List<Id> others, Id here) {
        var documents = new ArrayList<>(List.of(here));
        documents.addAll(others);
        desktop.jobs()
                .start(
                        messages.text("suggest.running"),
                        progress -> {
                            session.settled().toCompletableFuture().join();
                            return suggesting().run(wanted, documents, progress);
                        },
                        this::proposed);
    }

    private Suggesting suggesting() {
        return new Suggesting(
                session.project(), session.annotator().id(), desktop.clock().instant());
    }

    private void proposed(Outcome<SuggestReport> outcome) {
        switch (outcome) {
            case Outcome.Done<SuggestReport>(var report) -> {
                report.step().ifPresent(session::taken);
                var counts = report.counts();
                notices.result(
                        SuggestWays.TOPIC,
                        messages.text("suggest.found", counts.suggestions(), counts.documents()));
            }
            case Outcome.Cancelled<SuggestReport> _ -> notices.clearResult();
            case Outcome.Failed<SuggestReport>(var cause) ->
                    notices.tell(
                            SuggestWays.TOPIC,
                            Notices.Notice.warning(new Reasons(messages).of(cause)));
        }
    }
}
