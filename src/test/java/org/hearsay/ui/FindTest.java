package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.text.Span;
import org.hearsay.ui.find.FindViewModel;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Finding words in the article, and going to a paragraph.
class FindTest extends ArticleWindowTest {

    private static final String TEXT =
            "Talks\n\nThe talks went well.\n\nNo talks are planned.\n\nNobody Talks about it.\n";

    @Start
    void start(Stage first) {
        prepare(first);
    }

    @Test
    void findFillsAllPlacesCountsThemAndEscapeReturnsToTheCaret() {
        open(TEXT);
        caretBefore("No talks");
        int caret = selection().caret();
        keys(KeyCode.F, KeyCode.CONTROL);
        write("talks");
        await(() -> text("#find-count").equals("3 of 4"));
        take("articleui-find");
        assertThat(selection().caret()).as("typing moves nothing").isEqualTo(caret);
        keys(KeyCode.ESCAPE);
        assertThat(isShown("#find-bar")).isFalse();
        assertThat(selection().caret()).isEqualTo(caret);
        Node owner = stage.getScene().getFocusOwner();
        assertThat(owner.getId()).isEqualTo("article");
    }

    @Test
    void f3GoesThroughThePlacesAroundTheEndAndALabelMarksOne() {
        open(TEXT);
        keys(KeyCode.F, KeyCode.CONTROL);
        write("TALKS");
        keys(KeyCode.ENTER);
        assertThat(selection().start()).isZero();
        keys(KeyCode.F3);
        assertThat(selection().start()).isEqualTo(TEXT.indexOf("talks went"));
        keys(KeyCode.F3, KeyCode.SHIFT);
        keys(KeyCode.F3, KeyCode.SHIFT);
        assertThat(selection().start()).isEqualTo(TEXT.indexOf("Talks about"));
        assertThat(text("#find-count")).isEqualTo("4 of 4");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.A);
        assertThat(only("TARGET").anchor().start()).isEqualTo(TEXT.indexOf("Talks about"));
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        keys(KeyCode.F3);
        take("articleui-find-dark");
    }

    @Test
    void aParagraphIsGoneToByItsNumber() {
        open(TEXT);
        keys(KeyCode.G, KeyCode.CONTROL);
        write("3");
        keys(KeyCode.ENTER);
        assertThat(selection().caret()).isEqualTo(TEXT.indexOf("No talks"));
        assertThat(text("#article-paragraph")).contains("3");
    }

    @Test
    void everyCaseMatchesAndPlacesDoNotOverlap() {
        var model = new FindViewModel();
        model.queryProperty().set("aA");
        model.search("aaaa b AA", 3);
        assertThat(model.hitsProperty().get())
                .isEqualTo(List.of(new Span(0, 2), new Span(2, 4), new Span(7, 9)));
        assertThat(model.hit()).hasValue(new Span(7, 9));
        model.next(7);
        assertThat(model.hit()).hasValue(new Span(0, 2));
        model.previous(0);
        assertThat(model.currentProperty().get()).isEqualTo(2);
    }
}
