package org.hearsay.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.hearsay.keystrokes.JobB;
import org.hearsay.keystrokes.Reference;
import org.hearsay.keystrokes.Stroke;
import org.hearsay.model.Layer;
import org.hearsay.session.DocumentSession;
import org.hearsay.text.Span;
import org.hearsay.ui.article.ArticleView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How many keys the whole reference of the sample takes in the window. Each key that goes down
/// counts, modifiers too; one that is held over several keys goes down once. Free text and the
/// choice of speakers are left out, as in the comparison with other programs.
class KeystrokeGoalsTest extends WindowTest {

    private static final int AT_ONCE = 20;

    private final AtomicInteger keys = new AtomicInteger();
    private final AtomicInteger mouse = new AtomicInteger();
    private int held;
    private ArticleView article;

    @Start
    void start(Stage first) {
        stage = first;
        desktop = new TestDesktop(folder, () -> article = new ArticleView());
        window = desktop.window(first);
        window.start(Optional.empty());
    }

    @BeforeEach
    void openTheSample() {
        keys(KeyCode.ENTER);
        awaitArticle();
    }

    @Test
    void I09_KLM1_theReferenceIsMadeByAtMost900Keys() {
        var wanted = reference();
        var job = JobB.byKeys(document().text(), wanted, document().schema());
        count();
        type(job.strokes());

        System.out.println("KLM-1: " + keys.get() + " keys, of them " + job.spent());
        assertSame(document().ownProperty().get(), wanted);
        assertThat(mouse.get()).isZero();
        assertThat(keys.get()).isEqualTo(Stroke.presses(job.strokes())).isLessThanOrEqualTo(900);
    }

    @Test
    @Tag("display")
    void I09_KLM2_withThePointerAtMost112ClicksAnd760Keys() {
        var wanted = reference();
        var job = JobB.withClicks(document().text(), wanted, document().schema());
        count();

        type(job.strokes());

        System.out.println(
                "KLM-2: %s clicks, %s keys, of them %s".formatted(mouse, keys, job.spent()));
        assertSame(document().ownProperty().get(), wanted);
        assertThat(mouse.get()).isLessThanOrEqualTo(112);
        assertThat(keys.get()).isEqualTo(Stroke.presses(job.strokes())).isLessThanOrEqualTo(760);
    }

    private void assertSame(Layer reached, Layer wanted) {
        var schema = document().schema();
        assertThat(wanted.annotations()).hasSize(106);
        assertThat(wanted.relations()).hasSize(99);
        assertThat(new Reference(reached, schema).spans())
                .isEqualTo(new Reference(wanted, schema).spans())
                .hasSize(106);
        assertThat(new Reference(reached, schema).relations())
                .isEqualTo(new Reference(wanted, schema).relations())
                .hasSize(99);
    }

    private DocumentSession document() {
        return window.session().orElseThrow().documentProperty().get();
    }

    private Layer reference() {
        var annotators =
                window.session().orElseThrow().registryProperty().get().annotators().values();
        var reference = annotators.stream().filter(a -> a.name().equals("Reference")).findFirst();
        return document().layersProperty().get().stream()
                .filter(l -> l.head().annotator().equals(reference.orElseThrow().id()))
                .findFirst()
                .orElseThrow();
    }

    private void count() {
        interact(() -> {
            stage.addEventFilter(KeyEvent.KEY_PRESSED, _ -> keys.incrementAndGet());
            stage.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> mouse.incrementAndGet());
        });
    }

    /// Types faster than anybody, a few keys between two pictures.
    private void type(List<Stroke> strokes) {
        var some = new ArrayList<Stroke>();
        for (var stroke : strokes) {
            if (stroke.isClick() || some.size() == AT_ONCE) {
                typeAtOnce(some);
                some.clear();
            }
            if (stroke.isClick()) {
                click(stroke.at());
            } else {
                some.add(stroke);
            }
        }
        typeAtOnce(some);
        typeAtOnce(List.of());
    }

    /// Lets go of all modifiers where there is nothing to type.
    private void typeAtOnce(List<Stroke> strokes) {
        var some = List.copyOf(strokes);
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    some.forEach(this::type);
                    if (some.isEmpty()) {
                        hold(0);
                    }
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Clicks on a character, after turning the wheel until it is in sight.
    private void click(int offset) {
        interact(() -> {
            hold(0);
            article.reveal(new Span(offset, offset + 1));
        });
        interact(() -> article.getParent().layout());
        StyleClassedTextArea text = from(article).lookup("#article").query();
        assertThat(text.getText()).isEqualTo(document().text());
        var box =
                WaitForAsyncUtils.waitForAsyncFx(
                                60_000, () -> text.getCharacterBoundsOnScreen(offset, offset + 1))
                        .orElseThrow();
        clickOn(box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
        assertThat(caret()).as("the caret after a click").isEqualTo(offset);
    }

    private int caret() {
        return article.selectionProperty().get().caret();
    }

    /// Presses a key, after letting go of modifiers that it does not want and pressing those that
    /// it does.
    private void type(Stroke stroke) {
        hold(stroke.held());
        fire(KeyEvent.KEY_PRESSED, stroke.key());
        fire(KeyEvent.KEY_RELEASED, stroke.key());
    }

    private void hold(int wanted) {
        hold(wanted, Stroke.CONTROL, KeyCode.CONTROL);
        hold(wanted, Stroke.SHIFT, KeyCode.SHIFT);
    }

    private void hold(int wanted, int bit, KeyCode key) {
        boolean isHeld = (held & bit) != 0;
        boolean isWanted = (wanted & bit) != 0;
        if (isHeld != isWanted) {
            held ^= bit;
            fire(isWanted ? KeyEvent.KEY_PRESSED : KeyEvent.KEY_RELEASED, key);
        }
    }

    private void fire(EventType<KeyEvent> type, KeyCode key) {
        var owner = stage.getScene().getFocusOwner();
        boolean shift = (held & Stroke.SHIFT) != 0;
        boolean control = (held & Stroke.CONTROL) != 0;
        var text =
                key.isLetterKey() || key.isDigitKey() ? key.getChar().toLowerCase(Locale.ROOT) : "";
        Event.fireEvent(
                owner,
                new KeyEvent(
                        type, KeyEvent.CHAR_UNDEFINED, text, key, shift, control, false, false));
    }
}
