package org.hearsay.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.problem.Checked;
import org.hearsay.problem.Problem;
import org.hearsay.problem.Problems;
import org.jspecify.annotations.Nullable;

/// Keeps the problems of the layer shown up to date: a small layer and a small change at once, a
/// large layer that was not checked yet in the background.
///
/// Confined to its session's thread.
final class ProblemWatch {

    /// Layers up to this many annotations are checked in less time than a frame has.
    private static final int SMALL = 300;

    /// How long changes of a larger layer are gathered before it is checked.
    private static final long PAUSE = 250;

    private final Executor owner;
    private final Executor later;
    private final Checked empty;
    private final ReadOnlyObjectWrapper<List<Problem>> shown =
            new ReadOnlyObjectWrapper<>(List.of());

    /// What was found last; null before the first check.
    private @Nullable Problems latest;

    /// What waits for a check in the background; null while nothing does.
    private @Nullable Checked waiting;

    /// @param owner runs a task on the session's thread, later
    /// @param empty the document without a layer that matters
    ProblemWatch(Executor owner, Checked empty) {
        this.owner = owner;
        this.empty = empty;
        later = CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, owner);
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return shown.getReadOnlyProperty();
    }

    void watch(Layer layer, Registry known) {
        watch(empty.with(layer, known));
    }

    private void watch(Checked checked) {
        var before = latest;
        if (waiting != null) {
            waiting = checked;
        } else if (before != null && before.isNear(checked)) {
            show(before.after(checked));
        } else if (checked.layer().annotations().size() <= SMALL) {
            show(Problems.of(checked));
        } else {
            waiting = checked;
            later.execute(this::check);
        }
    }

    private void check() {
        var checked = waiting;
        if (checked == null) {
            return;
        }
        var _ =
                CompletableFuture.supplyAsync(
                                () -> Problems.of(checked), Thread::startVirtualThread)
                        .whenCompleteAsync((found, _) -> checked(checked, found), owner);
    }

    /// Takes over what the background found, and what has changed meanwhile.
    private void checked(Checked checked, @Nullable Problems found) {
        var newest = waiting;
        waiting = null;
        if (found != null && newest != null) {
            latest = found;
            if (newest.equals(checked)) {
                show(found);
            } else {
                watch(newest);
            }
        }
    }

    private void show(Problems found) {
        latest = found;
        shown.set(found.list());
    }
}
