package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.job.Progress;
import org.hearsay.project.ImportRequest;
import org.hearsay.project.Projects;
import org.hearsay.schema.SchemaJson;
import org.hearsay.session.DocumentSession;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The text of an article is corrected in the window: said before it is done, one undo, re-checks
/// walked and confirmed by keyboard.
class ReviseWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @Test
    void F01_aCorrectionIsSaidBeforeDoneOnceAndUndoneByOneKey() throws Exception {
        openSample();
        var before = document().text();
        var layers = document().layersProperty().get().size();
        press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.T)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> isShown("#revise-sheet"));
        assertThat(accept().isDisabled()).isTrue();
        type(before.replace("Pompeo", "Pompeio"));
        await(() -> !accept().isDisabled());
        assertThat(counts()).contains("0 lost").doesNotContain(" 0 to re-check");
        Shots.take(stage.getScene(), "revise-light");
        Platform.runLater(() -> desktop.look.themeProperty().set(Theme.DARK));
        WaitForAsyncUtils.waitForFxEvents();
        Shots.take(stage.getScene(), "revise-dark");
        Platform.runLater(() -> desktop.look.themeProperty().set(Theme.LIGHT));
        assertThat(document().text()).isEqualTo(before);

        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> !isShown("#revise-sheet") && document().text().contains("Pompeio"));
        assertThat(document().layersProperty().get()).hasSize(layers);
        assertThat(document().ownProperty().get().annotations()).isEmpty();
        var other = document().layersProperty().get().getFirst().head().id();
        Platform.runLater(() -> document().show(other));
        WaitForAsyncUtils.waitForFxEvents();
        keys(KeyCode.F8);
        Shots.take(stage.getScene(), "revise-recheck");
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> document().text().equals(before));
        awaitSaved();
    }

    @Test
    void whatIsLostIsNamedBeforeAndAfter() throws Exception {
        openSample();
        var before = document().text();
        press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.T)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> isShown("#revise-sheet"));
        type(before.substring(before.indexOf('\n') + 1));
        await(() -> !accept().isDisabled() && !counts().contains(" 0 lost"));
        var rows = lookup("#revise-changes").<ListView<?>>query().getItems();
        assertThat(rows.getFirst().toString()).contains("Mark");
        Shots.take(stage.getScene(), "revise-lost");
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> !isShown("#revise-sheet") && !document().text().equals(before));
        assertThat(document().article().document().revision()).isEqualTo(2);
        Shots.take(stage.getScene(), "revise-told");
    }

    private void openSample() throws Exception {
        var file = folder.resolve("Talks.hearsay");
        try (var project =
                Projects.create(file, "Talks", SchemaJson.newsAttribution(), TestDesktop.ME)) {
            var me = project.registry().toCompletableFuture().join().annotatorNamed(TestDesktop.ME);
            for (var layer : List.of("seed-gold.json", "seed-annotator-a.json")) {
                var seed = Path.of("src/test/resources/org/hearsay/seed", layer);
                var name = layer.contains("gold") ? TestDesktop.ME : "Bo Lind";
                desktop.importing()
                        .run(
                                project,
                                me.orElseThrow().id(),
                                new ImportRequest(List.of(seed), "", name, null, false, false),
                                Progress.NONE);
            }
        }
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
    }

    private void type(String text) {
        Platform.runLater(
                () -> lookup("#revise-text").<StyleClassedTextArea>query().replaceText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private DocumentSession document() {
        return window.session().orElseThrow().documentProperty().get();
    }

    private String counts() {
        return lookup("#revise-counts").<Label>query().getText();
    }

    private Button accept() {
        return lookup("#revise-accept").query();
    }
}
