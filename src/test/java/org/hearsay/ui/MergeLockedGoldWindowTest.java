package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.merge.GoldApart;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A colleague's file whose gold is not what is locked here.
class MergeLockedGoldWindowTest extends MergingWindowTest {

    private Path theirs = Path.of("");

    @Start
    void start(Stage first) throws Exception {
        theirs = makeForTwo(first);
        Copies.edit(ours, project -> GoldApart.lock(project, "pilot"));
        Copies.edit(theirs, GoldApart::theirWork);
        window.start(Optional.of(ours));
    }

    @Test
    void whatStaysOutOfLockedGoldIsListedBeforeAndAfter() throws Exception {
        awaitArticle();
        awaitSaved();
        ask(theirs);
        await(() -> isShown("#merge-kept"));
        var kept = ((Label) lookup("#merge-kept").<VBox>query().getChildren().getFirst()).getText();
        assertThat(kept)
                .contains("is locked here (v1 pilot) and stays as it is")
                .contains("1 new, 0 gone, 0 changed; no links and 1 decision differ")
                .contains("Once an owner has unlocked it");
        look("merge-locked-gold");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("merge-locked-gold-dark");
        keys(KeyCode.ENTER);
        await(() -> isShown("#merge-report"));
        assertThat(lookup("#merge-report .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains(kept);
        keys(KeyCode.ENTER);
        await(() -> !isShown("#merge-sheet"));
        awaitSaved();

        ask(theirs);
        await(() -> isShown("#merge-nothing"));
        assertThat(lookup("#merge-sheet .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains(kept);
    }
}
