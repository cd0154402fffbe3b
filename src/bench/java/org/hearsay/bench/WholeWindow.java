package org.hearsay.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.hearsay.BuiltInFormats;
import org.hearsay.job.Jobs;
import org.hearsay.job.Progress;
import org.hearsay.project.Exporting;
import org.hearsay.project.Importing;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.dataset.CardAgreement;
import org.hearsay.project.dataset.Datasets;
import org.hearsay.project.rescue.Rescue;
import org.hearsay.project.time.TimeBook;
import org.hearsay.settings.Person;
import org.hearsay.settings.Settings;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.shell.MainWindow;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.ProjectFiles;
import org.hearsay.ui.support.Tools;
import org.hearsay.ui.support.look.Fonts;
import org.hearsay.ui.support.look.Look;

/// The window of the program with all its places, on the benchmark's project.
final class WholeWindow {

    private final Stage stage;
    private final MainWindow window;

    WholeWindow(Path file, Path folder) throws InterruptedException {
        var person = new Person(BenchProject.PERSON, "BE");
        var formats = BuiltInFormats.all();
        stage = Fx.call(Stage::new);
        window =
                Fx.call(() -> {
                    Fonts.load();
                    var desktop =
                            new Desktop(
                                    Messages.in(Locale.ENGLISH),
                                    new Look(),
                                    new Preferences(Settings.of(person), _ -> {}),
                                    new Jobs(Platform::runLater),
                                    Clock.systemUTC(),
                                    Platform::runLater);
                    var tools =
                            new Tools(
                                    new Files(folder),
                                    formats,
                                    new Importing(formats),
                                    new Exporting(formats, "bench", CardAgreement::of),
                                    new Datasets("bench"),
                                    _ -> {},
                                    Rescue.in(folder.resolve("state")),
                                    new TimeBook(folder.resolve("state").resolve("time")));
                    var made =
                            new MainWindow(
                                    stage, desktop, tools, ArticleView::new, _ -> {}, _ -> {});
                    made.start(Optional.of(file));
                    return made;
                });
        while (!isShown("#article-title")) {
            Fx.call(() -> Fx.afterNextPulse(stage.getScene())).join();
        }
    }

    boolean isShown(String selector) {
        return Fx.call(() -> {
            var scene = stage.getScene();
            var node = scene == null ? null : scene.getRoot().lookup(selector);
            return node != null && node.isVisible();
        });
    }

    /// Of a label; empty where it is not shown.
    String text(String selector) {
        return Fx.call(() -> {
            var scene = stage.getScene();
            return scene != null
                            && scene.getRoot().lookup(selector) instanceof Label label
                            && label.isVisible()
                    ? label.getText()
                    : "";
        });
    }

    /// @param shortcut whether Ctrl is held
    /// @return when the next picture was laid out
    CompletableFuture<Long> press(KeyCode key, boolean shortcut) {
        return Fx.call(() -> {
            var scene = stage.getScene();
            var painted = Fx.afterNextPulse(scene);
            var focused = scene.getFocusOwner();
            Event.fireEvent(
                    focused == null ? scene.getRoot() : focused,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, shortcut, false, false));
            return painted;
        });
    }

    void close() {
        Fx.call(() -> {
            window.close();
            return true;
        });
    }

    private record Files(Path home) implements ProjectFiles {

        @Override
        public Project open(Path file) throws ProjectException {
            return Projects.open(file);
        }

        @Override
        public Project create(Path file, Draft draft) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Project sample(Path file, Person person, Progress progress) {
            throw new UnsupportedOperationException();
        }
    }
}
