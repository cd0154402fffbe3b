package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.project.sample.SampleProject;
import org.hearsay.settings.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

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
        await(() -> text("#review-told").contains("by hand, blind"));
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

    /// The look is set anew each time, and what is already so must not be measured anew: the next
    /// scroll would put paragraphs where others stand.
    @Test
    void inTheDarkThemeNoParagraphLiesOnAnotherWhenFixingIsLeft() throws Exception {
        interact(() -> {
            desktop.look.themeProperty().set(Theme.DARK);
            desktop.look.zoomProperty().set(150);
            stage.setWidth(1280);
            stage.setHeight(800);
        });
        reviewTheFirst();
        keys(KeyCode.J);
        keys(KeyCode.F);
        await(() -> isKey("Take these words"));
        keys(KeyCode.ESCAPE);
        await(() -> !isKey("Take these words"));
        WaitForAsyncUtils.waitForFxEvents(3);
        double bottom = 0;
        for (var paragraph : paragraphs()) {
            assertThat(paragraph.getMinY()).isGreaterThanOrEqualTo(bottom - 1);
            bottom = paragraph.getMaxY();
        }
    }

    private boolean isKey(String text) {
        return keyBar().stream().map(Button::getText).anyMatch(text::equals);
    }

    private void reviewTheFirst() throws Exception {
        file = folder.resolve("Sample.hearsay");
        SampleProject.create(file, REVIEWER.name()).close();
        Platform.runLater(() -> window.start(Optional.of(file)));
        awaitArticle();
        keys(KeyCode.DIGIT5, KeyCode.CONTROL);
        await(() -> isShown("#place-review") && isShown("#review-title"));
        awaitSaved();
    }

    /// Where those stand that are to be seen, from the top.
    private List<Bounds> paragraphs() {
        return lookup("#place-review .paragraph-box").queryAll().stream()
                .map(p -> p.localToScene(p.getBoundsInLocal()))
                .sorted(Comparator.comparing(Bounds::getMinY))
                .toList();
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
