package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.session.annotating.Selection.State;
import org.junit.jupiter.api.Test;

/// Keys and clicks lead from one annotation to another, in, and out again.
final class SelectingTest extends Annotated {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    SelectingTest() {
        super(TEXT);
    }

    @Test
    void shiftedMovementSelectsWordsAndBackAgainNone() {
        caretIn("letter");

        annotating.extend(Motion.NEXT_WORD);
        assertThat(state()).isEqualTo(State.TEXT);
        assertThat(TEXT.substring(selection().start(), selection().end())).isEqualTo("etter");
        annotating.extend(Motion.PREVIOUS_WORD);

        assertThat(state()).isEqualTo(State.TEXT);
        annotating.escape();
        assertThat(state()).isEqualTo(State.READ);
    }

    @Test
    void C01_spaceSelectsTheInnermostThenGoesOutwardsAndWraps() {
        make("CLAIM", "Kim Yong Chol \"made a commitment\" to the talks");
        make("QUOTE", "\"made a commitment\"");
        make("CUE", "commitment");
        caretIn("commitment");

        annotating.selectHere();
        assertThat(selected().label()).isEqualTo("CUE");
        annotating.selectHere();
        assertThat(selected().label()).isEqualTo("QUOTE");
        annotating.selectHere();
        assertThat(selected().label()).isEqualTo("CLAIM");
        annotating.selectHere();
        assertThat(selected().label()).isEqualTo("CUE");
        annotating.selectInner();

        assertThat(selected().label()).isEqualTo("CLAIM");
    }

    @Test
    void aClickSelectsTheInnermostOrPutsTheCaret() {
        make("CLAIM", "made a commitment");
        make("CUE", "commitment");

        annotating.click(TEXT.indexOf("commitment") + 2);
        assertThat(selected().label()).isEqualTo("CUE");
        annotating.click(TEXT.indexOf("letter"));

        assertThat(state()).isEqualTo(State.READ);
        assertThat(selection().caret()).isEqualTo(TEXT.indexOf("letter"));
    }

    @Test
    void nextAndPreviousWalkTheAnnotationsInReadingOrder() {
        make("CUE", "claimed");
        make("SPEAKER", "Pompeo");
        make("CLAIM", "letter");
        annotating.caret(0);

        annotating.nextAnnotation();
        assertThat(words(selected())).isEqualTo("Pompeo");
        annotating.nextAnnotation();
        assertThat(words(selected())).isEqualTo("letter");
        annotating.nextAnnotation();
        annotating.nextAnnotation();
        assertThat(words(selected())).isEqualTo("claimed");
        annotating.previousAnnotation();
        assertThat(words(selected())).isEqualTo("letter");
        annotating.caret(TEXT.length());
        annotating.previousAnnotation();

        assertThat(words(selected())).isEqualTo("claimed");
    }

    @Test
    void C08_arrowsLeaveAnAnnotationAsItIs() {
        make("CLAIM", "made a commitment");
        var hull = selected().anchor().hull();

        annotating.move(Motion.PREVIOUS_CHARACTER);
        assertThat(state()).isEqualTo(State.READ);
        assertThat(selection().caret()).isEqualTo(hull.start());
        annotating.selectHere();
        annotating.move(Motion.NEXT_CHARACTER);

        assertThat(selection().caret()).isEqualTo(hull.end());
        assertThat(own()).extracting(a -> a.anchor().hull()).containsExactly(hull);
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void everyWayOutOfEveryStateLeadsOneLevelUp() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "made a commitment");
        annotating.link();
        assertThat(state()).isEqualTo(State.LINK);
        annotating.escape();
        assertThat(state()).isEqualTo(State.SPAN);
        annotating.parts().add();
        assertThat(state()).isEqualTo(State.FRAGMENT);
        annotating.escape();
        assertThat(state()).isEqualTo(State.SPAN);
        annotating.escape();
        assertThat(state()).isEqualTo(State.READ);
        annotating.escape();

        assertThat(state()).isEqualTo(State.READ);
        assertThat(own()).hasSize(2);
        assertThat(relations()).isEmpty();
    }
}
