package org.hearsay.session;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
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

    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Layer next;
    private boolean checking;

    ProblemWatch(Jobs jobs) {
        this.jobs = jobs;
    }

    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    void watch(Layer layer, Schema schema) {
        if (layer.annotations().size() <= SMALL) {
            next = null;
            problems.set(Problems.of(layer, schema));
            return;
        }
        next = layer;
        if (!checking) {
            check(layer, schema);
        }
    }

    private void check(Layer layer, Schema schema) {
        checking = true;
        var _ =
                jobs.start(
                        "problems",
                        _ -> Problems.of(layer, schema),
                        outcome -> checked(layer, schema, outcome));
    }

    private void checked(Layer layer, Schema schema, Outcome<List<Problem>> outcome) {
        checking = false;
        var latest = next;
        if (latest == null) {
            return;
        }
        if (outcome instanceof Outcome.Done<List<Problem>>(var found)) {
            problems.set(found);
        }
        if (latest != layer) {
            check(latest, schema);
        }
    }
}
