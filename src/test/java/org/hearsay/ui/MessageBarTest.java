package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class MessageBarTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void I10_theMessageBarNeverTakesTheFocusAndTypingGoesOnUnderIt() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        // A claim that nobody said is a problem, which is asked about before the article is done.
        keys(KeyCode.C);
        awaitSaved();
        var article = stage.getScene().getFocusOwner();
        keys(KeyCode.ENTER, KeyCode.CONTROL);
        await(() -> isShown("#message-text"));
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);

        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        assertThat(isShown("#message-text")).isTrue();
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);
        assertThat(saved(folder.resolve("Hearsay sample.hearsay")))
                .extracting(a -> a.label())
                .containsExactlyInAnyOrder("CLAIM", "SPEAKER");
    }
}
