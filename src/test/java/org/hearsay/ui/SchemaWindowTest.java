package org.hearsay.ui;

import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.schema.Schema;
import org.hearsay.settings.Theme;
import org.hearsay.ui.schema.parts.Subject;
import org.testfx.util.WaitForAsyncUtils;

/// A person in the schema place of the sample project.
abstract class SchemaWindowTest extends WindowTest {

    final void enterPlace() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> isShown("#place-schema") && list().getItems().size() > 8);
        await(() -> text("#schema-used").contains("13") || text("#schema-used").contains("Used"));
    }

    final void undo() {
        fire("undo");
    }

    final void shots(String name) {
        Shots.take(stage.getScene(), name + "-light");
        Platform.runLater(() -> desktop.look.themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), name + "-dark");
        Platform.runLater(() -> desktop.look.zoomProperty().set(150));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), name + "-dark-150");
        Platform.runLater(() -> {
            desktop.look.zoomProperty().set(100);
            desktop.look.themeProperty().set(Theme.LIGHT);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    final void choose(Subject subject) {
        interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(subject);
        });
    }

    final void focus(String id) {
        interact(() -> field(id).requestFocus());
    }

    /// Looked up on the window's own thread, since the panel is built anew at each change.
    final TextField field(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        lookup((Node n) -> id.equals(n.getId()))
                                .<TextField>tryQuery()
                                .orElseGet(TextField::new));
    }

    final int own(String label) {
        return (int) saved(file()).stream().filter(a -> a.label().equals(label)).count();
    }

    final ListView<Subject> list() {
        return lookup("#schema-list").query();
    }

    /// Number of the schema's version in the file.
    final int version() {
        try (var project = Projects.openForReading(file())) {
            return project.registry().toCompletableFuture().join().schemaVersion().number();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    /// As the file has it.
    final Schema schema() {
        try (var project = Projects.openForReading(file())) {
            return project.registry().toCompletableFuture().join().schema();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    final Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    /// By id and not by selector, since names of the schema are part of ids.
    final <N extends Node> N find(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> lookup((Node n) -> id.equals(n.getId())).<N>query());
    }

    final String commandKey(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> command(id).keyText());
    }
}
