package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import org.hearsay.format.Collected;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Origin.Fit;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WideningTest {

    private static final String TEXT =
            "The minister denied that two senior officials had left the “secret meeting” early, but"
                    + " the mayor said they had. Nobody knows.\nA second paragraph.";

    private final FakeProject project = new FakeProject();
    private final Id article = project.add("Meeting", TEXT);
    private final DocumentSession document = project.at(article);
    private final Annotating annotating = new Annotating(document);

    @Test
    void B05_widenGoesToTheNextStepAndNarrowReturnsToTheSameRange() {
        caretIn("officials");
        annotating.letter('s');
        assertThat(words()).isEqualTo("two senior officials");

        annotating.widening().widen();
        assertThat(words()).isEqualTo("two senior officials had left the “secret meeting” early");
        assertThat(state()).isEqualTo(State.SPAN);
        annotating.widening().widen();
        assertThat(words()).startsWith("that two senior officials");
        annotating.widening().narrow();
        annotating.widening().narrow();

        assertThat(words()).isEqualTo("two senior officials");
        assertThat(document.ownProperty().get().annotations()).containsExactly(selected());
        assertThat(project.layer(article).annotations()).containsExactly(selected());
    }

    @Test
    void B05_narrowReturnsToARangeThatWasChosenByHandAndIsNoStep() {
        int start = TEXT.indexOf("officials had");
        annotating.select(start, start + "officials had left".length());
        annotating.letter('c');
        var byHand = selected().anchor();

        annotating.widening().widen();
        assertThat(selected().anchor().hull().length()).isGreaterThan(byHand.hull().length());
        annotating.widening().narrow();

        assertThat(selected().anchor()).isEqualTo(byHand);
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed/seed-article.txt", "seed/seed-unicode.txt"})
    void B05_overEveryCaretOfAnArticleNarrowingGoesBackAllTheWay(String name) throws Exception {
        var text = Collected.resource(name);
        var seed = project.at(project.add("Seed", text));
        var reading = new Annotating(seed);
        var extents = new Extents(new Desk(seed, () -> Assistance.ALL));
        var labels = seed.schema().labels();
        for (int caret = 0; caret <= text.length(); caret++) {
            reading.caret(caret);
            var start = extents.at(labels.get(caret % labels.size()), caret);
            if (start.isEmpty()) {
                continue;
            }
            reading.select(start.get().start(), start.get().end());
            var passed = new ArrayDeque<Span>();
            var range = start.get();
            while (passed.isEmpty() || !passed.peek().equals(range)) {
                passed.push(range);
                reading.widening().widen();
                range = reading.selectionProperty().get().span().orElseThrow();
            }
            assertThat(passed.size()).isLessThan(14);
            while (passed.size() > 1) {
                assertThat(reading.selectionProperty().get().span()).contains(passed.pop());
                reading.widening().narrow();
            }
            assertThat(reading.selectionProperty().get().span()).contains(start.get());
        }
    }

    @Test
    void aRunOfWideningIsOneStepForUndo() {
        var session = project.session();
        var other = new Annotating(session.open(article).toCompletableFuture().join());
        other.caret(TEXT.indexOf("officials"));
        other.labelKey("SPEAKER");
        var made = other.selected().orElseThrow().anchor();
        other.widening().widen();
        other.widening().widen();
        other.widening().widen();
        var wide = other.selected().orElseThrow().anchor();

        session.undo();
        assertThat(other.selected().orElseThrow().anchor()).isEqualTo(made);
        session.redo();
        assertThat(other.selected().orElseThrow().anchor()).isEqualTo(wide);
        session.undo();
        session.undo();

        assertThat(other.document().ownProperty().get().annotations()).isEmpty();
    }

    @Test
    void theParagraphIsTheWidestAndItIsSaid() {
        caretIn("officials");
        annotating.letter('z');

        annotating.widening().widen();

        assertThat(words()).endsWith("Nobody knows.").startsWith("The minister");
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("no-wider");
    }

    @Test
    void atABareCaretWordsAreSelectedAndNarrowingEndsAtTheCaret() {
        caretIn("officials");
        int caret = annotating.selectionProperty().get().caret();

        annotating.widening().widen();
        assertThat(selection()).isEqualTo("officials");
        annotating.widening().widen();
        assertThat(selection()).isEqualTo("two senior officials");
        annotating.widening().narrow();
        annotating.widening().narrow();

        assertThat(state()).isEqualTo(State.READ);
        assertThat(annotating.selectionProperty().get().caret()).isEqualTo(caret);
        assertThat(project.fakeLog().written()).isEmpty();
    }

    @Test
    void whatBecameOfASmartExtentIsKeptWithIt() {
        caretIn("officials");
        annotating.letter('s');
        assertThat(selected().origin().fit()).contains(Fit.KEPT);
        annotating.widening().widen();
        assertThat(selected().origin().fit()).contains(Fit.WIDENED);
        annotating.extend(Motion.NEXT_WORD);
        assertThat(selected().origin().fit()).contains(Fit.MOVED);
        annotating.widening().widen();
        assertThat(selected().origin().fit()).contains(Fit.MOVED);

        annotating.escape();
        annotating.select(0, 12);
        annotating.letter('s');
        annotating.widening().widen();
        assertThat(selected().origin().fit()).isEmpty();
    }

    @Test
    void byLandmarkTheCaretGoesToNamesAndQuotations() {
        var text = "The minister met Angela Merkel, who “left”. Then \"no\" was said in Berlin.";
        var landmarks = new Annotating(project.at(project.add("Names", text)));
        landmarks.caret(0);

        for (var expected : new String[] {"Angela", "“left", "\"no", "Berlin"}) {
            landmarks.move(Motion.NEXT_LANDMARK);
            assertThat(text.substring(landmarks.selectionProperty().get().caret()))
                    .startsWith(expected);
        }
        landmarks.move(Motion.PREVIOUS_LANDMARK);

        assertThat(text.substring(landmarks.selectionProperty().get().caret())).startsWith("\"no");
    }

    private void caretIn(String words) {
        annotating.escape();
        annotating.caret(TEXT.indexOf(words) + 2);
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    private State state() {
        return annotating.selectionProperty().get().state();
    }

    private String words() {
        return document.article().text().at(selected().anchor());
    }

    private String selection() {
        return annotating.selectionProperty().get().span().map(this::text).orElse("");
    }

    private String text(Span span) {
        return TEXT.substring(span.start(), span.end());
    }
}
