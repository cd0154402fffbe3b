package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.project.Projects;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// One's own work, or the project, written for a colleague by keyboard alone.
class ShareWindowTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void ownWorkAndTheProjectAreWrittenByKeysIntoFilesThatOpen() throws Exception {
        keys(KeyCode.ENTER);
        awaitArticle();
        awaitSaved();
        ask();
        keys(KeyCode.ENTER);
        await(() -> isShown("#share-trouble"));
        assertThat(text("#share-trouble")).startsWith("There is nothing to share yet");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#share-sheet")).isFalse();

        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.C);
        awaitSaved();
        ask();
        look("share");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("share-dark");
        keys(KeyCode.ENTER);
        await(() -> isShown("#share-said"));
        assertThat(text("#share-said")).endsWith("has 1 span in 1 article.");
        look("share-done");
        keys(KeyCode.ENTER);
        assertThat(isShown("#share-sheet")).isFalse();
        try (var open = Projects.openForReading(shared(""))) {
            var row = open.documents(0, 10).toCompletableFuture().join().getFirst();
            var document = open.open(row.document().id()).toCompletableFuture().join();
            assertThat(document.article().text().value()).contains("\u2591\u2591\u2591");
            assertThat(document.layers()).hasSize(1);
            assertThat(document.layers().getFirst().annotations()).hasSize(1);
        }

        ask();
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        interact(() -> {
            var file = lookup("#share-file").queryAs(TextField.class);
            // A relative name is meant as seen from the project.
            file.setText(Path.of(file.getText()).getFileName().toString());
        });
        keys(KeyCode.ENTER);
        await(() -> isShown("#share-said"));
        assertThat(text("#share-said")).endsWith("is a copy of the whole project.");
        keys(KeyCode.ENTER);
        try (var copy = Projects.openForReading(shared(" 2"));
                var own = Projects.openForReading(folder.resolve("Hearsay sample.hearsay"))) {
            assertThat(copy.documents(0, 10).toCompletableFuture().join())
                    .isEqualTo(own.documents(0, 10).toCompletableFuture().join())
                    .hasSize(2);
        }

        openedByItselfItOffersToBeMerged(shared(""));
    }

    private void openedByItselfItOffersToBeMerged(Path share) {
        keys(KeyCode.W, KeyCode.CONTROL);
        await(() -> window.session().isEmpty());
        interact(() -> window.open(share));
        await(() -> isShown("#message-text"));
        assertThat(text("#message-text"))
                .contains(share.getFileName().toString())
                .endsWith("was shared to be merged. Merge it into your own project?");
        look("share-opened");
        clickOn("Merge into “Hearsay sample”…");
        await(() -> isShown("#merge-nothing"));
        assertThat(window.session().orElseThrow().file().getFileName())
                .hasToString("Hearsay sample.hearsay");
        keys(KeyCode.ENTER);
        await(() -> !isShown("#merge-sheet"));
    }

    private Path shared(String number) throws Exception {
        try (var all = Files.list(folder)) {
            return all.filter(
                            f -> f.getFileName().toString().endsWith(" – AK" + number + ".hearsay"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// By the palette.
    private void ask() {
        keys(KeyCode.K, KeyCode.CONTROL);
        await(() -> isShown("#palette"));
        write("Share my work");
        await(() ->
                lookup("#palette").query().lookupAll(".text").stream()
                        .anyMatch(n -> n instanceof Text t && t.getText().contains("Share my")));
        keys(KeyCode.ENTER);
        await(() -> isShown("#share-sheet"));
    }
}
