package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.hearsay.problem.Problem;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

/// The sample annotated with the pointer alone: not one key is pressed.
@Tag("display")
class MouseOnlyTest extends ArticleWindowTest {

    private final AtomicInteger pressed = new AtomicInteger();

    @Start
    void start(Stage first) {
        prepare(first);
        window.start(Optional.empty());
        first.addEventFilter(KeyEvent.KEY_PRESSED, _ -> pressed.incrementAndGet());
    }

    @Test
    void I06_theMainJobIsDoneWithoutAKeyboard() {
        clickOn("#welcome-sample");
        awaitArticle();

        // By the menu of the article, then by the key bar on what was dragged over.
        rightClickOn(spotIn("Donald Trump has", 9));
        await(() -> lookup("#context-label-SPEAKER").tryQuery().isPresent());
        clickOn("#context-label-SPEAKER");
        await(() -> labels().equals(List.of("SPEAKER")));
        assertThat(words(only("SPEAKER"))).isEqualTo("Donald Trump");
        drag(spotIn("released a letter", 2), spotIn("he received from", 13));
        bar("label:CLAIM");
        await(() -> labels().equals(List.of("SPEAKER", "CLAIM")));
        assertThat(words(only("CLAIM"))).isEqualTo("released a letter he received from");

        click("value-claim_type-event");
        await(() -> only("CLAIM").attributes().text("claim_type").equals("event"));

        bar("link");
        clickOn(spotIn("Donald Trump has", 4));
        await(() -> layer().relationCount() == 1);

        await(() -> isShown("#inspector-title"));
        var end = part(only("CLAIM"), Part.END_HANDLE);
        drag(end, end.add(60, 0));
        await(() -> words(only("CLAIM")).startsWith("released a letter he received from "));

        // What is wrong still, by its list and a way out.
        click("tab-problems");
        await(() -> rules().contains("required-value"));
        Node problem = lookup("#problems .list-cell").query();
        clickOn(problem);
        await(() -> !lookup("#problem-ways").<Pane>query().getChildren().isEmpty());
        Shots.take(stage.getScene(), "mouse-only");

        clickOn("#menu-edit");
        await(() -> lookup("#menu-undo").tryQuery().isPresent());
        clickOn("#menu-undo");
        await(() -> words(only("CLAIM")).equals("released a letter he received from"));
        rightClickOn(spotIn("Donald Trump has", 4));
        await(() -> lookup("#context-remove").tryQuery().isPresent());
        clickOn("#context-remove");
        await(() -> labels().equals(List.of("CLAIM")));
        assertThat(layer().relationCount()).isZero();
        assertThat(pressed).hasValue(0);
    }

    private void bar(String command) {
        click("key-" + command);
    }

    /// By id and not by selector, since names of the schema are part of ids.
    private void click(String id) {
        await(() -> lookup((Node n) -> id.equals(n.getId())).tryQuery().isPresent());
        Node button = lookup((Node n) -> id.equals(n.getId())).query();
        clickOn(button);
    }

    private List<String> labels() {
        return layer().annotations().stream().map(a -> a.label()).toList();
    }

    private List<String> rules() {
        return document().problemsProperty().get().stream().map(Problem::rule).toList();
    }
}
