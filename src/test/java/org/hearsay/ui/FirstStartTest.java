package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

class FirstStartTest extends WindowTest {

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
    }

    @Test
    void A01_enterOpensTheSampleAndTwoMoreKeysMakeASpan() {
        assertThat(isShown("#welcome")).isTrue();

        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.J);
        keys(KeyCode.C);

        assertThat(saved(folder.resolve("Hearsay sample.hearsay")))
                .singleElement()
                .satisfies(a -> assertThat(a.label()).isEqualTo("CLAIM"));
    }

    @Test
    void B09_lettersTypedIntoAFieldAreText() {
        keys(KeyCode.ENTER);
        awaitArticle();
        keys(KeyCode.J, KeyCode.CONTROL);
        keys(KeyCode.S);
        keys(KeyCode.T);
        keys(KeyCode.C);

        assertThat(lookup("#doc-filter").<TextField>query().getText()).isEqualTo("stc");
        assertThat(saved(folder.resolve("Hearsay sample.hearsay"))).isEmpty();
    }

    @Test
    void C09_tabAndF6LeaveTheArticle() {
        keys(KeyCode.ENTER);
        awaitArticle();
        Node article = stage.getScene().getFocusOwner();

        keys(KeyCode.TAB);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(article);
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        assertThat(stage.getScene().getFocusOwner()).isSameAs(article);
        keys(KeyCode.TAB, KeyCode.SHIFT);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(article);
        keys(KeyCode.DIGIT1, KeyCode.CONTROL);
        keys(KeyCode.F6);
        assertThat(stage.getScene().getFocusOwner()).isNotSameAs(article);
    }
}
