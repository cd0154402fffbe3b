package org.hearsay.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hearsay.job.Jobs;
import org.hearsay.model.Id;
import org.hearsay.project.Project;
import org.hearsay.project.Projects;
import org.hearsay.session.ProjectSession;
import org.hearsay.session.SaveState;
import org.hearsay.session.Surroundings;
import org.hearsay.settings.Person;
import org.hearsay.settings.Settings;
import org.hearsay.ui.article.ArticleSurface;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.article.TextSelection;
import org.hearsay.ui.shell.annotate.AnnotatePlace;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.look.Fonts;
import org.hearsay.ui.support.look.Look;
import org.hearsay.ui.support.look.Sheets;

/// The place where articles are annotated, in a window, on the benchmark's project.
final class BenchWindow {

    private final Project project;
    private final Map<Size, Id> documents;
    private ProjectSession session;
    private ArticleSurface surface;
    private AnnotatePlace place;
    private Stage stage;
    private Scene scene;

    BenchWindow(Path file) throws Exception {
        project = Projects.open(file);
        documents = BenchProject.documents(project);
        var person = new Person(BenchProject.PERSON, "BE");
        var jobs = new Jobs(Platform::runLater);
        var around = new Surroundings(person, Clock.systemUTC(), Platform::runLater);
        session = Fx.call(() -> ProjectSession.open(project, around)).toCompletableFuture().join();
        Fx.call(() -> {
            Fonts.load();
            var look = new Look();
            var desktop =
                    new Desktop(
                            Messages.in(Locale.ENGLISH),
                            look,
                            new Preferences(Settings.of(person), _ -> {}),
                            jobs,
                            Clock.systemUTC(),
                            Platform::runLater);
            surface = new ArticleView();
            place = new AnnotatePlace(session, surface, desktop, new Notices(), new Sheets());
            scene = new Scene((Parent) place.view(), 1280, 800);
            look.dress(scene);
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            return true;
        });
    }

    Scene scene() {
        return scene;
    }

    ArticleSurface surface() {
        return surface;
    }

    ProjectSession session() {
        return session;
    }

    /// Opens the document and waits until its marks are drawn.
    ///
    /// @return milliseconds from the call
    double open(Size size) {
        long start = System.nanoTime();
        Fx.call(() -> session.open(documents.get(size))).toCompletableFuture().join();
        long painted = Fx.call(() -> Fx.afterNextPulse(scene)).join();
        return (painted - start) / 1e6;
    }

    /// Presses a key as a person does.
    ///
    /// @return when the next picture was laid out
    CompletableFuture<Long> press(KeyCode key) {
        var text = key.isLetterKey() ? key.getName().toLowerCase(Locale.ROOT) : "";
        var target = scene.getFocusOwner();
        var painted = Fx.afterNextPulse(scene);
        Event.fireEvent(
                target,
                new KeyEvent(KeyEvent.KEY_PRESSED, text, text, key, false, false, false, false));
        Event.fireEvent(
                target,
                new KeyEvent(
                        KeyEvent.KEY_TYPED,
                        text,
                        text,
                        KeyCode.UNDEFINED,
                        false,
                        false,
                        false,
                        false));
        return painted;
    }

    void caret(int offset) {
        surface.requestFocus();
        surface.select(new TextSelection(offset, offset));
    }

    /// Completes when everything is durable and the window says so. On the JavaFX thread.
    CompletableFuture<Long> saved() {
        var saved = new CompletableFuture<Long>();
        session.saveStateProperty()
                .subscribe(state -> {
                    if (state instanceof SaveState.Saved) {
                        saved.complete(System.nanoTime());
                    }
                });
        return saved;
    }

    void close() {
        Fx.call(() -> {
            place.close();
            session.close();
            stage.hide();
            return true;
        });
    }
}
