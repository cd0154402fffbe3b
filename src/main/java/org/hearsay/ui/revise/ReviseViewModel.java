package org.hearsay.ui.revise;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Why;
import org.hearsay.project.revise.Correction;
import org.hearsay.project.revise.Revising;
import org.hearsay.session.ProjectSession;
import org.hearsay.text.DocumentText;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;

/// What a corrected text would do, worked out in the background for what is typed last.
///
/// Confined to the session's thread.
public final class ReviseViewModel {

    private final ProjectSession session;
    private final Jobs jobs;
    private final Executor owner;
    private final Id document;
    private final String old;
    private final ReadOnlyObjectWrapper<State> state =
            new ReadOnlyObjectWrapper<>(new State.Same());
    private String wanted;
    private boolean working;

    /// How it stands.
    public sealed interface State {

        /// Nothing is changed yet.
        record Same() implements State {}

        record Working() implements State {}

        /// @param rows what it does, line by line
        record Ready(Correction correction, List<ChangeRow> rows) implements State {
            public Ready {
                rows = List.copyOf(rows);
            }
        }

        /// @param why in words
        record Refused(Why why) implements State {}
    }

    /// @param owner runs a task on the session's thread, later
    /// @param document that is open
    /// @param old its text
    public ReviseViewModel(
            ProjectSession session, Jobs jobs, Executor owner, Id document, String old) {
        this.session = session;
        this.jobs = jobs;
        this.owner = owner;
        this.document = document;
        this.old = old;
        wanted = old;
    }

    public String old() {
        return old;
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// What can be done now: what was worked out is for what is typed.
    public Optional<Correction> ready() {
        return state.get() instanceof State.Ready(var correction, _)
                ? Optional.of(correction)
                : Optional.empty();
    }

    /// Takes what is typed.
    public void type(String text) {
        wanted = text;
        if (!working) {
            begin();
        }
    }

    /// Works it out anew, since the project has changed.
    public void again() {
        type(wanted);
    }

    private void begin() {
        var text = wanted;
        if (text.equals(old)) {
            state.set(new State.Same());
            return;
        }
        try {
            plan(TextDecoder.ofString(text).text(), text);
        } catch (TextDecodingException e) {
            state.set(new State.Refused(Why.of(e)));
        }
    }

    private void plan(DocumentText text, String typed) {
        working = true;
        state.set(new State.Working());
        var project = session.project();
        var sight = Sight.of(session.registryProperty().get().head(), session.annotator());
        // What waits for the disk stands in the text too.
        var _ =
                session.settled()
                        .thenRunAsync(
                                () ->
                                        jobs.start(
                                                "revise",
                                                _ ->
                                                        ready(
                                                                new Revising(project)
                                                                        .plan(document, text)
                                                                        .seenBy(sight)),
                                                outcome -> ended(outcome, typed)),
                                owner);
    }

    private static State.Ready ready(Correction correction) {
        return new State.Ready(correction, ChangeRows.of(correction));
    }

    private void ended(Outcome<State.Ready> outcome, String typed) {
        working = false;
        if (!typed.equals(wanted)) {
            begin();
            return;
        }
        switch (outcome) {
            case Outcome.Done<State.Ready>(var found) -> state.set(found);
            case Outcome.Cancelled<State.Ready> _ -> state.set(new State.Same());
            case Outcome.Failed<State.Ready>(var failure) -> state.set(refused(failure));
        }
    }

    private static State refused(Throwable failure) {
        return failure instanceof ProjectException e
                ? new State.Refused(Why.of(e))
                : new State.Same();
    }
}
