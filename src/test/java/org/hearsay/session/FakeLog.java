package org.hearsay.session;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.project.ProjectException;
import org.hearsay.text.phrase.Phrase;

/// An edit log in memory. Answers at once, or when told to; can be as good as a full disk.
public final class FakeLog implements EditLog {

    private final Consumer<Transaction> file;
    private final List<LoggedStep> rows = new ArrayList<>();
    private final Deque<Long> undone = new ArrayDeque<>();
    private final Deque<Runnable> held = new ArrayDeque<>();
    private boolean holding;
    private boolean full;

    FakeLog(Consumer<Transaction> file) {
        this.file = file;
    }

    /// From now on nothing is answered before [#release].
    public void hold() {
        holding = true;
    }

    /// Answers what was asked since [#hold], in order, and goes on answering at once.
    public void release() {
        holding = false;
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }

    /// From now on nothing can be written.
    public void fill() {
        full = true;
    }

    public void makeRoom() {
        full = false;
    }

    /// Every row, oldest first.
    public List<LoggedStep> written() {
        return List.copyOf(rows);
    }

    @Override
    public CompletionStage<LoggedStep> append(Id annotator, Transaction step) {
        return answer(() -> {
            undone.clear();
            return row(annotator, LoggedStep.Kind.DONE, 0, step);
        });
    }

    @Override
    public CompletionStage<LoggedStep> undo(Id annotator, long sequence) {
        return answer(() -> {
            undone.push(sequence);
            var step = mark(sequence, true);
            return row(annotator, LoggedStep.Kind.UNDO, sequence, step.inverse());
        });
    }

    @Override
    public CompletionStage<List<LoggedStep>> undoAll(Id annotator, List<Long> sequences) {
        return answer(() ->
                sequences.stream()
                        .map(sequence -> {
                            undone.push(sequence);
                            var step = mark(sequence, true);
                            return row(annotator, LoggedStep.Kind.UNDO, sequence, step.inverse());
                        })
                        .toList());
    }

    @Override
    public CompletionStage<LoggedStep> redo(Id annotator, long sequence) {
        return answer(() -> {
            undone.remove(sequence);
            var step = mark(sequence, false);
            return row(annotator, LoggedStep.Kind.REDO, sequence, step);
        });
    }

    @Override
    public CompletionStage<List<LoggedStep>> undoable(long before, int limit) {
        return CompletableFuture.completedStage(
                rows.reversed().stream()
                        .filter(r -> r.kind() == LoggedStep.Kind.DONE && !r.undone())
                        .filter(r -> r.sequence() < before)
                        .limit(limit)
                        .toList());
    }

    @Override
    public CompletionStage<List<LoggedStep>> redoable(int limit) {
        return CompletableFuture.completedStage(
                undone.stream().map(s -> rows.get((int) (s - 1))).limit(limit).toList());
    }

    @Override
    public CompletionStage<List<LoggedStep>> rows(long before, int limit) {
        return CompletableFuture.completedStage(
                rows.reversed().stream().filter(r -> r.sequence() < before).limit(limit).toList());
    }

    private <T> CompletionStage<T> answer(Supplier<T> work) {
        var stage = new CompletableFuture<T>();
        Runnable now =
                () -> {
                    if (full) {
                        stage.completeExceptionally(
                                new ProjectException(
                                        ProjectException.Kind.STORAGE,
                                        Phrase.of("The disk is full.")));
                    } else {
                        stage.complete(work.get());
                    }
                };
        if (holding) {
            held.addLast(now);
        } else {
            now.run();
        }
        return stage;
    }

    private LoggedStep row(Id annotator, LoggedStep.Kind kind, long of, Transaction step) {
        file.accept(step);
        var row =
                new LoggedStep(
                        rows.size() + 1L,
                        Instant.EPOCH,
                        annotator,
                        Id.PROJECT,
                        kind,
                        of,
                        false,
                        step);
        rows.add(row);
        return row;
    }

    private Transaction mark(long sequence, boolean isUndone) {
        var row = rows.get((int) (sequence - 1));
        rows.set(
                (int) (sequence - 1),
                new LoggedStep(
                        row.sequence(),
                        row.time(),
                        row.annotator(),
                        row.document(),
                        row.kind(),
                        row.of(),
                        isUndone,
                        row.step()));
        return row.step();
    }
}
