package org.hearsay.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import org.hearsay.model.Annotation;
import org.hearsay.settings.Reading;
import org.hearsay.text.Anchor;
import org.hearsay.ui.article.marks.Box;
import org.hearsay.ui.article.marks.DrawnMark;
import org.hearsay.ui.article.marks.MarkHit.Part;
import org.hearsay.ui.article.marks.MarkScene;
import org.hearsay.ui.article.marks.Metrics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the view draws over and under the words.
class ArticleMarksTest extends ArticleWindow {

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

    private List<Node> flows() {
        return List.copyOf(area().lookupAll(".paragraph-text"));
    }
}
