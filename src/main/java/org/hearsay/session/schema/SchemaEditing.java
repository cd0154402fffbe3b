package org.hearsay.session.schema;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.job.Work;
import org.hearsay.project.Translation;
import org.hearsay.project.Why;
import org.hearsay.project.schema.Effect;
import org.hearsay.project.schema.SchemaChanges;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.SchemaChange;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;

/// Changes the schema of an open project, with all that was annotated with it, beside the window.
/// One change at a time: while one is under way, no other begins.
///
/// Confined to the session's thread.
public final class SchemaEditing {

    private final ProjectSession session;
    private final Jobs jobs;
    private final Clock clock;
    private final Executor owner;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param owner runs a task on the session's thread, later
    public SchemaEditing(ProjectSession session, Jobs jobs, Clock clock, Executor owner) {
        this.session = session;
        this.jobs = jobs;
        this.clock = clock;
        this.owner = owner;
    }

    /// What became of a change.
    public sealed interface Result {

        record Done(Effect effect, int number) implements Result {}

        /// @param why one sentence for a person; nothing has changed
        record Refused(Why why) implements Result {}

        /// Something else was under way, or what is on the screen could not be saved.
        record NotNow() implements Result {}
    }

    public boolean mayChange() {
        return session.block().isEmpty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Makes the change as one step.
    ///
    /// @param title of the job, as the list of jobs shows it
    public void apply(String title, SchemaChange change, Consumer<Result> told) {
        apply(title, _ -> change, told);
    }

    /// Makes the change as one step.
    ///
    /// @param title of the job, as the list of jobs shows it
    /// @param change what is to be done to the schema that the file has then
    public void apply(String title, Function<Schema, SchemaChange> change, Consumer<Result> told) {
        start(
                title,
                _ -> {
                    var schema = Translation.now(session.project().registry()).schema();
                    return changes().apply(change.apply(schema));
                },
                outcome ->
                        told.accept(
                                switch (outcome) {
                                    case Outcome.Done<SchemaChanges.Done>(var done) -> {
                                        session.taken(done.step());
                                        yield new Result.Done(done.effect(), done.number());
                                    }
                                    case Outcome.Failed<SchemaChanges.Done>(var cause) ->
                                            new Result.Refused(Why.of(cause));
                                    case Outcome.Cancelled<SchemaChanges.Done> _ ->
                                            new Result.NotNow();
                                }),
                () -> told.accept(new Result.NotNow()));
    }

    /// Works out what a change would do.
    public void effect(String title, SchemaChange change, Consumer<Outcome<Effect>> told) {
        jobs.start(title, _ -> changes().effect(change), told);
    }

    private SchemaChanges changes() {
        return new SchemaChanges(session.project(), session.annotator().id(), clock.instant());
    }

    /// Once everything on the screen is in the file, for there the work begins.
    private <T> void start(String title, Work<T> work, Consumer<Outcome<T>> then, Runnable notNow) {
        if (busy.get() || !mayChange()) {
            notNow.run();
            return;
        }
        busy.set(true);
        var _ =
                session.settled()
                        .whenCompleteAsync(
                                (_, _) -> {
                                    if (session.saveStateProperty().get()
                                            instanceof SaveState.Saved) {
                                        run(title, work, then);
                                    } else {
                                        busy.set(false);
                                        notNow.run();
                                    }
                                },
                                owner);
    }

    private <T> void run(String title, Work<T> work, Consumer<Outcome<T>> then) {
        jobs.start(
                title,
                work,
                outcome -> {
                    busy.set(false);
                    then.accept(outcome);
                });
    }
}
