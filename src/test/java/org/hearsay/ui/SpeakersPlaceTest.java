package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.edit.Mention;
import org.hearsay.model.Entity;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The speakers of the sample project: looked at, put together, told apart, all by keyboard.
class SpeakersPlaceTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void speakersAreFilteredMergedSplitAndOpenedAndEachStepIsUndone() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> isShown("#place-speakers") && table().getItems().size() > 5);
        await(() -> total() > 0);
        var before = speakers();
        Shots.take(stage.getScene(), "speakers-light");

        select("Kim Jong Un");
        await(() -> mentions().getItems().size() > 2);
        Shots.take(stage.getScene(), "speakers-selected-light");
        Platform.runLater(() -> desktop.look.themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), "speakers-selected-dark");
        Platform.runLater(() -> desktop.look.themeProperty().set(Theme.LIGHT));
        WaitForAsyncUtils.waitForFxEvents();

        int all = total();
        WaitForAsyncUtils.asyncFx(() -> {
            table().requestFocus();
            table().getSelectionModel().clearAndSelect(0);
        });
        WaitForAsyncUtils.waitForFxEvents();
        keys(KeyCode.DOWN, KeyCode.SHIFT);
        keys(KeyCode.M);
        await(() -> isShown("#merge-card"));
        Shots.take(stage.getScene(), "speakers-merge-light");
        assertThat(lookup("#merge-preview").<Label>query().getText()).contains(" + ", "become");
        keys(KeyCode.ENTER);
        await(() -> speakers().size() == before.size() - 1);
        awaitSaved();
        await(() -> total() == all);
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> speakers().equals(before));

        select("Kim Jong Un");
        await(() -> mentions().getItems().size() > 2);
        interact(() -> mentions().requestFocus());
        interact(() -> mentions().getSelectionModel().clearAndSelect(0));
        keys(KeyCode.SPACE);
        clickOn("#speaker-split");
        await(() -> isShown("#name-card"));
        interact(() -> lookup("#name-field").<TextField>query().setText("Somebody else"));
        keys(KeyCode.ENTER);
        await(() -> speakers().contains("Somebody else"));
        awaitSaved();
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> speakers().equals(before));

        select("Kim Jong Un");
        await(() -> mentions().getItems().size() > 2);
        interact(() -> mentions().requestFocus());
        interact(() -> mentions().getSelectionModel().clearAndSelect(1));
        keys(KeyCode.ENTER);
        await(() -> isShown("#place-annotate"));
        await(() -> !text("#inspector-title").isEmpty());
        keys(KeyCode.LEFT, KeyCode.ALT);
        await(() -> isShown("#place-speakers"));
    }

    @Test
    void anAliasOfSomebodyElseIsAskedAboutAndRolesAreKept() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DIGIT2, KeyCode.CONTROL);
        await(() -> isShown("#place-speakers") && table().getItems().size() > 5);
        select("North Korea");
        interact(() -> lookup("#alias-new").<TextField>query().requestFocus());
        write("Kim Jong Un");
        keys(KeyCode.ENTER);
        await(() -> isShown("#alias-conflict"));
        Shots.take(stage.getScene(), "speakers-alias-light");
        assertThat(text("#alias-conflict")).contains("Kim Jong Un", "already");
        clickOn("#alias-keep");
        await(() -> entity("North Korea").aliases().contains("Kim Jong Un"));
        keys(KeyCode.Z, KeyCode.CONTROL);

        interact(() -> lookup("#tenure-role").<TextField>query().requestFocus());
        write("minister");
        interact(() -> lookup("#tenure-to").<TextField>query().setText("2026-06-30"));
        keys(KeyCode.ENTER);
        await(() -> entity("North Korea").tenures().size() == 1);
        assertThat(entity("North Korea").roleOn("2026-05-02")).isEqualTo("minister");
        assertThat(entity("North Korea").roleOn("2026-07-02")).isNotEqualTo("minister");
        Shots.take(stage.getScene(), "speakers-roles-light");
    }

    private Path file() {
        return folder.resolve("Hearsay sample.hearsay");
    }

    private TableView<Entity> table() {
        return lookup("#speaker-table").query();
    }

    private ListView<Mention> mentions() {
        return lookup("#mention-list").query();
    }

    private List<String> speakers() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> table().getItems().stream().map(Entity::name).sorted().toList());
    }

    private Entity entity(String name) {
        return table().getItems().stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void select(String name) {
        interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            table().getSelectionModel().select(entity(name));
        });
    }

    /// All mentions of all speakers, as the table counts them.
    private int total() {
        return table().getItems().stream()
                .mapToInt(e -> (Integer) table().getColumns().get(1).getCellData(e))
                .sum();
    }
}
