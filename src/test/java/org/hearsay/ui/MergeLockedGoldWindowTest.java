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
import org.hearsay.project.sample.SampleProject;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A colleague's file whose gold is not what is locked here.
class MergeLockedGoldWindowTest extends WindowTest {

    private Path theirs = Path.of("");

    @Start
    void start(Stage first) throws Exception {
        prepare(first);
        var ours = folder.resolve("ours.hearsay");
        SampleProject.create(ours, TestDesktop.ME).close();
        theirs = Copies.copy(ours, "theirs.hearsay");
        Copies.edit(ours, project -> GoldApart.lock(project, "pilot"));
        Copies.edit(theirs, GoldApart::theirWork);
        window.start(Optional.of(ours));
    }

    @Test
    void whatStaysOutOfLockedGoldIsListedBeforeAndAfter() throws Exception {
        awaitArticle();
        awaitSaved();
        ask();
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

        ask();
        await(() -> isShown("#merge-nothing"));
        assertThat(lookup("#merge-sheet .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains(kept);
    }

    private void ask() {
        interact(() ->
                window.commands().stream()
                        .filter(c -> c.id().equals("merge"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        await(() -> isShown("#merge-file"));
        write(theirs.toString());
        keys(KeyCode.ENTER);
    }

    private void look(String name) {
        WaitForAsyncUtils.waitForFxEvents(20);
        Shots.take(stage.getScene(), name);
    }
}
