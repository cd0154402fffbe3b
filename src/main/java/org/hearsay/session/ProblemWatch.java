package org.hearsay.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.model.Layer;
import org.hearsay.problem.Problem;
import org.hearsay.problem.Problems;
import org.hearsay.schema.Schema;
import org.jspecify.annotations.Nullable;

/// Keeps the problems of the layer shown up to date: at once where the layer is small, otherwise in
/// the background and once for all changes that came meanwhile.
///
/// Confined to its session's thread.
final class ProblemWatch {

    /// Layers up to this many annotations are checked in less time than a frame has.
    private static final int SMALL = 300;

    /// How long changes of a larger layer are gathered before it is checked again.
    private static final long PAUSE = 250;

    private final Executor owner;
    private final Executor later;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Layer latest;
    private @Nullable Layer checked;
    private boolean checking;

    /// @param owner runs a task on the session's thread, later
    ProblemWatch(Executor owner) {
        this.owner = owner;
        later = CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, owner);
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    void watch(Layer layer, Schema schema) {
        latest = layer;
        if (layer.annotations().size() <= SMALL) {
            show(layer, Problems.of(layer, schema));
        } else if (!checking) {
            checking = true;
            later.execute(() -> check(schema));
        }
    }

    private void check(Schema schema) {
        var layer = latest;
        if (layer == null || layer == checked) {
            checking = false;
            return;
        }
        var _ =
                CompletableFuture.supplyAsync(
                                () -> Problems.of(layer, schema), Thread::startVirtualThread)
                        .whenCompleteAsync(
                                (found, _) -> {
                                    show(layer, found == null ? List.of() : found);
                                    later.execute(() -> check(schema));
                                },
                                owner);
    }

    /// Findings about a layer that has changed since are late, and others are on their way.
    private void show(Layer layer, List<Problem> found) {
        if (layer == latest) {
            checked = layer;
            problems.set(found);
        }
    }
}
