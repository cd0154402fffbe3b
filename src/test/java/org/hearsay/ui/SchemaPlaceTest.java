package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Shape;
import org.hearsay.settings.Theme;
import org.hearsay.ui.schema.parts.Subject;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The schema of the sample project, changed by keyboard.
class SchemaPlaceTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_namesKeysAndLooksChangeAtOnceAndAreUndone() {
        enterPlace();
        var before = schema();
        shots("schema");

        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        keys(KeyCode.ENTER);
        await(() -> field("label-name").isFocused());
        keys(KeyCode.A, KeyCode.CONTROL);
        write("STATEMENT");
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && !text("#schema-effect").contains("…"));
        assertThat(text("#schema-effect")).contains("another label", "Undo");
        Shots.take(stage.getScene(), "schema-rename-light");
        keys(KeyCode.ENTER);
        await(() -> schema().label("STATEMENT").isPresent());
        await(() -> field("label-name").getText().equals("STATEMENT"));
        undo();
        await(() -> schema().equals(before));

        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        focus("label-key");
        keys(KeyCode.A, KeyCode.CONTROL);
        write("S");
        await(() -> isShown("#label-key-note"));
        assertThat(text("#label-key-note")).contains("Speaker", "Free: B");
        keys(KeyCode.A, KeyCode.CONTROL);
        write("B");
        await(() -> schema().label("CLAIM").orElseThrow().key().equals("B"));
        await(() -> field("label-key").isFocused());

        // The article's keys and menus follow without a restart.
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.B);
        await(() -> own("CLAIM") == 1);
        undo();
        await(() -> own("CLAIM") == 0);
        undo();
        await(() -> schema().equals(before));
        assertThat(commandKey("label:CLAIM")).isEqualTo("C");
    }

    @Test
    void whatIsRemovedIsAskedAboutAndWhatIsSplitWaitsUnderProblems() {
        enterPlace();
        var before = schema();
        choose(new Subject.OfLabel("CUE"));
        await(() -> field("label-name").getText().equals("CUE"));
        interact(() -> lookup("#label-remove").queryButton().fire());
        await(() -> isShown("#schema-ways") && text("#schema-effect").contains("taken out"));
        Shots.take(stage.getScene(), "schema-remove-light");
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#schema-change"));

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.C);
        await(() -> own("CLAIM") == 1);
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        choose(new Subject.OfLabel("CLAIM"));
        await(() -> field("label-name").getText().equals("CLAIM"));
        interact(() -> lookup("#label-split").queryButton().fire());
        await(() -> field("schema-split-names").isFocused());
        write("OPINION");
        keys(KeyCode.ENTER);
        await(() -> isShown("#schema-change") && text("#schema-effect").contains("decision"));
        keys(KeyCode.ENTER);
        await(() -> schema().label("OPINION").isPresent());
        await(() -> own("CLAIM_OLD") == 1);

        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        awaitArticle();
        await(() -> isShown("#article"));
        keys(KeyCode.F8);
        await(() -> lookup("Make it Opinion").tryQuery().isPresent());
        Shots.take(stage.getScene(), "schema-split-problem-light");
        interact(() -> lookup("Make it Opinion").queryButton().fire());
        await(() -> own("OPINION") == 1);
        undo();
        await(() -> own("CLAIM_OLD") == 1);
        undo();
        await(() -> schema().equals(before) && own("CLAIM") == 1);
    }

    private String commandKey(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        window.commands().stream()
                                .filter(c -> c.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .keyText());
    }

    @Test
    void E02_anOwnLabelIsOfferedNoLookThatAnotherHas() {
        enterPlace();
        clickOn("#schema-new-label");
        await(() -> schema().label("NEW_LABEL").isPresent());
        await(() -> field("label-name").getText().equals("NEW_LABEL"));
        ChoiceBox<Shape> shapes = lookup("#label-shape").query();
        var used =
                schema().labels().stream()
                        .filter(l -> !l.name().equals("NEW_LABEL"))
                        .map(l -> l.shape())
                        .toList();
        assertThat(shapes.getItems()).isNotEmpty().doesNotContainAnyElementsOf(used);
        Shots.take(stage.getScene(), "schema-new-label-light");
        undo();
        await(() -> schema().label("NEW_LABEL").isEmpty());
    }

    private void enterPlace() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> isShown("#place-schema") && list().getItems().size() > 8);
        await(() -> text("#schema-used").contains("13") || text("#schema-used").contains("Used"));
    }

    /// By its command: on a slow machine a key that is held a moment too long repeats.
    private void undo() {
        interact(() ->
                window.commands().stream()
                        .filter(c -> c.id().equals("undo"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
    }

    private void shots(String name) {
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

    private void choose(Subject subject) {
        interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(subject);
        });
    }

    private void focus(String id) {
        interact(() -> field(id).requestFocus());
    }

    /// Looked up on the window's own thread, since the panel is built anew at each change.
    private TextField field(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () ->
                        lookup((Node n) -> id.equals(n.getId()))
                                .<TextField>tryQuery()
                                .orElseGet(TextField::new));
    }

    private int own(String label) {
        return (int) saved(file()).stream().filter(a -> a.label().equals(label)).count();
    }

    private ListView<Subject> list() {
        return lookup("#schema-list").query();
    }

    /// As the file has it.
    private Schema schema() {
        try (var project = Projects.openForReading(file())) {
            return project.registry().toCompletableFuture().join().schema();
        } catch (ProjectException e) {
            throw new AssertionError(e);
        }
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }
}
