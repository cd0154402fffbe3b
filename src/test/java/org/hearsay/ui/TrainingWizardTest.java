package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.hearsay.dataset.card.Manifest;
import org.hearsay.dataset.task.Task;
import org.hearsay.project.preset.TrainingPreset;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Theme;
import org.hearsay.ui.support.splits.Division;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A training set is made in the window: rows are counted as one chooses, and the preview is what
/// is written.
class TrainingWizardTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void rowsAreCountedAsOneChoosesAndThePreviewIsWhatIsWritten() throws Exception {
        open();
        choose("#training-task", Task.SENTENCES);
        choose("#training-division", Division.WHOLE);
        await(() -> text("#training-summary").equals("17 rows from 1 article."));
        choose("#training-task", Task.STANCES);
        await(() -> text("#training-summary").equals("16 rows from 1 article."));
        assertThat(fieldRows()).as("each field has a row of its own").doesNotHaveDuplicates();
        Shots.take(stage.getScene(), "training-choice");
        choose("#training-task", Task.SENTENCES);
        await(() -> text("#training-summary").equals("17 rows from 1 article."));

        keys(KeyCode.ENTER);
        await(() -> isShown("#training-preview") && !preview().isEmpty());
        assertThat(splits().getItems())
                .singleElement()
                .satisfies(
                        s -> assertThat(s.labels().toString()).isEqualTo("{CFS=11, NFS=1, UFS=5}"));
        var shown = preview();
        var name = splits().getItems().getFirst().file();
        var out = folder.resolve("out");
        assertThat(lookup("#training-write").<Button>query().isDisabled()).isTrue();
        interact(() -> lookup("#training-folder").<TextField>query().setText(out.toString()));
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "training-check-dark");
        keepAndChooseAgain();
        keys(KeyCode.ENTER);

        await(() -> !isShown("#training-wizard"));
        assertThat(out.resolve("manifest.json")).exists();
        assertThat(Files.readString(out.resolve(name))).startsWith(shown);
        assertThat(Files.readAllLines(out.resolve(name))).hasSize(17);
    }

    /// Under a name, as the project has it, until it is deleted; one undo brings it back.
    private void keepAndChooseAgain() {
        interact(() -> {
            lookup("#training-preset-name").<TextField>query().setText("Sentences");
            lookup("#training-keep").<Button>query().fire();
        });
        Shots.take(stage.getScene(), "training-preset-dark");
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#training-presets"));
        var presets = lookup("#training-presets").<ChoiceBox<TrainingPreset>>query();
        assertThat(presets.getValue().name()).isEqualTo("Sentences");
        choose("#training-task", Task.CLAIMS);
        type("#training-seed", "9");
        assertThat(presets.getValue()).isNull();
        interact(() -> presets.setValue(presets.getItems().getFirst()));
        assertThat(presets.getValue().name()).isEqualTo("Sentences");
        assertThat(lookup("#training-task").<ChoiceBox<Task>>query().getValue())
                .isEqualTo(Task.SENTENCES);
        assertThat(lookup("#training-seed").<TextField>query().getText()).isEqualTo("1");
        await(() -> text("#training-summary").equals("17 rows from 1 article."));
        Shots.take(stage.getScene(), "training-presets-dark");
        var settings = session().registryProperty().get().head().settings();
        assertThat(settings).containsOnlyKeys("training_preset.Sentences");
        interact(lookup("#training-forget").<Button>query()::fire);
        await(() -> !isShown("#training-preset-bar"));
        assertThat(session().registryProperty().get().head().settings()).isEmpty();
        interact(() -> session().undo());
        await(() -> session().registryProperty().get().head().settings().equals(settings));
        keys(KeyCode.ENTER);
        await(() -> isShown("#training-preview") && !preview().isEmpty());
    }

    @Test
    void whatCannotBeSplitIsSaidAndAnUnwrittenSetKeepsTheWizard() throws Exception {
        open();
        choose("#training-division", Division.WHOLE);
        assertThat(isShown("#training-seed")).isFalse();
        choose("#training-task", Task.RELATIONS);
        assertThat(isShown("#training-seed")).as("pairs are drawn without splits too").isTrue();
        choose("#training-task", Task.TOKENS);
        assertThat(isShown("#training-seed")).isFalse();
        choose("#training-division", Division.FOLDS);
        type("#training-plan", "9");
        await(() -> text("#training-summary").contains("too few for 9 folds"));
        type("#training-plan", "one");
        await(() -> text("#training-summary").startsWith("Sizes are as train=0.8"));
        choose("#training-division", Division.SHARES);
        type("#training-plan", "train=0.5, test=0.5");
        await(() -> text("#training-summary").contains("train: "));
        clickOn("#training-next");
        await(() -> text("#training-leaks").contains("1 group"));
        Shots.take(stage.getScene(), "training-check");
        var taken = Files.writeString(folder.resolve("taken"), "a file, no folder");
        type("#training-folder", taken.toString());
        assertThat(splits().getItems()).hasSize(2);
        var real = splits().getColumns().get(4);
        assertThat(List.of(real.getCellData(0), real.getCellData(1)))
                .as("also where a split got nothing of what was wished")
                .asString()
                .isEqualTo("[100%, 0%]");
        clickOn("#training-write");
        await(() -> text("#training-trouble").contains("taken"));
        assertThat(text("#training-trouble").split("not written|nothing was", -1))
                .as("said once that nothing was written")
                .hasSize(2);
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#training-choices"));
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#training-wizard"));
    }

    @Test
    void arrowsChooseInAChoiceAndTheKeyboardStaysThere() {
        open();
        var division = lookup("#training-division").<ChoiceBox<Division>>query();
        interact(division::requestFocus);
        keys(KeyCode.DOWN);
        assertThat(division.getValue()).isEqualTo(Division.FOLDS);
        keys(KeyCode.UP);
        assertThat(division.getValue()).isEqualTo(Division.SHARES);
        assertThat(division.isFocused()).isTrue();
        assertThat(division.isShowing()).isFalse();
        keys(KeyCode.DOWN, KeyCode.ALT);
        assertThat(division.isShowing()).isTrue();
    }

    private ProjectSession session() {
        return window.session().orElseThrow();
    }

    private void open() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var command = command("training-set");
        interact(command::fire);
        await(() -> isShown("#training-wizard"));
        choose("#training-layer", "Reference");
    }

    private List<Integer> fieldRows() {
        return Stream.of("task", "labels", "column", "neutral", "layer", "without-text", "seed")
                .map(field -> GridPane.getRowIndex(lookup("#training-" + field).query()))
                .toList();
    }

    private <T> void choose(String id, T value) {
        interact(() -> lookup(id).<ChoiceBox<T>>query().setValue(value));
    }

    private void type(String id, String text) {
        interact(() -> lookup(id).<TextField>query().setText(text));
    }

    private TableView<Manifest.SplitCount> splits() {
        return lookup("#training-splits").query();
    }

    private String preview() {
        return lookup("#training-preview").<TextArea>query().getText();
    }
}
