package org.hearsay.ui.merging;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.model.Id;
import org.hearsay.project.merge.MergeChoices;
import org.hearsay.project.merge.MergeReport;
import org.hearsay.project.merge.Merged;
import org.hearsay.project.merge.Merging;
import org.hearsay.session.ProjectSession;
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
    private final StringProperty file = new SimpleStringProperty("");
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
    }

    /// Where the colleague's file is.
    public StringProperty fileProperty() {
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

    /// Compares the file with the project; nothing is changed.
    public void check() {
        var path = named();
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
        if (stage.get() != Stage.PREVIEW) {
            return;
        }
        var path = named();
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

    /// The file; empty where none is named.
    Optional<Path> path() {
        return file.get().isBlank() ? Optional.empty() : Optional.of(named());
    }

    /// A relative name is meant as seen from the project: where the program was started from,
    /// nobody at the window knows.
    private Path named() {
        return session.file().toAbsolutePath().resolveSibling(file.get().strip()).normalize();
    }

    private Merging merging() {
        return new Merging(session.project(), session.annotator().id());
    }
}
