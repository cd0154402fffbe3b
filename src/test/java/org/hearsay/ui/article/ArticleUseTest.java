package org.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.junit.jupiter.api.Test;

/// What the view makes of a pointer and of keys, and what it tells a screen reader.
class ArticleUseTest extends ArticleWindow {

    @Test
    void C01_aClickOnAChipMeansThatMarkAndOneOnWordsThePlace() {
        showReference();
        var outer = seed.find("CLAIM", seed.article().text().value().substring(0, 54));
        click(part(mark(outer), Part.CHIP));
        var told = listener.pointers.getLast();
        assertThat(told.kind()).isEqualTo(ArticlePointer.Kind.CLICKED);
        assertThat(told.mark().orElseThrow().mark()).isEqualTo(outer.id());

        click(mark(seed.find("SPEAKER", "Donald Trump")).boxes().getFirst().box());
        var words = listener.pointers.getLast();
        assertThat(words.mark()).isEmpty();
        var at = seed.layer().at(words.character().orElseThrow());
        assertThat(at.getFirst().label()).isEqualTo("SPEAKER");
    }

    @Test
    void aDragSelectsTextAndADoubleClickTheWord() {
        showReference();
        var name = mark(seed.find("SPEAKER", "Donald Trump")).boxes().getFirst().box();
        int start = seed.find("SPEAKER", "Donald Trump").anchor().start();
        at(name.x() + 1, name.centreY());
        robot(r -> r.mousePress(MouseButton.PRIMARY));
        at(name.centreX(), name.centreY());
        at(name.right() + 1, name.centreY());
        robot(r -> r.mouseRelease(MouseButton.PRIMARY));
        assertThat(selection()).isEqualTo(new TextSelection(start, start + 12));

        click(name);
        click(name);
        assertThat(selection().span().map(seed.article().text()::at).orElse(""))
                .isIn("Donald", "Trump");
    }

    @Test
    void C09_tabAndShiftTabLeaveTheArticle() {
        showReference();
        press(KeyCode.TAB);
        assertThat(Toolkit.call(other::isFocused)).isTrue();
        robot(r -> r.keyPress(KeyCode.SHIFT));
        press(KeyCode.TAB);
        robot(r -> r.keyRelease(KeyCode.SHIFT));
        assertThat(Toolkit.call(() -> view.keyboardProperty().get())).isTrue();
        assertThat(listener.keys).doesNotContain(KeyCode.TAB);
    }

    @Test
    void C10_arrowsMoveByCharacterWordLineAndTheirShiftFormsExtend() {
        var text = "Ada 👩‍👩‍👧 wrote notes. " + "More words follow here. ".repeat(20);
        show(SeedReference.articleOf(text));
        press(KeyCode.RIGHT);
        assertThat(selection()).isEqualTo(new TextSelection(1, 1));
        Toolkit.run(() -> view.select(new TextSelection(4, 4)));
        press(KeyCode.RIGHT);
        assertThat(selection().caret()).isEqualTo(text.indexOf(" wrote"));

        press(KeyCode.DOWN);
        int below = selection().caret();
        assertThat(below).isGreaterThan(40);
        press(KeyCode.UP);
        assertThat(selection().caret()).isEqualTo(text.indexOf(" wrote"));
        press(KeyCode.END);
        int lineEnd = selection().caret();
        assertThat(lineEnd).isBetween(below - 20, below + 80);
        press(KeyCode.HOME);
        assertThat(selection().caret()).isZero();

        robot(r -> r.keyPress(KeyCode.SHIFT));
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        robot(r -> r.keyRelease(KeyCode.SHIFT));
        assertThat(selection().anchor()).isZero();
        assertThat(selection().caret()).isGreaterThan(40);
        press(KeyCode.LEFT);
        assertThat(selection()).isEqualTo(new TextSelection(0, 0));
    }

    @Test
    void theHandlerSeesLettersFirst() {
        showReference();
        press(KeyCode.C);
        press(KeyCode.DIGIT1);
        assertThat(listener.keys).containsExactly(KeyCode.C, KeyCode.DIGIT1);
        assertThat(Toolkit.call(() -> area().getText())).isEqualTo(seed.article().text().value());
    }

    @Test
    void I07_aScreenReaderIsToldTheTextTheCaretAndTheSelection() {
        showReference();
        Toolkit.run(() -> view.select(new TextSelection(6, 12)));
        var area = area();
        assertThat(area.getId()).isEqualTo("article");
        assertThat(area.getAccessibleRole()).isEqualTo(AccessibleRole.TEXT_AREA);
        assertThat(asked(AccessibleAttribute.TEXT)).isEqualTo(seed.article().text().value());
        assertThat(asked(AccessibleAttribute.SELECTION_START)).isEqualTo(6);
        assertThat(asked(AccessibleAttribute.SELECTION_END)).isEqualTo(12);
        assertThat(asked(AccessibleAttribute.CARET_OFFSET)).isEqualTo(12);
        assertThat(asked(AccessibleAttribute.EDITABLE)).isEqualTo(false);
        assertThat(asked(AccessibleAttribute.LINE_FOR_OFFSET, 57)).isEqualTo(2);
        assertThat(asked(AccessibleAttribute.LINE_START, 2)).isEqualTo(56);
    }

    private Object asked(AccessibleAttribute attribute, Object... parameters) {
        return Toolkit.call(() -> area().queryAccessibleAttribute(attribute, parameters));
    }

    private TextSelection selection() {
        return Toolkit.call(() -> view.selectionProperty().get());
    }

    private void click(Box box) {
        at(box.centreX(), box.centreY());
        robot(r -> r.mousePress(MouseButton.PRIMARY));
        robot(r -> r.mouseRelease(MouseButton.PRIMARY));
    }

    private void at(double x, double y) {
        robot(r -> r.mouseMove(view.localToScreen(x, y)));
    }

    private void press(KeyCode code) {
        robot(r -> r.keyPress(code));
        robot(r -> r.keyRelease(code));
    }
}
