package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.ui.exporting.FormatRow;
import org.hearsay.ui.support.splits.Division;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The wizards of export and import, given what nobody thought of.
class WizardInputTest extends WindowTest {

    /// Of 300 characters, from right to left, with emoji.
    private static final String TITLE =
            "قال الوزير إن المحادثات سارت على ما يرام 🎉👩‍👩‍👧 ".repeat(8).substring(0, 299)
                    + ".";

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void E09_aLongTitleFromRightToLeftIsSeenBeforeItComesIn() throws Exception {
        var words = TITLE + "\n\n" + "وأضاف أن \"التقدم واضح في كل شيء تقريبا\". ".repeat(9);
        drop(List.of(Files.writeString(folder.resolve("a.txt"), words)));
        await(() -> isShown("#import-text"));
        await(() -> !lookup("#import-start").<Button>query().isDisabled());
        var preview = lookup("#import-text").<TextFlow>query();
        var shown =
                preview.getChildren().stream()
                        .map(n -> ((Text) n).getText())
                        .collect(Collectors.joining());
        assertThat(words).startsWith(shown);
        assertThat(shown).contains(TITLE);
        double line = preview.getChildren().getFirst().getLayoutBounds().getHeight();
        assertThat(preview.getHeight()).as("its lines are broken").isGreaterThan(4 * line);
        clickOn("#import-start");
        // Titles are kept shorter.
        await(() -> text("#article-title").startsWith(TITLE.substring(0, 150)));

        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-wizard"));
        interact(lookup("#export-pick").<ToggleButton>query()::fire);
        await(() -> isShown("#export-picker"));
        var list = lookup("#export-pick-list").<ListView<?>>query();
        interact(list::layout);
        assertThat(lookup("#export-pick-list .list-cell").queryAllAs(ListCell.class))
                .as("it ends where the list does")
                .isNotEmpty()
                .allMatch(cell -> cell.getWidth() <= list.getWidth());
    }

    @Test
    void aWrongOptionIsRefusedWhileItIsTypedAndEnterInARightOneGoesOn() {
        open();
        select("conll");
        interact(() -> lookup("#export-option-column").query().requestFocus());
        assertThat(isShown("#export-option-refused")).isFalse();
        write("al");
        WaitForAsyncUtils.waitForFxEvents();
        var next = lookup("#export-next").<Button>query();
        assertThat(text("#export-option-refused")).contains("cannot be \"al\"; take one of all");
        assertThat(row("conll").trouble()).contains("cannot be \"al\"");
        assertThat(next.isDisabled()).isTrue();
        Shots.take(stage.getScene(), "export-option-refused");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "export-option-refused-dark");
        keys(KeyCode.ENTER);
        interact(() -> formats().requestFocus());
        keys(KeyCode.ENTER);
        assertThat(isShown("#export-formats")).as("nothing follows").isTrue();

        select("brat");
        assertThat(next.isDisabled()).as("of another format").isFalse();
        assertThat(isShown("#export-option-refused")).isFalse();
        select("conll");
        assertThat(next.isDisabled()).isTrue();
        interact(() -> {
            var column = lookup("#export-option-column").<TextField>query();
            assertThat(column.getText()).isEqualTo("al");
            column.requestFocus();
            column.end();
        });
        write("l");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isShown("#export-option-refused")).isFalse();
        await(() -> row("conll").lost().filter(l -> l.spans() == 59).isPresent());
        keys(KeyCode.ENTER);
        assertThat(isShown("#export-folder")).isTrue();
    }

    @Test
    void aRelativeFolderIsBesideTheProjectAndShownWhole() {
        open();
        select("brat");
        clickOn("#export-next");
        var field = lookup("#export-folder").<TextField>query();
        var beside = window.session().orElseThrow().file().resolveSibling("for-brat");
        interact(() -> field.setText(beside.toString()));
        assertThat(isShown("#export-folder-whole")).isFalse();
        interact(() -> field.setText("for-brat"));
        assertThat(text("#export-folder-whole")).contains(beside.toAbsolutePath().toString());
        Shots.take(stage.getScene(), "export-relative");
        keys(KeyCode.ENTER);
        await(() -> Files.exists(beside.resolve("export-report.json")));
    }

    @Test
    void nothingFollowsWhileASplitSaysNothingThatCanBeDone() {
        open();
        interact(() -> lookup("#export-split").<CheckBox>query().setSelected(true));
        clickOn("#export-next");
        await(() -> isShown("#export-split-page"));
        var next = lookup("#export-next").<Button>query();
        for (var wrong : List.of("", "-1", "abc", "train=0.5, Train=0.5", "x".repeat(65) + "=1")) {
            type("#export-plan", wrong);
            assertThat(text("#export-split-numbers")).as(wrong).startsWith("Sizes are as");
            assertThat(next.isDisabled()).as(wrong).isTrue();
        }
        type("#export-plan", "train=0.5, test=0.5");
        assertThat(next.isDisabled()).isFalse();
        for (var wrong : List.of("", "abc", "1.5", "9".repeat(300))) {
            type("#export-seed", wrong);
            assertThat(next.isDisabled()).as(wrong).isTrue();
        }
        keys(KeyCode.ESCAPE);
        await(() -> isShown("#export-formats"));
        assertThat(next.isDisabled()).as("another page has no part in it").isFalse();
    }

    @Test
    void moreFoldsThanArticlesAreRefusedHoweverManyTheyAre() {
        open();
        interact(() -> lookup("#export-split").<CheckBox>query().setSelected(true));
        clickOn("#export-next");
        await(() -> isShown("#export-split-page"));
        interact(() ->
                lookup("#export-division").<ChoiceBox<Division>>query().setValue(Division.FOLDS));
        type("#export-plan", Integer.toString(Integer.MAX_VALUE));
        await(() -> text("#export-split-numbers").contains("too few for 2147483647 folds"));
        assertThat(text("#export-split-numbers")).contains("one group").contains("without folds");
    }

    private void open() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.E, KeyCode.CONTROL, KeyCode.SHIFT);
        await(() -> isShown("#export-wizard"));
        interact(() -> lookup("#export-layer").<ChoiceBox<String>>query().setValue("Reference"));
    }

    private void type(String field, String words) {
        interact(() -> lookup(field).<TextField>query().setText(words));
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
}
