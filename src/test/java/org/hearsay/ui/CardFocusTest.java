package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.hearsay.ui.support.look.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Who has the keyboard while a card is over the window, and after it.
@ExtendWith(OwnStage.class)
class CardFocusTest extends FxRobot {

    private Stage stage;
    private Button article;
    private Button rail;
    private Pane behind;
    private Button first;
    private Button last;
    private VBox card;
    private Sheets sheets;

    @Start
    void start(Stage own) {
        stage = own;
        article = new Button("article");
        rail = new Button("rail");
        behind = new VBox(rail, article);
        first = new Button("first");
        last = new Button("last");
        card = new VBox(first, last);
        sheets = new Sheets();
        own.setScene(new Scene(new StackPane(behind, sheets), 400, 300));
        own.show();
    }

    @BeforeEach
    void theCardIsShownFromTheArticle() {
        interact(() -> {
            article.requestFocus();
            sheets.show(card, last);
        });
    }

    @Test
    void whatIsLoadedBehindTheCardDoesNotTakeTheKeyboardFromIt() {
        interact(rail::requestFocus);
        assertThat(owner()).isSameAs(last);
        close();
        assertThat(owner()).isSameAs(article);
    }

    @Test
    void whatAskedMeanwhileGetsTheKeyboardWhereTheOneBeforeIsGone() {
        var anew = new Button("anew");
        interact(() -> {
            behind.getChildren().set(1, anew);
            anew.requestFocus();
        });
        assertThat(owner()).isSameAs(last);
        close();
        assertThat(owner()).isSameAs(anew);
    }

    @Test
    void theKeyboardStaysWhileNothingOnTheCardCanTakeIt() {
        interact(() -> {
            card.setDisable(true);
            article.requestFocus();
        });
        assertThat(owner()).isSameAs(sheets);
        interact(() -> {
            card.setDisable(false);
            first.requestFocus();
        });
        close();
        assertThat(owner()).isSameAs(article);
    }

    @Test
    void tabGoesRoundWithinTheCard() {
        tab();
        assertThat(owner()).isSameAs(first);
        tab();
        assertThat(owner()).isSameAs(last);
        tab(KeyCode.SHIFT);
        tab(KeyCode.SHIFT);
        assertThat(owner()).isSameAs(last);
        close();
        assertThat(owner()).isSameAs(article);
    }

    @Test
    void aCardInPlaceOfAnotherGivesBackToWhoHadItBeforeBoth() {
        var other = new Button("other");
        interact(() -> sheets.show(new VBox(other), other));
        assertThat(owner()).isSameAs(other);
        close();
        assertThat(owner()).isSameAs(article);
        interact(rail::requestFocus);
        assertThat(owner()).isSameAs(rail);
    }

    private void tab(KeyCode... held) {
        if (held.length == 0) {
            push(KeyCode.TAB);
        } else {
            push(held[0], KeyCode.TAB);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void close() {
        push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sheets.isVisible()).isFalse();
    }

    private Node owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return stage.getScene().getFocusOwner();
    }
}
