package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ExportRequest;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Theme;
import org.hearsay.ui.exporting.FormatRow;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What a format would lose is seen before it is chosen, and the preview is what is written.
class ExportWizardTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void H01_eachFormatSaysBeforeItIsChosenWhatItWouldLoseOfTheReference() {
        open();
        await(() -> row("brat").lost().isPresent());
        assertThat(row("hearsay-jsonl").lost().orElseThrow().isNothing()).isTrue();
        Shots.take(stage.getScene(), "export-formats");
        select("conll");
        var column = lookup("#export-option-column").<TextField>query();
        interact(() -> {
            column.setText("all");
            column.fireEvent(new javafx.event.ActionEvent());
        });
        await(() -> row("conll").lost().filter(l -> l.spans() == 59).isPresent());
        assertThat(row("conll").lost().orElseThrow().allSpans()).isEqualTo(106);
        // The longest list of numbers has room in both looks.
        await(() -> formats().getItems().stream().allMatch(r -> r.lost().isPresent()));
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "export-formats-dark");
        keys(KeyCode.ESCAPE);
    }

    @Test
    void H02_thePreviewIsTheStartOfTheFileThatIsWritten() throws Exception {
        open();
        select("brat");
        await(() -> row("brat").lost().isPresent());
        clickOn("#export-next");
        await(() -> !preview().isEmpty());
        Shots.take(stage.getScene(), "export-check");
        var file = lookup("#export-file").<ComboBox<String>>query().getValue();
        var shown = preview();
        assertThat(shown.lines()).hasSize(20);
        var out = folder.resolve("out");
        interact(() -> lookup("#export-folder").<TextField>query().setText(out.toString()));
        clickOn("#export-write");
        await(() -> Files.exists(out.resolve("export-report.json")));
        assertThat(Files.readString(out.resolve(file))).startsWith(shown + "\n");
    }

    @Test
    void whatWasChosenStandsStillWhereTheFilesCouldNotBeWritten() throws Exception {
        open();
        select("brat");
        clickOn("#export-next");
        // A file stands where the folder would be.
        var taken = Files.writeString(folder.resolve("taken"), "x");
        interact(() -> lookup("#export-folder").<TextField>query().setText(taken.toString()));
        await(() -> !lookup("#export-write").query().isDisabled());
        keys(KeyCode.ENTER);
        await(() -> text("#export-state").contains("taken"));
        assertThat(isShown("#export-wizard")).isTrue();
        assertThat(isShown("#message-text")).isFalse();
        assertThat(lookup("#export-folder").query().isFocused()).isTrue();
        Shots.take(stage.getScene(), "export-failed");

        var out = folder.resolve("out");
        interact(() -> lookup("#export-folder").<TextField>query().setText(out.toString()));
        keys(KeyCode.ENTER);
        await(() -> text("#message-text").startsWith("Wrote"));
        assertThat(isShown("#export-wizard")).isFalse();
        assertThat(lookup("#article").query().isFocused()).isTrue();
        assertThat(out.resolve("export-report.json")).exists();
    }

    @Test
    void aLossOpensWhatItIsAboutInItsArticle() {
        open();
        select("conll");
        var column = lookup("#export-option-column").<TextField>query();
        interact(() -> {
            column.setText("all");
            column.fireEvent(new javafx.event.ActionEvent());
        });
        await(() -> row("conll").lost().filter(l -> l.spans() == 59).isPresent());
        clickOn("#export-next");
        TreeView<?> losses = lookup("#export-loss-list").query();
        await(() -> losses.getRoot() != null && !losses.getRoot().getChildren().isEmpty());
        var largest = losses.getRoot().getChildren().getFirst();
        assertThat(largest.getChildren()).hasSize(59);
        interact(() -> {
            losses.getSelectionModel().select(0);
            losses.requestFocus();
        });
        // A reason opens in place, by the key that opens what is lost in its article.
        keys(KeyCode.ENTER);
        assertThat(largest.isExpanded()).isTrue();
        keys(KeyCode.DOWN);
        assertThat(lookup("#export-loss-list .label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .anyMatch(t -> t.startsWith("59 × "))
                .anyMatch(t -> t.startsWith("“Trump” · Trump tweets"));
        Shots.take(stage.getScene(), "8-export-losses");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "8-export-losses-dark");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#export-wizard"));
        awaitArticle();
        // As it was left, once.
        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-loss-list"));
        TreeView<?> again = lookup("#export-loss-list").query();
        await(() -> again.getRoot() != null && !again.getRoot().getChildren().isEmpty());
        assertThat(again.getRoot().getChildren().getFirst().getChildren()).hasSize(59);
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#export-formats"));
        assertThat(formats().isFocused()).isTrue();
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#export-wizard"));
        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-formats"));
        assertThat(isShown("#export-loss-list")).isFalse();
    }

    @Test
    void anExportIsKeptUnderANameMadeAgainByOneCommandAndForgotten() throws Exception {
        open();
        select("brat");
        await(() -> row("brat").lost().isPresent());
        clickOn("#export-next");
        var out = folder.resolve("again");
        interact(() -> {
            lookup("#export-folder").<TextField>query().setText(out.toString());
            lookup("#export-preset-name").<TextField>query().setText("For brat");
            lookup("#export-keep").<Button>query().fire();
        });
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "export-preset-dark");
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#export-presets"));
        // What was kept is what is chosen, until something else is.
        var kept = lookup("#export-presets").<ChoiceBox<ExportPreset>>query();
        assertThat(kept.getValue().name()).isEqualTo("For brat");
        select("conll");
        assertThat(kept.getValue()).isNull();
        interact(() -> kept.setValue(kept.getItems().getFirst()));
        assertThat(formats().getSelectionModel().getSelectedItem().id()).isEqualTo("brat");
        keys(KeyCode.ESCAPE);
        await(() -> !isShown("#export-wizard"));
        assertThat(out).doesNotExist();

        keys(KeyCode.K, KeyCode.CONTROL);
        await(() -> isShown("#palette"));
        write("Export again");
        await(() ->
                lookup("#palette").query().lookupAll(".text").stream()
                        .anyMatch(n -> n instanceof Text t && t.getText().contains("For brat")));
        Shots.take(stage.getScene(), "export-again-dark");
        keys(KeyCode.ENTER);
        await(() -> Files.exists(out.resolve("export-report.json")));
        await(() -> desktop.desktop.jobs().running().isEmpty());
        assertThat(Files.readString(out.resolve("export-report.json"))).contains("\"brat\"");

        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-presets"));
        var presets = lookup("#export-presets").<ChoiceBox<ExportPreset>>query();
        interact(() -> presets.setValue(presets.getItems().getFirst()));
        await(() -> formats().getSelectionModel().getSelectedItem().id().equals("brat"));
        assertThat(lookup("#export-layer").<ChoiceBox<String>>query().getValue())
                .isEqualTo("Reference");
        interact(lookup("#export-forget").<Button>query()::fire);
        await(() -> !isShown("#export-preset-bar"));
        keys(KeyCode.ESCAPE);
        assertThat(session().registryProperty().get().head().settings()).isEmpty();
    }

    @Test
    void whereNothingIsDoneWhatIsInProgressCanBeExportedAnyway() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        await(() ->
                session().documents().stream()
                        .flatMap(row -> row.layers().stream())
                        .anyMatch(l -> l.head().status() == LayerHead.Status.IN_PROGRESS));
        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-wizard"));
        var layer = lookup("#export-layer").<ChoiceBox<String>>query();
        interact(() -> layer.setValue(TestDesktop.ME));
        assertThat(isShown("#export-none-done")).isFalse();
        var done = lookup("#export-only-done").<CheckBox>query();
        interact(() -> done.setSelected(true));
        await(() -> isShown("#export-none-done"));
        assertThat(lookup("#export-anyway").<Button>query().getText())
                .isEqualTo("Export it anyway");
        interact(() -> layer.setValue("Reference"));
        assertThat(isShown("#export-none-done")).as("Reference is done").isFalse();
        interact(() -> layer.setValue(TestDesktop.ME));
        Shots.take(stage.getScene(), "export-none-done");
        clickOn("#export-anyway");
        await(() -> !isShown("#export-none-done"));
        assertThat(done.isSelected()).isFalse();
    }

    @Test
    void articlesAreTickedByHandInAListThatIsNarrowedByWhatIsKnownOfThem() {
        open();
        var field = lookup("#export-documents").<TextField>query();
        interact(() -> lookup("#export-pick").query().requestFocus());
        keys(KeyCode.SPACE);
        await(() -> isShown("#export-picker"));
        assertThat(isShown("#export-formats")).isFalse();
        assertThat(text("#export-pick-count")).isEqualTo("0 of 2 ticked");
        write("nobody");
        await(() -> picks().getItems().isEmpty());
        keys(KeyCode.A, KeyCode.CONTROL);
        write("trump");
        await(() -> picks().getItems().size() == 1);
        interact(() -> picks().requestFocus());
        keys(KeyCode.SPACE);
        await(() -> text("#export-pick-count").equals("1 of 2 ticked"));
        var id = picks().getItems().getFirst().document().id().toString();
        assertThat(field.getText()).isEqualTo("id:" + id.substring(id.length() - 12));
        Shots.take(stage.getScene(), "export-pick");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "export-pick-dark");
        interact(() -> lookup("#export-pick").query().requestFocus());
        keys(KeyCode.SPACE);
        await(() -> isShown("#export-formats"));
        await(() -> row("brat").lost().isPresent());
        assertThat(row("brat").trial().orElseThrow().report().documents()).isEqualTo(1);
        interact(() -> field.setText("publisher:nobody"));
        await(() -> !row("brat").trouble().isEmpty());
    }

    private ListView<DocumentRow> picks() {
        return lookup("#export-pick-list").query();
    }

    @Test
    void documentsGoIntoSplitsWithTheNumbersOfEachBeforeTheyAreWritten() throws Exception {
        open();
        interact(() -> {
            lookup("#export-layer").<ChoiceBox<String>>query().setValue(ExportRequest.ALL);
            lookup("#export-split").<CheckBox>query().setSelected(true);
        });
        select("brat");
        clickOn("#export-next");
        await(() -> isShown("#export-split-page"));
        interact(() -> {
            lookup("#export-plan").<TextField>query().setText("train=0.5, test=0.6");
        });
        await(() -> text("#export-split-numbers").startsWith("Sizes are as"));
        interact(() -> {
            lookup("#export-plan").<TextField>query().setText("train=0.5, test=0.5");
        });
        await(() -> text("#export-split-numbers").contains("test: 1 article"));
        Shots.take(stage.getScene(), "export-split");
        clickOn("#export-next");
        await(() -> !preview().isEmpty());
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#export-split-page"));
        clickOn("#export-next");
        var out = folder.resolve("splits");
        interact(() -> lookup("#export-folder").<TextField>query().setText(out.toString()));
        clickOn("#export-write");
        await(() -> Files.exists(out.resolve("export-report.json")));
        assertThat(out.resolve("train")).isDirectory();
        assertThat(out.resolve("test")).isDirectory();
    }

    private ProjectSession session() {
        return window.session().orElseThrow();
    }

    private void open() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-wizard"));
        interact(() -> lookup("#export-layer").<ChoiceBox<String>>query().setValue("Reference"));
    }

    private void select(String format) {
        interact(() -> formats().getSelectionModel().select(row(format)));
    }

    private FormatRow row(String format) {
        return formats().getItems().stream()
                .filter(r -> r.id().equals(format))
                .findFirst()
                .orElseThrow();
    }

    private ListView<FormatRow> formats() {
        return lookup("#export-formats").query();
    }

    private String preview() {
        return lookup("#export-preview").<TextArea>query().getText();
    }
}
