package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.ui.palette.PaletteEntry;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class PaletteTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void I03_theCommandThatIsChosenIsDoneAndTheArticleHasTheKeysAgain() {
        keys(KeyCode.ENTER);
        awaitArticle();
        var article = stage.getScene().getFocusOwner();

        keys(KeyCode.K, KeyCode.CONTROL);
        write("nd");
        assertThat(entries().getItems().getFirst().title()).isEqualTo("Next document");
        keys(KeyCode.ENTER);
        await(() -> text("#article-title").startsWith("Harbour"));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);
        assertThat(isShown("#palette")).isFalse();
    }

    @Test
    void I03_documentsSpeakersParagraphsAndPassagesAreFound() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.K, KeyCode.CONTROL);
        write("harbour");
        Shots.take(stage.getScene(), "09-palette");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "09-palette-dark");
        keys(KeyCode.ENTER);
        await(() -> text("#article-title").startsWith("Harbour"));
        keys(KeyCode.PAGE_UP, KeyCode.CONTROL);
        await(() -> text("#article-title").startsWith("Trump"));

        keys(KeyCode.K, KeyCode.CONTROL);
        write("/pompeo");
        assertThat(entries().getItems()).hasSizeGreaterThan(3);
        keys(KeyCode.ESCAPE);
        keys(KeyCode.K, KeyCode.CONTROL);
        write(":6");
        keys(KeyCode.ENTER);
        await(() -> text("#article-paragraph").startsWith("¶ 6 "));
    }

    private ListView<PaletteEntry> entries() {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup("#palette-list").query();
    }
}
