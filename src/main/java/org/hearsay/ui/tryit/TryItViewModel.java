package org.hearsay.ui.tryit;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.hearsay.edit.StepName;
import org.hearsay.project.sample.SampleSteps;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.StepReport;
import org.jspecify.annotations.Nullable;

/// Ticks off the first steps as the person takes them, whatever key or button they took them by.
///
/// Confined to the session's thread.
public final class TryItViewModel {

    private final ReadOnlyObjectWrapper<Set<TryItStep>> done =
            new ReadOnlyObjectWrapper<>(Set.of());

    /// @param before what was done in the sample earlier
    public TryItViewModel(ProjectSession session, Collection<StepName> before) {
        before.forEach(this::took);
        session.nextUndoProperty().addListener((_, _, step) -> took(step));
        session.reportProperty().addListener((_, _, report) -> told(report));
    }

    /// What is done of them.
    ReadOnlyObjectProperty<Set<TryItStep>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    private void took(@Nullable StepName step) {
        if (step != null && step.key().equals(SampleSteps.RESET)) {
            done.set(Set.of());
        } else if (step != null) {
            TryItStep.of(step).ifPresent(this::tick);
        }
    }

    private void told(@Nullable StepReport report) {
        if (report != null && report.kind() == StepReport.Kind.UNDONE) {
            tick(TryItStep.UNDO);
        }
    }

    private void tick(TryItStep step) {
        var ticked = EnumSet.of(step);
        ticked.addAll(done.get());
        done.set(Set.copyOf(ticked));
    }
}
