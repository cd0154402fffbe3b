package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// What undo and redo mean while a field has the keyboard.
class FieldUndoTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void F01_inAFieldInWhichNothingWasTypedUndoTakesBackTheLastAction() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.N);
        keys(KeyCode.S);
        var file = folder.resolve("Hearsay sample.hearsay");
        assertThat(saved(file)).hasSize(1);

        keys(KeyCode.J, KeyCode.CONTROL);
        await(() -> filter().isFocused());
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(saved(file)).isEmpty();
        keys(KeyCode.Y, KeyCode.CONTROL);
        assertThat(saved(file)).hasSize(1);
        assertThat(filter().isFocused()).isTrue();

        // What was typed is taken back first.
        keys(KeyCode.B);
        assertThat(filter().getText()).isEqualTo("b");
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(filter().getText()).isEmpty();
        assertThat(saved(file)).hasSize(1);
        keys(KeyCode.Z, KeyCode.CONTROL);
        assertThat(saved(file)).isEmpty();
    }

    private TextField filter() {
        return lookup("#doc-filter").query();
    }
}
