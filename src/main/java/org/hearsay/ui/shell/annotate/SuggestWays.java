package org.hearsay.ui.shell.annotate;

import static org.hearsay.ui.support.commands.Command.Menu.TOOLS;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.hearsay.edit.proposing.SuggestionPolicy;
import org.hearsay.job.Outcome;
import org.hearsay.model.Annotator;
import org.hearsay.model.Id;
import org.hearsay.project.Access;
import org.hearsay.project.report.SuggestReport;
import org.hearsay.project.suggest.Rule;
import org.hearsay.project.suggest.Suggesting;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.annotating.Annotating;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Commands;

/// Lets the rules propose for one article or for all that are listed.
final class SuggestWays {

    /// What the message bar says of it.
    static final String TOPIC = "suggest";

    private final AnnotatePlace place;
    private final Supplier<Optional<Annotating>> annotating;
    private final ProjectSession session;
    private final Desktop desktop;
    private final Messages messages;
    private final Notices notices;

    SuggestWays(
            AnnotatePlace place,
            Supplier<Optional<Annotating>> annotating,
            ProjectSession session,
            Desktop desktop,
            Notices notices) {
        this.place = place;
        this.annotating = annotating;
        this.session = session;
        this.desktop = desktop;
        this.notices = notices;
        messages = desktop.messages();
    }

    void addTo(Commands commands, ObservableBooleanValue anyOpen) {
        commands.add(TOOLS, "suggest-here", anyOpen, this::suggestHere, "Shortcut+Shift+J");
        commands.add(TOOLS, "suggest-listed", this::suggestListed);
        commands.add(TOOLS, "suggestions-on-off", this::turn);
    }

    private void suggestHere() {
        annotating.get().ifPresent(a -> suggest(List.of(a.document().id())));
    }

    private void suggestListed() {
        suggest(place.documents().visible().stream().map(r -> r.document().id()).toList());
    }

    /// The owner alone decides whether annotators have suggestions.
    private void turn() {
        var registry = session.registryProperty().get();
        var owners =
                registry.annotators().values().stream()
                        .filter(a -> a.role() == Annotator.Role.OWNER)
                        .map(Annotator::id)
                        .toList();
        if (session.block().isPresent()) {
            notices.result(messages.text("suggest.read-only"));
        } else if (!owners.isEmpty() && !owners.contains(session.annotator().id())) {
            notices.result(messages.text("suggest.owner-only"));
        } else {
            session.perform(SuggestionPolicy.turn(registry.head()));
            boolean on = SuggestionPolicy.isOn(session.registryProperty().get().head());
            notices.result(messages.text(on ? "suggest.turned-on" : "suggest.turned-off"));
        }
    }

    private void suggest(List<Id> documents) {
        if (!SuggestionPolicy.isOn(session.registryProperty().get().head())) {
            notices.result(messages.text("suggest.off"));
            return;
        }
        if (!(session.access() instanceof Access.Write)) {
            notices.result(messages.text("suggest.read-only"));
            return;
        }
        var suggesting =
                new Suggesting(
                        session.project(), session.annotator().id(), desktop.clock().instant());
        desktop.jobs()
                .start(
                        messages.text("suggest.running"),
                        progress -> {
                            session.settled().toCompletableFuture().join();
                            return suggesting.run(EnumSet.allOf(Rule.class), documents, progress);
                        },
                        this::suggested);
    }

    private void suggested(Outcome<SuggestReport> outcome) {
        switch (outcome) {
            case Outcome.Done<SuggestReport>(var report) -> {
                report.step().ifPresent(session::taken);
                int found = report.counts().suggestions();
                notices.result(
                        TOPIC,
                        found == 0
                                ? messages.text("suggest.none")
                                : messages.text(
                                        "suggest.found", found, report.counts().documents()));
            }
            case Outcome.Cancelled<SuggestReport> _ -> notices.clearResult();
            case Outcome.Failed<SuggestReport>(var cause) ->
                    notices.tell(TOPIC, Notices.Notice.warning(new Reasons(messages).of(cause)));
        }
    }
}
