package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A reviewer moves the words of a difference by hand, with the keys of the article.
class ReviewFixTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void theWordsAreMovedInPlaceAndEnterDecidesByHand() throws Exception {
        reviewTheHarbour();
        var first = text("#review-title");
        keys(KeyCode.F);
        await(() -> keyBar().stream().map(Button::getText).anyMatch("Take these words"::equals));
        assertThat(keyBar().stream().map(Button::getText)).doesNotContain("Nobody is right");
        take("06-review-fix");
        keys(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        // Letters of decisions mean nothing now.
        keys(KeyCode.X);
        keys(KeyCode.ENTER);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(words()).contains("Ines Havel, who leads the dock workers'");
        keys(KeyCode.K);
        keys(KeyCode.P);
        await(() -> text("#review-provenance").contains("by hand, blind"));
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").equals("9 of 9 left"));
        assertThat(text("#review-title")).isEqualTo(first);
        awaitSaved();
        assertThat(words()).noneMatch(w -> w.startsWith("Ines Havel"));
    }

    @Test
    void escLeavesItAndTheOtherEndAndWideningWork() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.F);
        keys(KeyCode.O);
        keys(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.ESCAPE);
        await(() -> keyBar().stream().map(Button::getText).anyMatch("Nobody is right"::equals));
        assertThat(text("#review-left")).isEqualTo("9 of 9 left");
        keys(KeyCode.F);
        keys(KeyCode.O);
        keys(KeyCode.RIGHT, KeyCode.CONTROL, KeyCode.SHIFT);
        keys(KeyCode.W);
        keys(KeyCode.W, KeyCode.SHIFT);
        keys(KeyCode.ENTER);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(words()).contains("Havel, who leads the dock workers' union");
    }

    /// What only one has is taken with it.
    @Test
    void whereNobodyAsksForTheWordsFixingThemAnswersThatThereIsSomething() throws Exception {
        reviewTheHarbour();
        for (int i = 0; i < 7; i++) {
            keys(KeyCode.J);
        }
        assertThat(text("#review-title")).contains("not in all");
        var gold = gold().size();
        clickOn("#review-by-hand");
        keys(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        clickOn("#review-fix-take");
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(gold()).hasSize(gold + 1);
        assertThat(review().decisions().getLast().answers())
                .extracting(a -> a.question() + " " + a.way())
                .startsWith("extent BY_HAND", "presence TAKEN");
    }
}
