package org.hearsay.session;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.EditConflictException;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.project.history.Withdrawal;

/// The steps that whoever is at work takes in an open project: each is taken, undone and redone
/// here, shown at once, and handed to the log. What others did is not undone by accident.
///
/// Confined to its session's thread.
final class Timeline {

    private static final int LOOKED_BACK = 100;
    private static final int LOW = 20;

    private final ProjectSession session;
    private final EditLog log;
    private final Outbox outbox;
    private final History history = new History();
    private final ReadOnlyObjectWrapper<StepName> nextUndo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepName> nextRedo = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<StepReport> report = new ReadOnlyObjectWrapper<>();
    private CompletableFuture<Boolean> opening = CompletableFuture.completedFuture(true);
    private boolean reachesBack;

    /// The sequence of the oldest step that was read, whosever it is.
    private long readTo = Long.MAX_VALUE;

    private long reports;

    Timeline(ProjectSession session, EditLog log, Outbox outbox) {
        this.session = session;
        this.log = log;
        this.outbox = outbox;
    }

    ReadOnlyObjectProperty<StepName> nextUndoProperty() {
        return nextUndo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StepName> nextRedoProperty() {
        return nextRedo.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<StepReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// Reads the end of the log.
    CompletionStage<?> load() {
        var executor = session.owner().executor();
        return log.undoable(Long.MAX_VALUE, LOOKED_BACK)
                .thenAcceptAsync(this::remember, executor)
                .thenCompose(_ -> log.redoable(LOOKED_BACK))
                .thenAcceptAsync(this::rememberUndone, executor);
    }

    void take(Transaction step) {
        session.apply(step);
        var entry = History.Entry.of(step, session.documentProperty().get());
        history.record(entry);
        nameNext();
        outbox.send(Outbox.Errand.of(LoggedStep.Kind.DONE, entry));
    }

    /// A step that is shown and in the log already.
    void taken(LoggedStep step) {
        history.record(History.Entry.of(step));
        outbox.knows(step.sequence());
        nameNext();
    }

    /// Takes steps back from the middle, all or none. What is not at work changes in the file only.
    ///
    /// @return whether it was done
    boolean withdraw(Withdrawal wanted) {
        if (!outbox.isLast(wanted.last())) {
            return false;
        }
        var entries = wanted.newestFirst().stream().map(history::entryOf).toList();
        var edits = entries.stream().flatMap(e -> e.step().inverse().edits().stream()).toList();
        var asked = entries.getLast();
        if (!takes(new Transaction(asked.step().name(), edits), asked)) {
            return false;
        }
        history.withdrawn(entries);
        outbox.send(new Outbox.Errand(LoggedStep.Kind.UNDO, entries));
        session.rereading().again();
        told(StepReport.Kind.UNDONE, asked);
        return true;
    }

    void undo() {
        inTurn(history::nextUndo, this::back);
    }

    void redo() {
        inTurn(history::nextRedo, this::again);
    }

    /// Lets undo and redo wait for a document that somebody asked for.
    void await(CompletionStage<?> stage) {
        opening = opening.thenCombine(stage, (_, _) -> true).handle((_, _) -> true);
    }

    /// Completes when each undo and redo that was asked for has had its turn.
    CompletionStage<?> underWay() {
        return opening;
    }

    /// Goes through a step of the history, once every document asked for before is there.
    private void inTurn(Supplier<Optional<History.Entry>> next, Consumer<History.Entry> action) {
        opening =
                opening.isDone()
                        ? turn(next.get(), action)
                        : opening.thenCompose(_ -> turn(next.get(), action));
    }

    private CompletableFuture<Boolean> turn(
            Optional<History.Entry> entry, Consumer<History.Entry> action) {
        var open = session.documentProperty().get();
        var elsewhere =
                entry.map(History.Entry::document)
                        .filter(id -> !id.equals(Id.PROJECT))
                        .filter(id -> open == null || !open.id().equals(id));
        if (elsewhere.isEmpty()) {
            entry.ifPresent(action);
            return CompletableFuture.completedFuture(true);
        }
        return session.rereading()
                .document(elsewhere.get())
                .thenAccept(_ -> entry.ifPresent(action))
                .handle((_, _) -> true);
    }

    private void back(History.Entry last) {
        var entry = last;
        while (takes(entry.step().inverse(), entry)) {
            history.undone();
            outbox.send(Outbox.Errand.of(LoggedStep.Kind.UNDO, entry));
            told(StepReport.Kind.UNDONE, last);
            if (history.undoable() < LOW && reachesBack) {
                lookBack();
            }
            var before = history.nextUndo();
            if (before.isEmpty() || !History.isRun(before.get(), entry)) {
                return;
            }
            entry = before.get();
        }
    }

    private void again(History.Entry first) {
        var entry = first;
        while (takes(entry.step(), entry)) {
            history.redone();
            outbox.send(Outbox.Errand.of(LoggedStep.Kind.REDO, entry));
            told(StepReport.Kind.REDONE, first);
            var next = history.nextRedo();
            if (next.isEmpty() || !History.isRun(entry, next.get())) {
                return;
            }
            entry = next.get();
        }
    }

    private boolean takes(Transaction step, History.Entry entry) {
        if (session.block().isPresent()) {
            return false;
        }
        try {
            session.apply(step);
            return true;
        } catch (EditConflictException _) {
            told(StepReport.Kind.STANDS, entry);
            return false;
        }
    }

    private void told(StepReport.Kind kind, History.Entry entry) {
        nameNext();
        reports++;
        report.set(new StepReport(reports, kind, entry.step().name(), entry.document()));
    }

    private void lookBack() {
        reachesBack = false;
        var _ =
                log.undoable(readTo, LOOKED_BACK)
                        .thenAcceptAsync(this::remember, session.owner().executor());
    }

    private void remember(List<LoggedStep> older) {
        reachesBack = older.size() == LOOKED_BACK;
        if (!older.isEmpty()) {
            readTo = older.getLast().sequence();
        }
        history.fillUp(own(older));
        nameNext();
        // Somebody else may have been at work for long.
        if (history.undoable() < LOW && reachesBack) {
            lookBack();
        }
    }

    private void rememberUndone(List<LoggedStep> redoable) {
        history.fillRedo(own(redoable));
        nameNext();
    }

    /// What other people did stands in the history, where it can be taken back; undo and redo are
    /// for one's own steps.
    private List<LoggedStep> own(List<LoggedStep> steps) {
        var me = session.annotator().id();
        return steps.stream().filter(step -> step.annotator().equals(me)).toList();
    }

    private void nameNext() {
        nextUndo.set(history.nextUndo().map(e -> e.step().name()).orElse(null));
        nextRedo.set(history.nextRedo().map(e -> e.step().name()).orElse(null));
    }
}
