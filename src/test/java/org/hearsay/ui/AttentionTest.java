package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.stage.Stage;
import org.hearsay.ui.shell.frame.PopupAttention;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The popup that calls somebody back.
class AttentionTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void thePopupSaysWhatEndedAndTakesNoFocus() {
        await(() -> stage.isFocused());
        var owner = stage.getScene().getFocusOwner();
        interact(() -> new PopupAttention().call("Hearsay", "Importing: done."));
        await(() -> lookup(".notification-bar").tryQuery().isPresent());
        var bar = lookup(".notification-bar").query();
        assertThat(bar.getScene()).isNotSameAs(stage.getScene());
        assertThat(lookup("Importing: done.").tryQuery()).isPresent();
        await(() -> bar.getOpacity() == 1 && bar.lookup(".pane").getOpacity() == 1);
        Shots.take(bar.getScene(), "attention");
        assertThat(stage.isFocused()).isTrue();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(owner);
    }
}
