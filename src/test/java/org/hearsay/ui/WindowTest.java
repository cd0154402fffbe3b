package org.hearsay.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.DroppedFiles;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.hamcrest.Matcher;
import org.hearsay.model.Annotation;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.Layer;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.shell.MainWindow;
import org.hearsay.ui.support.commands.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.util.WaitForAsyncUtils;

/// A person in front of the program's window: what they press, what they see, and what is in the
/// project file then.
@ExtendWith(OwnStage.class)
abstract class WindowTest extends FxRobot {

    @TempDir Path folder;

    TestDesktop desktop;
    MainWindow window;
    Stage stage;

    /// To be called by the test's own start method, on the JavaFX thread.
    void prepare(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, ArticleView::new);
        window = desktop.window(first);
    }

    @AfterEach
    void letGo() {
        interact(desktop::letGo);
        await(desktop::isLetGo);
    }

    /// Asked on the JavaFX thread.
    @Override
    public NodeQuery lookup(String query) {
        return QuietQuery.of(() -> super.lookup(query));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> matcher) {
        return QuietQuery.of(() -> super.lookup(matcher));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> predicate) {
        return QuietQuery.of(() -> super.lookup(predicate));
    }

    @Override
    public NodeQuery from(Node... parents) {
        return QuietQuery.of(() -> super.from(parents));
    }

    /// Presses keys together.
    void keys(KeyCode key, KeyCode... held) {
        push(combined(key, held));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static KeyCode[] combined(KeyCode key, KeyCode... held) {
        var all = Arrays.copyOf(held, held.length + 1);
        all[held.length] = key;
        return all;
    }

    void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
        } catch (TimeoutException e) {
            throw new AssertionError("Did not happen within 60 seconds; " + standing(), e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where the keyboard is, for the message of a test that waited in vain.
    private String standing() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        Window.getWindows().stream()
                                .map(w -> w + (w.isFocused() ? " focused" : "") + owner(w))
                                .collect(Collectors.joining("; ")));
    }

    private static String owner(Window window) {
        return window.getScene() == null
                ? ""
                : ", keyboard in " + window.getScene().getFocusOwner();
    }

    boolean isShown(String id) {
        return lookup(id).tryQuery().filter(Node::isVisible).isPresent();
    }

    String text(String id) {
        return lookup(id).<Label>tryQuery().map(Label::getText).orElse("");
    }

    /// Waits until an article is shown and has the keyboard.
    void awaitArticle() {
        await(() -> isShown("#article") && isShown("#article-title"));
        await(() -> !text("#article-title").isEmpty());
    }

    void awaitSaved() {
        await(() -> text("#status-saved").startsWith("Saved"));
    }

    /// What the file holds for the first document, on the person's own layer.
    List<Annotation> saved(Path file) {
        awaitSaved();
        return ownLayer(file).map(Layer::annotations).orElse(List.of());
    }

    Optional<Layer> ownLayer(Path file) {
        try (Project project = Projects.openForReading(file)) {
            var registry = project.registry().toCompletableFuture().join();
            var me = registry.annotatorNamed(TestDesktop.ME).orElseThrow();
            List<DocumentRow> rows = project.documents(0, 10).toCompletableFuture().join();
            var first = rows.getFirst().document().id();
            return project.open(first).toCompletableFuture().join().layers().stream()
                    .filter(l -> l.head().annotator().equals(me.id()))
                    .findFirst();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    /// Of the open project's window.
    Command command(String id) {
        return window.commands().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    /// By the command itself: on a slow machine a key that is held a moment too long repeats.
    void fire(String command) {
        interact(command(command)::fire);
    }

    /// Drops files on the window.
    void drop(List<Path> files) {
        interact(() ->
                Event.fireEvent(
                        stage.getScene().getRoot(), dragged(DragEvent.DRAG_DROPPED, files)));
    }

    DragEvent dragged(EventType<DragEvent> type, List<Path> files) {
        var board = DroppedFiles.board(files.stream().map(Path::toFile).toList());
        var target = stage.getScene().getRoot();
        return new DragEvent(
                type, board, 100, 100, 100, 100, TransferMode.COPY, null, target, null);
    }

    /// Takes a picture once the window is at rest.
    void look(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
