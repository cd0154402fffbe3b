package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Wherever a file or folder is typed, a name that no file system has is refused with the same
/// words, and nothing goes wrong.
class RefusedNamesTest extends WindowTest {

    /// Half of a character, which no encoding of names has.
    private static final String NO_NAME = "a\ud83d";

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void aNameThatNoFileCanHaveIsRefusedInTheSameWordsEverywhere() {
        keys(KeyCode.ENTER);
        awaitArticle();
        awaitSaved();
        fire("share");
        await(() -> isShown("#share-sheet"));
        type("#share-file", NO_NAME);
        assertThat(text("#share-file-refused"))
                .isEqualTo(
                        "No file or folder can be called “a\ud83d” here; take other characters.");
        var words = text("#share-file-refused");
        Shots.take(stage.getScene(), "share-refused");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "share-refused-dark");
        interact(() -> lookup("#share-file").query().requestFocus());
        keys(KeyCode.ENTER);
        assertThat(isShown("#share-sheet")).isTrue();
        type("#share-file", "a");
        assertThat(isShown("#share-file-refused")).isFalse();
        keys(KeyCode.ESCAPE);

        fire("merge");
        await(() -> isShown("#merge-file"));
        type("#merge-file", NO_NAME);
        keys(KeyCode.ENTER);
        assertThat(text("#merge-file-refused")).isEqualTo(words);
        assertThat(lookup("#merge-file").query().isFocused()).isTrue();
        keys(KeyCode.ESCAPE);

        fire("export");
        await(() -> isShown("#export-wizard"));
        clickOn("#export-next");
        type("#export-folder", NO_NAME);
        assertThat(text("#export-folder-refused")).isEqualTo(words);
        assertThat(isShown("#export-folder-whole")).isFalse();
        assertThat(lookup("#export-write").query().isDisabled()).isTrue();
    }

    private void type(String field, String words) {
        interact(() -> lookup(field).<TextField>query().setText(words));
    }
}
