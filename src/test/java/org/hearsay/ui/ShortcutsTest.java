package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.ui.support.commands.Keys;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Keys of one's own: recorded, taken from another command, given back.
class ShortcutsTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void I02_aKeyIsRecordedAtOnceAndNeverMeansTwoThings() {
        keys(KeyCode.ENTER);
        awaitArticle();
        open();

        record("guide");
        keys(KeyCode.F12);
        assertThat(keysOf("guide")).containsExactly("F12");

        record("widen");
        keys(KeyCode.F, KeyCode.CONTROL);
        assertThat(text("#shortcuts-says")).contains("Ctrl+F", "Find in the article");
        assertThat(keysOf("widen")).containsExactly("W");
        press("#shortcuts-take");
        assertThat(keysOf("widen")).containsExactly("Ctrl+F");
        assertThat(keysOf("find")).isEmpty();

        record("guide");
        keys(KeyCode.B);
        assertThat(text("#shortcuts-says")).contains("a screen reader needs this key");
        press("#record-guide");
        assertThat(lookup("Press the key…").tryQuery()).isEmpty();
        assertThat(keysOf("guide")).containsExactly("F12");

        press("#default-key-guide");
        assertThat(keysOf("guide")).containsExactly("F1");
        press("#shortcuts-reset");
        assertThat(keysOf("widen")).containsExactly("W");
        assertThat(keysOf("find")).containsExactly("Ctrl+F");
    }

    @Test
    void aLetterOfOnesOwnActsInTheArticle() {
        keys(KeyCode.ENTER);
        awaitArticle();
        open();
        record("next-clause");
        keys(KeyCode.B);
        assertThat(keysOf("next-clause")).containsExactly("B");
        Shots.take(stage.getScene(), "settings-shortcuts");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#settings")).isFalse();
        interact(() -> lookup("#article").query().requestFocus());
        keys(KeyCode.B);
        keys(KeyCode.C);
        assertThat(saved(folder.resolve("Hearsay sample.hearsay"))).hasSize(1);
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        assertThat(isShown("#settings")).isTrue();
    }

    private void open() {
        keys(KeyCode.COMMA, KeyCode.CONTROL);
        await(() -> isShown("#settings"));
        interact(
                () -> lookup("#settings-pages").<ListView<?>>query().getSelectionModel().select(3));
        await(() -> isShown("#shortcuts"));
    }

    private void record(String command) {
        press("#record-" + command);
        assertThat(lookup("Press the key…").tryQuery()).isPresent();
    }

    private void press(String button) {
        interact(() -> lookup(button).<Button>query().fire());
    }

    private List<String> keysOf(String command) {
        return window.commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow()
                .keys()
                .stream()
                .map(Keys::text)
                .toList();
    }
}
