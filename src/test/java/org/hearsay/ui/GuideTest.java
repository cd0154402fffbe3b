package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class GuideTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void theGuideOpensIsSearchedAndClosesByKeys() {
        keys(KeyCode.F1);
        assertThat(isShown("#guide")).isTrue();
        Shots.take(stage.getScene(), "11-guide");
        write("json");
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        Shots.take(stage.getScene(), "11-guide-search-dark");
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#guide")).isFalse();
    }
}
