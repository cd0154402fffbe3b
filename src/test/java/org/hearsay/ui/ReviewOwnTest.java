package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.review.align.Kind;
import org.hearsay.review.decide.Standing;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// A reviewer gives a label or value of their own, with the keys of annotating.
class ReviewOwnTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void aLabelIsGivenByItsLetterAndAValueByItsDigit() throws Exception {
        reviewTheHarbour();
        open(Kind.LABEL);
        long before = targets();
        keys(KeyCode.W);
        await(() -> keyBar().stream().map(Button::getText).anyMatch("Leave it as it was"::equals));
        take("06-review-own-label");
        // Letters of decisions mean nothing now.
        keys(KeyCode.X);
        keys(KeyCode.A);
        await(() -> text("#review-left").equals("8 of 9 left"));
        awaitSaved();
        assertThat(targets()).isEqualTo(before + 1);

        open(Kind.VALUE);
        keys(KeyCode.W);
        take("06-review-own-value");
        keys(KeyCode.ESCAPE);
        await(() -> keyBar().stream().map(Button::getText).anyMatch("No value"::equals));
        assertThat(text("#review-left")).isEqualTo("8 of 9 left");
        keys(KeyCode.W);
        keys(KeyCode.DIGIT2);
        await(() -> text("#review-left").equals("7 of 9 left"));
        keys(KeyCode.K);
        keys(KeyCode.P);
        await(() -> text("#review-told").contains("by hand, blind"));
        keys(KeyCode.Z, KeyCode.CONTROL);
        await(() -> text("#review-left").equals("8 of 9 left"));
    }

    private long targets() throws Exception {
        return gold().stream().filter(a -> a.label().equals("TARGET")).count();
    }

    private void open(Kind kind) {
        interact(() -> {
            var queue = lookup("#review-queue").<ListView<Standing>>query();
            queue.getItems().stream()
                    .filter(s -> s.difference().kind() == kind)
                    .findFirst()
                    .ifPresent(queue.getSelectionModel()::select);
        });
    }
}
