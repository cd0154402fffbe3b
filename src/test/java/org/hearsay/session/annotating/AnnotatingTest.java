package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.model.Annotation;
import org.hearsay.model.Origin;
import org.hearsay.session.FakeProject;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.junit.jupiter.api.Test;

/// Annotations are made, made others and removed with keys.
final class AnnotatingTest extends Annotated {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    AnnotatingTest() {
        super(TEXT);
    }

    @Test
    void aLabelKeyOnABareCaretTakesTheSmartExtent() {
        caretIn("Yong");

        annotating.letter('s');

        assertThat(words(selected())).isEqualTo("Kim Yong Chol");
        assertThat(selected().origin().kind()).isEqualTo(Origin.Kind.SMART_EXTENT);
        assertThat(state()).isEqualTo(State.SPAN);
        assertThat(selection().span()).contains(selected().anchor().hull());
        assertThat(selection().activeEnd()).isEqualTo(End.END);
    }

    @Test
    void aLabelKeyOnSelectedWordsSnapsThemAndLeavesOutTheFullStop() {
        int end = TEXT.indexOf("talks.") + 6;
        annotating.select(TEXT.indexOf("ommitment"), end);
        assertThat(state()).isEqualTo(State.TEXT);

        annotating.letter('c');

        assertThat(words(selected())).isEqualTo("commitment\" to the talks");
        assertThat(selected().origin()).isEqualTo(Origin.HAND);
    }

    @Test
    void aLabelKeyWhereThereAreNoWordsMakesNothingAndSaysSo() {
        var blank = new FakeProject();
        var empty = new Annotating(blank.at(blank.add("Blank", "  \n \nWords.")));
        empty.caret(2);

        empty.labelKey("SPEAKER");

        assertThat(empty.noticeProperty().get().key()).isEqualTo("nothing-here");
        assertThat(blank.fakeLog().written()).isEmpty();
    }

    @Test
    void B06_theSameKeyTwiceMakesOneAnnotationAndSaysThatItIsThere() {
        caretIn("letter");
        annotating.letter('c');
        var first = selected().id();

        annotating.letter('c');
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("already");
        caretIn("letter");
        annotating.letter('c');

        assertThat(selected().id()).isEqualTo(first);
        assertThat(own()).hasSize(1);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("already");
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void B07_shiftAndAKeyAddsALabelOnTheSameRange() {
        caretIn("letter");
        annotating.letter('c');
        var claim = selected();

        annotating.shiftLetter('t');

        assertThat(selected().label()).isEqualTo("STANCE");
        assertThat(selected().anchor()).isEqualTo(claim.anchor());
        assertThat(own())
                .extracting(Annotation::label)
                .containsExactlyInAnyOrder("CLAIM", "STANCE");
    }

    @Test
    void anotherLabelKeyChangesTheLabelAndNamesTheRelationsThatWent() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "made a commitment");
        annotating.link();
        annotating.link();
        annotating.digit(1);

        annotating.letter('z');

        assertThat(selected().label()).isEqualTo("EXCLUDE");
        assertThat(words(selected())).isEqualTo("made a commitment");
        assertThat(selected().attributes().isEmpty()).isTrue();
        assertThat(relations()).isEmpty();
        var notice = annotating.noticeProperty().get();
        assertThat(notice.key()).isEqualTo("relabelled-without");
        assertThat(notice.arguments()).containsExactly("CLAIM", "EXCLUDE", "said_by");
        assertThat(notice.undo()).isTrue();
    }

    @Test
    void anotherLabelKeyKeepsTheRelationsThatTheNewLabelCanHave() {
        make("SPEAKER", "Pompeo");
        make("CLAIM", "made a commitment");
        annotating.link();
        annotating.link();

        annotating.letter('q');

        assertThat(selected().label()).isEqualTo("QUOTE");
        assertThat(relations()).hasSize(1);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("relabelled");
    }

    @Test
    void removingTakesTheRelationsAlongAndOffersUndo() {
        make("SPEAKER", "Pompeo");
        var speaker = selected().id();
        make("CLAIM", "made a commitment");
        annotating.link();
        annotating.link();
        annotating.selectAnnotation(speaker);

        annotating.remove();

        assertThat(own()).extracting(Annotation::label).containsExactly("CLAIM");
        assertThat(relations()).isEmpty();
        assertThat(state()).isEqualTo(State.READ);
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("removed");
        assertThat(annotating.noticeProperty().get().undo()).isTrue();
    }

    @Test
    void undoOfANewAnnotationLeavesACaretWhereItWas() {
        var session = project.session();
        var opened = session.open(article).toCompletableFuture().join();
        var other = new Annotating(opened);
        other.caret(TEXT.indexOf("letter"));
        other.letter('c');

        session.undo();

        assertThat(other.selectionProperty().get().state()).isEqualTo(State.READ);
        assertThat(other.selected()).isEmpty();
        assertThat(other.values().slotProperty().get()).isNull();
    }

    @Test
    void theSelectionFollowsAnEndThatUndoMovesBack() {
        var session = project.session();
        var opened = session.open(article).toCompletableFuture().join();
        var other = new Annotating(opened);
        other.caret(TEXT.indexOf("letter"));
        other.letter('c');
        var before = other.selectionProperty().get();
        other.extend(Motion.NEXT_CHARACTER);

        session.undo();

        assertThat(other.selectionProperty().get()).isEqualTo(before);
    }

    @Test
    void theHintsNameWhatCanBeDoneNow() {
        caretIn("letter");
        assertThat(annotating.hintsProperty().get()).contains("label:CLAIM", "label:CUE");

        annotating.letter('c');
        assertThat(annotating.hintsProperty().get()).contains("value", "link", "remove", "clear");
        assertThat(annotating.lastLabelProperty().get()).isEqualTo("CLAIM");
        annotating.letter('v');

        assertThat(annotating.hintsProperty().get()).doesNotContain("link");
    }
}
