package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.model.LayerHead;
import org.hearsay.session.ProjectSession;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How far an article was read, and that nothing is in it.
class ReadMarkerTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_theMarkerIsSetClearedAndTakenBackAndTheFileHoldsIt() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.END);
        choose("read-to");
        int marked = head().readTo();
        assertThat(marked).isPositive();
        assertThat(head().status()).isEqualTo(LayerHead.Status.IN_PROGRESS);
        assertThat(text("#article-paragraph")).startsWith("read to ¶");
        look("read-marker");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("read-marker-dark");
        awaitSaved();
        var file = folder.resolve("Hearsay sample.hearsay");
        assertThat(ownLayer(file).orElseThrow().head().readTo()).isEqualTo(marked);
        choose("read-to");
        assertThat(head().readTo()).isZero();
        choose("undo");
        assertThat(head().readTo()).isEqualTo(marked);
        choose("undo");
        assertThat(head().readTo()).isZero();
        awaitSaved();
        assertThat(ownLayer(file)).isEmpty();
    }

    @Test
    void F01_nothingHereIsDoneAndReadToTheEndUntilUndone() {
        keys(KeyCode.ENTER);
        awaitArticle();
        choose("nothing-here");
        assertThat(head().status()).isEqualTo(LayerHead.Status.DONE);
        int length = session().documentProperty().get().article().text().length();
        assertThat(head().readTo()).isEqualTo(length);
        look("nothing-here");
        choose("undo");
        assertThat(head().status()).isEqualTo(LayerHead.Status.NOT_STARTED);
        choose("redo");
        awaitSaved();
        var saved = ownLayer(folder.resolve("Hearsay sample.hearsay")).orElseThrow();
        assertThat(saved.head().status()).isEqualTo(LayerHead.Status.DONE);
        assertThat(saved.annotations()).isEmpty();
    }

    @Test
    void F01_aParagraphWithoutAnythingIsMarkedWithOneKeyUntilSomethingIsFoundInIt() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var paragraphs = session().documentProperty().get().segmentation().paragraphs();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.MINUS);
        assertThat(head().negatives()).containsExactly(paragraphs.get(2));
        assertThat(head().status()).isEqualTo(LayerHead.Status.IN_PROGRESS);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.MINUS);
        assertThat(head().negatives()).containsExactly(paragraphs.get(2), paragraphs.get(3));
        look("nothing-in");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        look("nothing-in-dark");
        awaitSaved();
        var file = folder.resolve("Hearsay sample.hearsay");
        assertThat(ownLayer(file).orElseThrow().head()).isEqualTo(head());

        keys(KeyCode.MINUS);
        assertThat(head().negatives()).as("the same key takes it back").hasSize(1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(head().negatives()).hasSize(2);
        keys(KeyCode.C);
        assertThat(head().negatives()).as("something is there").containsExactly(paragraphs.get(2));
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(head().negatives()).as("as one step").hasSize(2);
        keys(KeyCode.C);
        keys(KeyCode.MINUS);
        assertThat(head().negatives()).hasSize(1);
        assertThat(text("#status-result")).startsWith("There are spans in this paragraph");
        awaitSaved();
        assertThat(ownLayer(file).orElseThrow().head()).isEqualTo(head());
    }

    /// As from the menu.
    private void choose(String command) {
        MenuBar bar = lookup("#menu-bar").query();
        var item =
                bar.getMenus().stream()
                        .flatMap(menu -> menu.getItems().stream())
                        .filter(i -> ("menu-" + command).equals(i.getId()))
                        .findFirst()
                        .orElseThrow();
        interact(item::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private LayerHead head() {
        return session().documentProperty().get().ownProperty().get().head();
    }

    private ProjectSession session() {
        return window.session().orElseThrow();
    }
}
