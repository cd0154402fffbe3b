package org.hearsay.session;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Pending;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.project.Why;
import org.hearsay.session.Surroundings.Owner;
import org.jspecify.annotations.Nullable;

/// The steps on their way to the project file, in order and one at a time, so that after a failure
/// nothing later overtakes what could not be written.
///
/// Called from its owner's thread, and sends the next step from the thread on which the one before
/// became durable: the disk does not wait for the screen. The state changes on the owner's thread.
final class Outbox {

    /// How many steps may wait for the disk before no more are taken.
    static final int ROOM = 500;

    private final EditLog log;
    private final Id annotator;
    private final Owner owner;
    private final Clock clock;
    private final Runnable bulkDelivered;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private final Object lock = new Object();

    // The rest is guarded by the lock.
    private final Deque<Errand> waiting = new ArrayDeque<>();
    private CompletableFuture<Boolean> settled = CompletableFuture.completedFuture(true);
    private Instant lastSaved;
    private long lastSequence;
    private boolean underWay;
    private @Nullable Why trouble;

    /// Something to be told to the log.
    ///
    /// @param entries one, or several that are undone together, newest first
    record Errand(LoggedStep.Kind kind, List<History.Entry> entries) {

        static Errand of(LoggedStep.Kind kind, History.Entry entry) {
            return new Errand(kind, List.of(entry));
        }

        /// What it changes.
        List<Transaction> steps() {
            return entries.stream()
                    .map(History.Entry::step)
                    .map(s -> kind == LoggedStep.Kind.UNDO ? s.inverse() : s)
                    .toList();
        }

        /// Whether only the file knows afterwards how it stands.
        boolean isBulk() {
            return entries.getFirst().isBulk();
        }
    }

    /// @param annotator id of whoever takes the steps
    /// @param bulkDelivered is told on the owner's thread when a step has become durable after
    ///   which only the file knows what the project holds
    Outbox(EditLog log, Id annotator, Owner owner, Clock clock, Runnable bulkDelivered) {
        this.log = log;
        this.annotator = annotator;
        this.owner = owner;
        this.clock = clock;
        this.bulkDelivered = bulkDelivered;
        lastSaved = clock.instant();
        state = new ReadOnlyObjectWrapper<>(new SaveState.Saved(lastSaved));
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    boolean isFull() {
        synchronized (lock) {
            return waiting.size() >= ROOM;
        }
    }

    /// What is not known to be durable, in a form that can be kept elsewhere.
    List<Pending> pending() {
        synchronized (lock) {
            var made = new ArrayList<History.Entry>();
            var all = new ArrayList<Pending>();
            for (var errand : waiting) {
                var steps = errand.entries().stream().map(History.Entry::step).toList();
                boolean done = errand.kind() == LoggedStep.Kind.DONE;
                List<Long> of = done ? List.of() : references(errand, made);
                all.add(new Pending(errand.kind(), steps, of));
                made.add(errand.entries().getFirst());
            }
            return all;
        }
    }

    private static List<Long> references(Errand errand, List<History.Entry> made) {
        return errand.entries().stream()
                .map(e -> e.sequence() > 0 ? e.sequence() : -(made.indexOf(e) + 1L))
                .toList();
    }

    /// Sequence of the newest row of the log that came from here; 0 for none.
    long lastSequence() {
        synchronized (lock) {
            return lastSequence;
        }
    }

    /// What is not known to be durable, the oldest first.
    List<Transaction> waiting() {
        synchronized (lock) {
            return waiting.stream().flatMap(e -> e.steps().stream()).toList();
        }
    }

    /// Whether the log has no row that is newer, nor will have one of those that wait.
    ///
    /// @param sequence of a row
    boolean isLast(long sequence) {
        synchronized (lock) {
            return waiting.isEmpty() && lastSequence <= sequence;
        }
    }

    /// A row that came into the log another way.
    void knows(long sequence) {
        synchronized (lock) {
            lastSequence = Math.max(lastSequence, sequence);
        }
    }

    /// Completes when nothing waits any more, or could not be written.
    CompletionStage<Boolean> settled() {
        synchronized (lock) {
            return settled.copy();
        }
    }

    void send(Errand errand) {
        synchronized (lock) {
            waiting.addLast(errand);
            if (trouble == null && settled.isDone()) {
                settled = new CompletableFuture<>();
            }
        }
        state.set(now());
        next();
    }

    /// After a failure: tells the log again what it could not write, and all that came since.
    void tryAgain() {
        synchronized (lock) {
            if (trouble == null) {
                return;
            }
            trouble = null;
            settled = new CompletableFuture<>();
        }
        state.set(now());
        next();
    }

    private void next() {
        Errand errand;
        synchronized (lock) {
            errand = waiting.peekFirst();
            if (errand == null || underWay || trouble != null) {
                return;
            }
            underWay = true;
        }
        var _ = carry(errand).whenComplete((rows, failure) -> answered(errand, rows, failure));
    }

    private CompletionStage<List<LoggedStep>> carry(Errand errand) {
        var first = errand.entries().getFirst();
        return switch (errand.kind()) {
            case DONE -> log.append(annotator, first.step()).thenApply(List::of);
            case UNDO ->
                    log.undoAll(
                            annotator,
                            errand.entries().stream().map(History.Entry::sequence).toList());
            case REDO -> log.redo(annotator, first.sequence()).thenApply(List::of);
        };
    }

    private void answered(
            Errand errand, @Nullable List<LoggedStep> rows, @Nullable Throwable failure) {
        var ended = new CompletableFuture<Boolean>();
        synchronized (lock) {
            underWay = false;
            if (rows == null) {
                trouble = Why.of(failure);
            } else {
                waiting.removeFirst();
                lastSaved = clock.instant();
                lastSequence = rows.getLast().sequence();
                if (errand.kind() == LoggedStep.Kind.DONE) {
                    errand.entries().getFirst().logged(lastSequence);
                }
            }
            if (rows == null || waiting.isEmpty()) {
                ended = settled;
            }
        }
        owner.executor()
                .execute(() -> {
                    state.set(now());
                    if (rows != null && errand.isBulk()) {
                        bulkDelivered.run();
                    }
                });
        ended.complete(rows != null);
        next();
    }

    private SaveState now() {
        synchronized (lock) {
            if (waiting.isEmpty()) {
                return new SaveState.Saved(lastSaved);
            }
            return trouble == null
                    ? new SaveState.Saving(waiting.size())
                    : new SaveState.Failed(waiting.size(), lastSaved, trouble);
        }
    }
}
