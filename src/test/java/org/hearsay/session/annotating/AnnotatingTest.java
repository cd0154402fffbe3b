package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Annotator;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.Anchor;
import org.junit.jupiter.api.Test;

final class AnnotatingTest {

    private static final String TEXT =
            "Pompeo said his counterpart Kim Yong Chol \"made a commitment\" to the talks.\n"
                    + "The letter is dated July 6. Trump has claimed a major victory 🎉 again.";

    private final FakeProject project = new FakeProject();
    private final Id article = project.add("Talks", TEXT);
    private final DocumentSession document = project.at(article);
    private final Annotating annotating = new Annotating(document);

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

    @Test
    void B08_anotherPartMakesADiscontinuousAnnotation() {
        make("CLAIM", "letter is");

        annotating.parts().add();
        annotating.select(TEXT.indexOf("July"), TEXT.indexOf("July") + 6);
        assertThat(state()).isEqualTo(State.FRAGMENT);
        annotating.enter();

        assertThat(state()).isEqualTo(State.SPAN);
        assertThat(own()).hasSize(1);
        assertThat(selected().anchor().fragments()).hasSize(2);
        assertThat(words(selected())).isEqualTo("letter is July 6");
    }

    @Test
    void aPartIsTakenAwayAgainAndTheLastOneStays() {
        make("CLAIM", "letter");
        annotating.parts().add();
        caretIn("July");
        annotating.enter();
        assertThat(selected().anchor().fragments()).hasSize(2);

        annotating.parts().take();
        assertThat(words(selected())).isEqualTo("letter");
        annotating.parts().take();

        assertThat(words(selected())).isEqualTo("letter");
        assertThat(annotating.noticeProperty().get().key()).isEqualTo("only-part");
    }

    @Test
    void selectedWordsAreCutOutOfAnAnnotationThatWaitsForAPart() {
        make("CLAIM", "The letter is dated");
        annotating.parts().add();
        int from = TEXT.indexOf("letter is");
        annotating.select(from, from + "letter is ".length());

        annotating.parts().take();

        assertThat(selected().anchor().fragments()).hasSize(2);
        assertThat(state()).isEqualTo(State.SPAN);
        assertThat(selected().anchor().contains(from)).isFalse();
    }

    @Test
    void D01_digitsSetTheRequiredValuesOneAfterTheOther() {
        caretIn("letter");

        annotating.letter('c');
        annotating.digit(1);
        annotating.digit(2);

        assertThat(selected().attributes().values())
                .isEqualTo(
                        Map.of(
                                "claim_type", Value.of("quantity"),
                                "checkworthiness", Value.of("unimportant")));
        assertThat(project.layer(article).annotations()).containsExactly(selected());
    }

    @Test
    void D02_whatIsRequiredAndUnsetComesFirstAndDefaultsNeedNoKey() {
        make("CLAIM", "letter");
        assertThat(annotating.values().inOrder(selected()).stream().map(Attribute::name).limit(2))
                .containsExactly("claim_type", "checkworthiness");

        annotating.values().set("claim_type", Value.of("event"));
        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("checkworthiness");
        annotating.digit(1);
        make("SPEAKER", "Pompeo");

        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("mention_form");
        assertThat(selected().attributes().values()).containsOnlyKeys("entity");
    }

    @Test
    void commaAndFullStopWalkTheAttributesAndNoughtClears() {
        make("CUE", "claimed");
        annotating.digit(3);
        assertThat(selected().attributes().text("tone")).isEqualTo("distancing");
        annotating.digit(0);
        assertThat(selected().attributes().isEmpty()).isTrue();

        annotating.values().next();
        assertThat(annotating.values().slotProperty().get().attribute().name())
                .isEqualTo("confidence");
        annotating.digit(3);
        annotating.values().previous();

        assertThat(selected().attributes().text("confidence")).isEqualTo("low");
        assertThat(annotating.values().slotProperty().get().attribute().name()).isEqualTo("tone");
    }

    @Test
    void aDigitWithoutAValueChangesNothingAndSaysSo() {
        make("CUE", "claimed");

        annotating.digit(9);

        assertThat(annotating.noticeProperty().get().key()).isEqualTo("not-a-value");
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void anAcceptedSuggestionMovesToTheOwnLayerInOneStep() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);

        other.annotating.caret(TEXT.indexOf("letter"));
        other.annotating.suggested().accept();

        assertThat(other.document.suggestions().getFirst().annotations()).isEmpty();
        var accepted = other.document.ownProperty().get().annotations().getFirst();
        assertThat(accepted.label()).isEqualTo("EXCLUDE");
        assertThat(accepted.origin()).isEqualTo(new Origin(Origin.Kind.SUGGESTION, "boilerplate"));
        assertThat(project.fakeLog().written()).hasSize(1);
    }

    @Test
    void aRefusedSuggestionIsGone() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);

        other.annotating.caret(TEXT.indexOf("letter"));
        other.annotating.suggested().refuse();

        assertThat(other.document.suggestions().getFirst().annotations()).isEmpty();
        assertThat(other.document.ownProperty().get().annotations()).isEmpty();
    }

    @Test
    void anothersLayerCanBeReadAndNotChanged() {
        var rules = new Annotator(project.id(), "rules", "R", Annotator.Role.RULES);
        var other = new FakeSuggestion(rules);
        other.document.show(other.head.id());
        other.annotating.click(TEXT.indexOf("letter"));
        assertThat(other.annotating.selected()).isPresent();

        other.annotating.remove();
        other.annotating.extend(Motion.NEXT_WORD);
        other.annotating.letter('c');

        assertThat(project.fakeLog().written()).isEmpty();
        assertThat(other.annotating.noticeProperty().get().key()).isEqualTo("blocked-others-layer");
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

    /// The article with one proposal of somebody else's.
    private final class FakeSuggestion {

        private final LayerHead head;
        private final DocumentSession document;
        private final Annotating annotating;

        FakeSuggestion(Annotator rules) {
            head = project.addLayer(article, rules, LayerHead.Kind.SUGGESTIONS);
            int start = TEXT.indexOf("The letter");
            project.addItem(
                    article,
                    new Annotation(
                            project.id(),
                            head.id(),
                            "EXCLUDE",
                            Anchor.of(start, start + 27),
                            Attributes.NONE,
                            "",
                            new Origin(Origin.Kind.IMPORT, "boilerplate"),
                            Stamp.at(FakeProject.CLOCK.instant())));
            document = project.at(article);
            annotating = new Annotating(document);
        }
    }

    private void caretIn(String word) {
        annotating.caret(TEXT.indexOf(word) + 1);
    }

    private void make(String label, String words) {
        annotating.escape();
        annotating.escape();
        int start = TEXT.indexOf(words);
        annotating.select(start, start + words.length());
        annotating.labelKey(label);
        assertThat(words(selected())).isEqualTo(words);
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    private Selection selection() {
        return annotating.selectionProperty().get();
    }

    private State state() {
        return selection().state();
    }

    private List<Annotation> own() {
        return document.ownProperty().get().annotations();
    }

    private List<Relation> relations() {
        return document.ownProperty().get().relations();
    }

    private String words(Annotation annotation) {
        return document.article().text().at(annotation.anchor());
    }
}
