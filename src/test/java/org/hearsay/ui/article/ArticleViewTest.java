package org.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.settings.Reading;
import org.hearsay.text.Anchor;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The view in a window of its own, with a real pointer and keyboard.
class ArticleViewTest {

    private static Stage stage;
    private static Robot robot;

    private final SeedReference seed = new SeedReference();
    private final TextField other = Toolkit.call(TextField::new);
    private final Listener listener = new Listener();
    private ArticleView view;
    private Scene scene;

    /// Notes what it is told, and takes nothing but letters.
    private static final class Listener implements ArticleHandler {

        private final List<ArticlePointer> pointers = new ArrayList<>();
        private final List<KeyCode> keys = new ArrayList<>();

        @Override
        public boolean keyPressed(KeyEvent event) {
            keys.add(event.getCode());
            return event.getCode().isLetterKey() && !event.isShortcutDown();
        }

        @Override
        public boolean pointer(ArticlePointer event) {
            pointers.add(event);
            return event.mark().isPresent();
        }
    }

    @BeforeAll
    static void startToolkit() {
        Toolkit.start();
        Toolkit.run(() -> {
            stage = new Stage();
            robot = new Robot();
        });
    }

    @BeforeEach
    void openWindow() {
        Toolkit.run(() -> {
            view = new ArticleView();
            view.setHandler(listener);
            view.setPrefSize(760, 640);
            scene = new Scene(new VBox(view, other));
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        Toolkit.pulses(scene, 2);
    }

    @AfterAll
    static void closeWindow() {
        Toolkit.run(stage::close);
    }

    @Test
    void E06_twoParagraphsWithTheSameTextHaveTheirOwnMarks() {
        showReference();
        var text = seed.article().text().value();
        var title = text.substring(0, text.indexOf('\n'));
        var first = mark(seed.find("CLAIM", title));
        var second = mark(seed.find("EXCLUDE", title));
        assertThat(first.boxes()).hasSize(1);
        assertThat(second.boxes()).hasSize(1);
        assertThat(second.boxes().getFirst().box().y())
                .isGreaterThan(first.boxes().getFirst().box().bottom());
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 16, 28})
    void E07_noMarkIsDrawnOverTheLettersOfTheNextLine(int pixels) {
        Toolkit.run(() -> view.setReading(Reading.FIRST.withPercent(pixels * 100 / 16)));
        showReference();
        var marks = Toolkit.call(() -> view.canvases().drawing().marks());
        double slack = Metrics.forText(pixels).of(3);
        int checked = 0;
        for (var mark : marks) {
            for (var touch : mark.touches()) {
                if (touch.part() != Part.BRACKET) {
                    double next = nextLine(marks, touch.box());
                    assertThat(touch.box().bottom()).isLessThanOrEqualTo(next + slack);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(10);
    }

    @Test
    void E08_oneRedrawAPulseDrawsTheVisibleMarksOnly() {
        showReference();
        int before = Toolkit.call(() -> view.canvases().redraws());
        Toolkit.run(() -> {
            view.setMarks(reference().withSelected(null, MarkScene.End.START));
            view.select(new TextSelection(5, 9));
            view.setMarks(reference());
        });
        Toolkit.pulses(scene, 3);
        assertThat(Toolkit.call(() -> view.canvases().redraws()) - before).isLessThanOrEqualTo(2);
        var visible = Toolkit.call(() -> view.visible().orElseThrow());
        var drawing = Toolkit.call(() -> view.canvases().drawing());
        assertThat(drawing.marks()).hasSizeLessThan(106);
        for (var mark : drawing.marks()) {
            var annotation = seed.layer().annotation(mark.id()).orElseThrow();
            assertThat(annotation.anchor().hull().overlaps(visible)).isTrue();
        }
    }

    @Test
    void E09_anArabicMarkStandsUnderItsWordsAndEndsAtTheirLogicalEnd() {
        var text = "قال الوزير إن البلاد بخير";
        int start = text.indexOf("الوزير");
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(start, start + 6));
        var before = SeedReference.annotation(11, "CUE", Anchor.of(0, 3));
        show(SeedReference.articleOf(text), claim, before);
        var mark = mark(claim);
        var box = mark.boxes().getFirst().box();
        assertThat(box.right()).isLessThan(mark(before).boxes().getFirst().box().x());
        assertThat(part(mark, Part.CHIP).right()).isBetween(box.right() - 1, box.right() + 1);
        assertThat(part(mark, Part.TICK).x()).isBetween(box.x() - 1, box.x() + 1);
        double column = 760 - Metrics.forText(16).gutter();
        assertThat(mark(before).boxes().getFirst().box().right()).isGreaterThan(column - 120);
    }

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

    @Test
    void B11_aNewMarkInALongArticleLeavesItsTextAloneAndDrawsOnlyWhatIsVisible() {
        var text = ("Some words of a sentence that goes on. ".repeat(10) + "\n\n").repeat(510);
        var article = SeedReference.articleOf(text);
        var marks = new Annotation[5000];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = SeedReference.annotation(i + 10, "CLAIM", Anchor.of(i * 39, i * 39 + 20));
        }
        assertThat(text.length()).isGreaterThan(199_000);
        show(article, marks);
        var before = Toolkit.call(() -> flows());
        var added = SeedReference.annotation(9000, "SPEAKER", Anchor.of(0, 4));
        var layer = SeedReference.layerOf(marks).with(added);
        Toolkit.run(() -> view.setMarks(MarkScene.of(SeedReference.schema(), layer)));
        Toolkit.pulses(scene, 2);
        assertThat(mark(added).boxes()).hasSize(1);
        assertThat(Toolkit.call(() -> flows())).isEqualTo(before);
        assertThat(Toolkit.call(() -> view.canvases().inks())).isLessThan(1000);

        Toolkit.run(() -> view.reveal(marks[4000].anchor().hull()));
        Toolkit.pulses(scene, 2);
        assertThat(mark(marks[4000]).boxes()).isNotEmpty();
    }

    @Test
    void aLongParagraphTakesMarksOverItsCuts() {
        var text = "This sentence has thirty-six letters. ".repeat(400);
        var article = SeedReference.articleOf(text);
        int cut = 2964;
        var claim = SeedReference.annotation(10, "CLAIM", Anchor.of(cut - 38, cut + 37));
        show(article, claim);
        Toolkit.run(() -> view.scrollTo(cut - 300));
        Toolkit.run(() -> view.reveal(claim.anchor().hull()));
        Toolkit.pulses(scene, 2);
        assertThat(mark(claim).touches().stream().filter(t -> t.part() == Part.CHIP)).hasSize(1);
        assertThat(mark(claim).touches().stream().filter(t -> t.part() == Part.TICK)).hasSize(1);
    }

    private MarkScene reference() {
        return MarkScene.of(SeedReference.schema(), seed.layer());
    }

    private void showReference() {
        show(seed.article(), seed.layer().annotations().toArray(Annotation[]::new));
    }

    private void show(Article article, Annotation... annotations) {
        Toolkit.run(() -> {
            view.show(article, SeedReference.segmentationOf(article));
            view.setMarks(MarkScene.of(SeedReference.schema(), SeedReference.layerOf(annotations)));
            view.requestFocus();
        });
        Toolkit.pulses(scene, 4);
    }

    private DrawnMark mark(Annotation annotation) {
        return Toolkit.call(() -> view.layoutOf(annotation.id()).orElseThrow());
    }

    private static Box part(DrawnMark mark, Part part) {
        return mark.touches().stream()
                .filter(t -> t.part() == part)
                .findFirst()
                .map(DrawnMark.Touch::box)
                .orElseThrow();
    }

    /// Top of the line below the one that a box belongs to.
    private static double nextLine(List<DrawnMark> marks, Box box) {
        double own =
                marks.stream()
                        .flatMap(m -> m.boxes().stream())
                        .mapToDouble(b -> b.box().y())
                        .filter(y -> y < box.centreY())
                        .max()
                        .orElseThrow();
        return marks.stream()
                .flatMap(m -> m.boxes().stream())
                .mapToDouble(b -> b.box().y())
                .filter(y -> y > own + 1)
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private ArticleArea area() {
        return (ArticleArea) scene.lookup("#article");
    }

    private List<Node> flows() {
        return List.copyOf(area().lookupAll(".paragraph-text"));
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

    private void robot(Consumer<Robot> action) {
        Toolkit.run(() -> action.accept(robot));
        Toolkit.pulses(scene, 1);
    }
}
