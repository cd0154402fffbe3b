package org.hearsay.ui.merging;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.merge.MergeChoices;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.Merged;
import org.hearsay.project.merge.Merging;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.files.TypedPath;
import org.jspecify.annotations.Nullable;

/// Which file is to be merged, what that would do, and what it did.
///
/// Confined to the JavaFX thread.
public final class MergeViewModel {

    /// Where it stands.
    public enum Stage {
        /// Which file is asked.
        FILE,
        /// The two are being compared.
        CHECKING,
        /// What would happen is shown.
        PREVIEW,
        MERGING,
        DONE
    }

    private final ProjectSession session;
    private final Jobs jobs;
    private final String jobName;
    private final TypedPath file;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.FILE);
    private final ObjectProperty<@Nullable Throwable> trouble = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable MergeReport> report = new SimpleObjectProperty<>();
    private final Map<Id, Id> people = new HashMap<>();
    private final Map<Id, Id> speakers = new HashMap<>();
    private MergeChoices choices = MergeChoices.NONE;

    /// @param jobName what the list of jobs calls it
    public MergeViewModel(ProjectSession session, Jobs jobs, String jobName) {
        this.session = session;
        this.jobs = jobs;
        this.jobName = jobName;
        file = TypedPath.beside(session.file());
    }

    /// Where the colleague's file is.
    public TypedPath file() {
        return file;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why it was not done; null where nothing stood in the way.
    public ObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble;
    }

    /// What would happen or, once it is done, happened; null before the two were compared.
    public ObjectProperty<@Nullable MergeReport> reportProperty() {
        return report;
    }

    MergeChoices choices() {
        return choices;
    }

    /// Says who of theirs is who of ours, and compares again.
    ///
    /// @param ours themselves for somebody new
    void person(Id theirs, Id ours) {
        people.put(theirs, ours);
        choose(choices.withPeople(people));
    }

    /// Likewise for speakers.
    void speaker(Id theirs, Id ours) {
        speakers.put(theirs, ours);
        choose(choices.withSpeakers(speakers));
    }

    void schema(MergeChoices.Schema chosen) {
        choose(choices.with(chosen));
    }

    void differing(MergeChoices.Differing chosen) {
        choose(choices.with(chosen));
    }

    private void choose(MergeChoices chosen) {
        if (!chosen.equals(choices)) {
            choices = chosen;
            check();
        }
    }

    /// Compares the file with the project, where one is named; nothing is changed.
    public void check() {
        file.path().ifPresent(this::check);
    }

    private void check(Path path) {
        trouble.set(null);
        stage.set(Stage.CHECKING);
        var asked = choices;
        // What was done a moment ago is to be part of it.
        var _ =
                session.settled()
                        .thenRun(() ->
                                jobs.start(
                                        jobName,
                                        progress -> merging().plan(path, asked, progress),
                                        (Outcome<MergeReport> outcome) -> checked(outcome, asked)));
    }

    private void checked(Outcome<MergeReport> outcome, MergeChoices asked) {
        if (!asked.equals(choices)) {
            return;
        }
        switch (outcome) {
            case Outcome.Done<MergeReport>(var found) -> {
                report.set(found);
                stage.set(Stage.PREVIEW);
            }
            case Outcome.Cancelled<MergeReport> _ -> stage.set(Stage.FILE);
            case Outcome.Failed<MergeReport>(var cause) -> {
                trouble.set(cause);
                stage.set(Stage.FILE);
            }
        }
    }

    /// Merges, as one step.
    public void merge() {
        if (stage.get() == Stage.PREVIEW) {
            file.path().ifPresent(this::merge);
        }
    }

    private void merge(Path path) {
        stage.set(Stage.MERGING);
        var _ =
                session.settled()
                        .thenRun(() ->
                                jobs.start(
                                        jobName,
                                        progress -> merging().run(path, choices, progress),
                                        this::merged));
    }

    private void merged(Outcome<Merged> outcome) {
        switch (outcome) {
            case Outcome.Done<Merged>(var done) -> {
                done.step().ifPresent(session::taken);
                report.set(done.report());
                stage.set(Stage.DONE);
            }
            case Outcome.Cancelled<Merged> _ -> stage.set(Stage.PREVIEW);
            case Outcome.Failed<Merged>(var cause) -> {
                trouble.set(cause);
                stage.set(Stage.PREVIEW);
            }
        }
    }

    private Merging merging() {
        return new Merging(session.project(), session.annotator().id());
    }
}
