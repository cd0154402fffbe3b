package org.hearsay.ui.sharing;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.merge.Sharing;
import org.hearsay.project.merge.Sharing.Shared;
import org.hearsay.project.merge.Sharing.Texts;
import org.hearsay.project.rescue.Copies;
import org.hearsay.session.ProjectSession;
import org.hearsay.ui.support.files.TypedPath;
import org.jspecify.annotations.Nullable;

/// What is to be shared, where it is to go, and what came of it.
///
/// Confined to the JavaFX thread.
public final class ShareViewModel {

    /// What a colleague gets.
    public enum What {
        /// One's own layers and comments, with no more of the articles than the marked words.
        OWN_WORDS,
        /// One's own layers and comments, with the articles.
        OWN_ARTICLES,
        /// A copy of the project.
        PROJECT
    }

    /// Where it stands.
    public enum Stage {
        ASKED,
        WRITING,
        DONE
    }

    private final ProjectSession session;
    private final Jobs jobs;
    private final String jobName;
    private final ObjectProperty<What> what = new SimpleObjectProperty<>(What.OWN_WORDS);
    private final TypedPath file;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.ASKED);
    private final ObjectProperty<@Nullable Throwable> trouble = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Shared> shared = new SimpleObjectProperty<>();

    /// @param jobName what the list of jobs calls it
    public ShareViewModel(ProjectSession session, Jobs jobs, String jobName) {
        this.session = session;
        this.jobs = jobs;
        this.jobName = jobName;
        file = TypedPath.beside(session.file());
    }

    public ObjectProperty<What> whatProperty() {
        return what;
    }

    /// Where it goes.
    public TypedPath file() {
        return file;
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// Why it was not written; null where nothing stood in the way.
    public ObjectProperty<@Nullable Throwable> troubleProperty() {
        return trouble;
    }

    /// What was written; null before. Of a whole project nothing is counted.
    public ObjectProperty<@Nullable Shared> sharedProperty() {
        return shared;
    }

    /// The file, absolute, with its ending; empty where none is named.
    public Optional<Path> path() {
        return file.path().filter(p -> p.getFileName() != null).map(ShareViewModel::ended);
    }

    private static Path ended(Path path) {
        var name = String.valueOf(path.getFileName());
        return name.endsWith(Projects.ENDING) ? path : path.resolveSibling(name + Projects.ENDING);
    }

    /// Writes it.
    public void share() {
        var target = path();
        if (target.isEmpty() || stage.get() != Stage.ASKED) {
            return;
        }
        trouble.set(null);
        stage.set(Stage.WRITING);
        var asked = what.get();
        // What was done a moment ago is to be part of it.
        var _ =
                session.settled()
                        .thenRun(() ->
                                jobs.start(
                                        jobName, _ -> written(asked, target.get()), this::written));
    }

    private Shared written(What asked, Path target) throws ProjectException {
        var project = session.project();
        var annotator = session.annotator();
        return switch (asked) {
            case OWN_WORDS ->
                    new Sharing(project).write(target, annotator.name(), Texts.MARKED_WORDS);
            case OWN_ARTICLES -> new Sharing(project).write(target, annotator.name(), Texts.WHOLE);
            case PROJECT -> {
                Copies.save(session.file(), session.unsaved(), annotator.id(), target);
                yield new Shared(target, 0, 0);
            }
        };
    }

    private void written(Outcome<Shared> outcome) {
        switch (outcome) {
            case Outcome.Done<Shared>(var done) -> {
                shared.set(done);
                stage.set(Stage.DONE);
            }
            case Outcome.Cancelled<Shared> _ -> stage.set(Stage.ASKED);
            case Outcome.Failed<Shared>(var cause) -> {
                trouble.set(cause);
                stage.set(Stage.ASKED);
            }
        }
    }
}
