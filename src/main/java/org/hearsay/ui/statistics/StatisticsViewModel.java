package org.hearsay.ui.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.edit.settings.Sight;
import org.hearsay.job.Job;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.project.report.Grouping;
import org.hearsay.project.report.Measure;
import org.hearsay.project.report.StatTable;
import org.hearsay.project.report.Statistics;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;
import org.hearsay.session.ProjectSession;
import org.jspecify.annotations.Nullable;

/// Which numbers are shown. They are counted in the background; the last ones stay meanwhile.
///
/// Confined to the thread of the session.
final class StatisticsViewModel implements AutoCloseable {

    private final ProjectSession session;
    private final Jobs jobs;
    private final String jobName;
    private final ObjectProperty<Grouping> by = new SimpleObjectProperty<>(Grouping.DOCUMENT);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.LABELS);
    private final StringProperty layer = new SimpleStringProperty("");
    private final StringProperty attribute = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable StatTable> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.COUNTING);
    private @Nullable Statistics statistics;
    private @Nullable Job<Statistics> running;
    private boolean isSeen;

    /// How fresh the numbers are.
    enum State {
        COUNTING,
        COUNTED,
        FAILED
    }

    /// @param jobName what the list of jobs calls it
    StatisticsViewModel(ProjectSession session, Jobs jobs, String jobName) {
        this.session = session;
        this.jobs = jobs;
        this.jobName = jobName;
        by.subscribe(this::count);
        layer.subscribe(this::count);
        measure.subscribe(this::tabulate);
        attribute.subscribe(this::tabulate);
    }

    ObjectProperty<Grouping> byProperty() {
        return by;
    }

    ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    /// Name of the annotator whose annotations alone count; empty for all.
    StringProperty layerProperty() {
        return layer;
    }

    /// Label and attribute whose values are counted, such as `STANCE.polarity`.
    StringProperty attributeProperty() {
        return attribute;
    }

    /// What is counted last; null before that.
    ReadOnlyObjectProperty<@Nullable StatTable> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Label and attribute of all values that can be counted.
    List<String> attributes() {
        var all = new ArrayList<String>();
        for (var label : schema().labels()) {
            for (var each : label.attributes()) {
                if (each.type() instanceof AttributeType.OneOf
                        || each.type() instanceof AttributeType.YesNo) {
                    all.add(label.name() + "." + each.name());
                }
            }
        }
        return all;
    }

    Schema schema() {
        return session.registryProperty().get().schema();
    }

    /// Counts anew, since somebody looks now.
    void look() {
        isSeen = true;
        count();
    }

    @Override
    public void close() {
        var job = running;
        if (job != null) {
            job.cancel();
        }
    }

    private void count() {
        if (!isSeen) {
            return;
        }
        close();
        state.set(State.COUNTING);
        var wanted = by.get();
        var whose = text(layer);
        var sight = Sight.of(session.registryProperty().get().head(), session.annotator());
        running =
                jobs.start(
                        jobName,
                        progress -> {
                            session.settled().toCompletableFuture().join();
                            return Statistics.of(session.project(), wanted, whose, sight, progress);
                        },
                        this::end);
    }

    private void end(Outcome<Statistics> outcome) {
        switch (outcome) {
            case Outcome.Done<Statistics>(var counted) -> {
                if (counted.by() == by.get()) {
                    statistics = counted;
                    tabulate();
                    state.set(State.COUNTED);
                }
            }
            case Outcome.Cancelled<Statistics> _ -> {}
            case Outcome.Failed<Statistics> _ -> state.set(State.FAILED);
        }
    }

    /// A list that is filled anew has nothing chosen for a moment.
    private static String text(StringProperty choice) {
        return Objects.requireNonNullElse(choice.get(), "");
    }

    private void tabulate() {
        var counted = statistics;
        if (counted != null) {
            var chosen = text(attribute);
            int dot = chosen.indexOf('.');
            table.set(
                    StatTable.of(
                            counted,
                            measure.get(),
                            schema(),
                            chosen.substring(0, Math.max(0, dot)),
                            chosen.substring(dot + 1)));
        }
    }
}
