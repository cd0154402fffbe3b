package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.hearsay.ui.article.ArticleView;
import org.hearsay.ui.schema.parts.Subject;
import org.hearsay.ui.support.Messages;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The schema place in German, with larger text.
class SchemaGermanTest extends WindowTest {

    private static final int ZOOM = 150;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, ArticleView::new, Messages.in(Locale.GERMAN));
        window = desktop.window(first);
        window.start(Optional.empty());
    }

    @Test
    void I08_nothingOfTheSchemaPlaceIsCutInGermanAt150Percent() {
        keys(KeyCode.ENTER);
        awaitArticle();
        interact(() -> desktop.look.zoomProperty().set(ZOOM));
        keys(KeyCode.DIGIT3, KeyCode.CONTROL);
        await(() -> isShown("#place-schema") && list().getItems().size() > 8);
        await(() -> text("#schema-used").contains("Verwendet"));
        var cut = new ArrayList<String>();
        for (var subject :
                List.of(
                        new Subject.OfLabel("QUOTE"),
                        new Subject.OfLabel("CLAIM"),
                        new Subject.OfRelation("said_by"),
                        new Subject.Common(),
                        new Subject.Speakers(),
                        new Subject.Rules(),
                        new Subject.Roles())) {
            interact(() -> list().getSelectionModel().select(subject));
            WaitForAsyncUtils.waitForFxEvents(20);
            interact(this::unfold);
            WaitForAsyncUtils.waitForFxEvents(20);
            cut.addAll(cut());
            cut.addAll(outside());
            Shots.take(stage.getScene(), "schema-german-150-" + name(subject));
        }
        interact(() -> list().getSelectionModel().select(new Subject.OfLabel("CUE")));
        await(() -> isShown("#label-remove"));
        interact(() -> lookup("#label-remove").queryButton().fire());
        await(() -> isShown("#schema-change") && text("#schema-effect").contains("Rückgängig"));
        cut.addAll(cut());
        Shots.take(stage.getScene(), "schema-german-150-remove");
        keys(KeyCode.ESCAPE);
        interact(() -> lookup("#schema-compare-with").queryButton().fire());
        await(() -> isShown("#schema-compare"));
        cut.addAll(cut());
        Shots.take(stage.getScene(), "schema-german-150-compare");
        assertThat(cut).isEmpty();
    }

    private static String name(Subject subject) {
        return subject instanceof Subject.OfLabel(var label)
                ? label
                : subject.getClass().getSimpleName();
    }

    /// Opens the first that is folded.
    private void unfold() {
        lookup((Node n) -> n instanceof TitledPane)
                .<TitledPane>tryQuery()
                .ifPresent(p -> p.setExpanded(true));
    }

    private ListView<Subject> list() {
        return lookup("#schema-list").query();
    }

    private List<String> cut() {
        return lookup((Node n) -> n instanceof Labeled l && l.isVisible() && isCut(l))
                .queryAll()
                .stream()
                .map(n -> n.getId() + ": " + ((Labeled) n).getText())
                .toList();
    }

    /// What of the part begins beyond the window's edge, or goes on there.
    private List<String> outside() {
        double edge = stage.getScene().getWidth();
        return lookup("#schema-part").lookup((Node n) -> n instanceof Labeled).queryAll().stream()
                .filter(Node::isVisible)
                .filter(n -> n.localToScene(n.getBoundsInLocal()).getMaxX() > edge)
                .map(n -> "outside: " + n.getId() + " " + ((Labeled) n).getText())
                .toList();
    }

    private static boolean isCut(Labeled label) {
        var text = label.lookup(".text") instanceof Text shown ? shown.getText() : "";
        boolean isTold =
                label.getTooltip() != null && label.getTooltip().getText().equals(label.getText());
        return !isTold
                && label.getText() != null
                && text.endsWith("…")
                && !label.getText().endsWith("…")
                && label.localToScene(label.getBoundsInLocal()).getWidth() > 0;
    }
}
