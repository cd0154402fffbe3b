package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// Comments and the project's settings where words are long and letters large.
class GermanCommentsTest extends WindowTest {

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, ArticleView::new, Messages.in(Locale.GERMAN));
        window = desktop.window(first);
        window.start(Optional.empty());
    }

    @Test
    void I08_nothingIsCutInGermanAt150Percent() {
        keys(KeyCode.ENTER);
        awaitArticle();
        // The stage is one for all tests of a run, and some leave it small.
        interact(() -> {
            stage.setWidth(1280);
            stage.setHeight(800);
            desktop.look.zoomProperty().set(150);
        });
        keys(KeyCode.HOME, KeyCode.CONTROL);
        keys(KeyCode.DOWN, KeyCode.CONTROL);
        keys(KeyCode.S);
        keys(KeyCode.M, KeyCode.SHIFT);
        write("Ist das ein Name?");
        look("comment-german-150");
        assertThat(within("#comment-composer", "#side-lists")).isTrue();
        keys(KeyCode.ENTER);
        keys(KeyCode.L, KeyCode.CONTROL, KeyCode.SHIFT);
        look("comments-german-150");
        fire("project-settings");
        look("project-settings-german-150");
        assertThat(within("#project-settings", "#sheets")).isTrue();
        assertThat(from(lookup("#project-settings")).lookup(".button").<Labeled>queryAll())
                .noneMatch(GermanCommentsTest::isCut);
        keys(KeyCode.ESCAPE);
        interact(() -> desktop.look.zoomProperty().set(100));
    }

    private boolean within(String inner, String outer) {
        return place(outer).contains(place(inner));
    }

    private Bounds place(String id) {
        Node node = lookup(id).query();
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isCut(Labeled labeled) {
        return labeled.lookup(".text") instanceof Text text
                && !text.getText().equals(labeled.getText());
    }
}
