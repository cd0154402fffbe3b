package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.hearsay.settings.Theme;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The annotators' layers beside gold.
class ReviewSideTest extends ReviewWindowTest {

    @Start
    void start(Stage first) {
        prepareReview(first);
    }

    @Test
    void eachLayerHasAColumnWithTheDifferenceAndGoldGetsWhatIsDecided() throws Exception {
        reviewTheHarbour();
        keys(KeyCode.V);
        await(() -> isShown("#review-columns"));
        assertThat(headings()).containsExactly("A", "Gold", "B");
        assertThat(columns()).hasSize(3);
        assertThat(columns()).extracting(Bounds::getWidth).allMatch(w -> w > 200);
        take("06-review-side-light");
        keys(digit(": “Ines Havel”"));
        await(() -> text("#review-left").equals("8 of 9 left"));
        keys(KeyCode.F);
        keys(KeyCode.LEFT, KeyCode.CONTROL, KeyCode.SHIFT);
        interact(() -> desktop.look.themeProperty().set(Theme.DARK));
        take("06-review-side-dark");
        keys(KeyCode.ESCAPE);
        keys(KeyCode.V);
        await(() -> !isShown("#review-columns"));
        assertThat(text("#review-left")).isEqualTo("8 of 9 left");
    }

    @Test
    void allScrollTogether() throws Exception {
        interact(() -> stage.setHeight(420));
        reviewTheHarbour();
        keys(KeyCode.V);
        await(() -> isShown("#review-columns"));
        var views = articles();
        interact(() -> views.getFirst().scrollTo(0));
        moveTo(views.getLast());
        scroll(30, javafx.geometry.VerticalDirection.DOWN);
        await(() -> top(views.getLast()) > 0 && top(views.getFirst()) == top(views.getLast()));
        assertThat(top(views.get(1))).isEqualTo(top(views.getLast()));
    }

    private int top(ArticleView view) {
        return org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(5000, view::top);
    }

    private List<ArticleView> articles() {
        return lookup("#review-columns .article-view").queryAllAs(ArticleView.class).stream()
                .sorted((a, b) -> Double.compare(x(a), x(b)))
                .toList();
    }

    private static double x(Node node) {
        return node.localToScene(0, 0).getX();
    }

    private List<String> headings() {
        return lookup(".review-column").queryAllAs(Label.class).stream()
                .sorted((a, b) -> Double.compare(x(a), x(b)))
                .map(Label::getText)
                .toList();
    }

    private List<Bounds> columns() {
        return articles().stream().map(Node::getBoundsInParent).toList();
    }
}
