package org.hearsay.session.annotating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.session.DocumentSession;
import org.hearsay.session.FakeProject;
import org.hearsay.session.annotating.Selection.End;
import org.hearsay.session.annotating.Selection.State;
import org.hearsay.text.Graphemes;
import org.hearsay.text.VisualLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndsTest {

    private static final String TEXT =
            "The e\u0301lan of 👩‍👩‍👧 families, it seems, was great. Kim denied that (twice).\n"
                    + "A second line with more words: many more, and yet more.";

    /// Lines of ten code units, each of them one pixel wide.
    private static final VisualLines TENS =
            new VisualLines() {
                @Override
                public double x(int offset) {
                    return offset % 10;
                }

                @Override
                public int above(int offset, double x) {
                    return offset < 10 ? 0 : offset / 10 * 10 - 10 + (int) x;
                }

                @Override
                public int below(int offset, double x) {
                    return Math.min(TEXT.length(), offset / 10 * 10 + 10 + (int) x);
                }

                @Override
                public int lineStart(int offset) {
                    return offset / 10 * 10;
                }

                @Override
                public int lineEnd(int offset) {
                    return Math.min(TEXT.length(), offset / 10 * 10 + 9);
                }
            };

    private final FakeProject project = new FakeProject();
    private final Id article = project.add("Families", TEXT);
    private final DocumentSession document = project.at(article);
    private final Annotating annotating = new Annotating(document);

    @Test
    void C02_byCharacterTheEndMovesAWholeCharacterAndIsSavedAtOnce() {
        make("CLAIM", "lan of");
        int families = TEXT.indexOf(" families");

        annotating.extend(Motion.NEXT_CHARACTER);
        annotating.extend(Motion.NEXT_CHARACTER);

        assertThat(selected().anchor().end()).isEqualTo(families);
        assertThat(project.layer(article).annotations()).containsExactly(selected());
        assertThat(annotating.selectionProperty().get().state()).isEqualTo(State.SPAN);
    }

    @Test
    void C03_byWordEitherEndMoves() {
        make("CLAIM", "it seems");

        annotating.extend(Motion.NEXT_WORD);
        annotating.extend(Motion.NEXT_WORD);
        assertThat(words()).isEqualTo("it seems, was");
        annotating.otherEnd();
        assertThat(annotating.selectionProperty().get().activeEnd()).isEqualTo(End.START);
        annotating.extend(Motion.NEXT_WORD);
        assertThat(words()).isEqualTo("seems, was");
        annotating.extend(Motion.PREVIOUS_WORD);
        annotating.extend(Motion.PREVIOUS_CHARACTER);

        assertThat(words()).isEqualTo(" it seems, was");
    }

    @Test
    void C04_movingOneMovesNoOtherOfTheSameRange() {
        make("CLAIM", "it seems");
        var claim = selected();
        annotating.shiftLetter('t');

        annotating.extend(Motion.NEXT_WORD);
        annotating.extend(Motion.NEXT_CHARACTER);

        assertThat(selected().label()).isEqualTo("STANCE");
        assertThat(selected().anchor()).isNotEqualTo(claim.anchor());
        assertThat(own()).contains(claim);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void C05_endsNeverCrossAndOneCharacterIsTheLeast(int seed) {
        var random = new Random(seed);
        annotating.useLines(TENS);
        make("CLAIM", "it seems");
        make("CUE", "denied");
        var other = own().stream().filter(a -> a.label().equals("CLAIM")).findFirst().orElseThrow();
        var graphemes = new Graphemes(TEXT);

        for (int i = 0; i < 300; i++) {
            switch (random.nextInt(4)) {
                case 0 -> annotating.otherEnd();
                case 1 -> annotating.moveNearerEnd(random.nextInt(TEXT.length() + 1));
                default ->
                        annotating.extend(Motion.values()[random.nextInt(Motion.values().length)]);
            }
            var hull = selected().anchor().hull();
            assertThat(selected().label()).isEqualTo("CUE");
            assertThat(hull.length()).isPositive();
            assertThat(hull.end()).isLessThanOrEqualTo(TEXT.length());
            assertThat(graphemes.isEdge(hull.start())).isTrue();
            assertThat(graphemes.isEdge(hull.end())).isTrue();
            assertThat(annotating.selectionProperty().get().span()).contains(hull);
        }
        assertThat(own()).contains(other);
    }

    @Test
    void atTheOtherEndItStopsWithOneCharacterLeft() {
        make("CUE", "great");

        for (int i = 0; i < 10; i++) {
            annotating.extend(Motion.PREVIOUS_CHARACTER);
        }

        assertThat(words()).isEqualTo("g");
    }

    @Test
    void C06_theNearerEndJumpsToAClick() {
        make("CLAIM", "it seems");

        annotating.moveNearerEnd(TEXT.indexOf("families"));
        assertThat(words()).isEqualTo("families, it seems");
        annotating.moveNearerEnd(TEXT.indexOf(" great"));

        assertThat(words()).isEqualTo("families, it seems, was");
    }

    @Test
    void C07_aDraggedEndSnapsToWords() {
        make("CLAIM", "it seems");

        annotating.moveEndByWords(End.END, TEXT.indexOf("great") + 4);
        assertThat(words()).isEqualTo("it seems, was great");
        annotating.moveEndByWords(End.START, TEXT.indexOf("families") + 1);
        assertThat(words()).isEqualTo("families, it seems, was great");
        annotating.moveEnd(End.END, TEXT.indexOf("great") + 4);

        assertThat(words()).isEqualTo("families, it seems, was grea");
    }

    @Test
    void byClauseTheEndGoesToWhereTheWordsOfAClauseEnd() {
        make("CLAIM", "it");

        annotating.extend(Motion.NEXT_CLAUSE);
        assertThat(words()).isEqualTo("it seems");
        annotating.extend(Motion.NEXT_CLAUSE);
        assertThat(words()).isEqualTo("it seems, was great");
        annotating.extend(Motion.PREVIOUS_CLAUSE);

        assertThat(words()).isEqualTo("it seems");
    }

    @Test
    void byLineTheEndKeepsItsColumn() {
        annotating.useLines(TENS);
        make("CLAIM", "it seems");
        int end = selected().anchor().end();

        annotating.extend(Motion.LINE_DOWN);
        annotating.extend(Motion.LINE_DOWN);
        assertThat(selected().anchor().end()).isEqualTo(end + 20);
        annotating.extend(Motion.LINE_UP);
        assertThat(selected().anchor().end()).isEqualTo(end + 10);
        annotating.extend(Motion.LINE_END);

        assertThat(selected().anchor().end() % 10).isEqualTo(9);
    }

    @Test
    void ofADiscontinuousOneTheOuterEndsMoveAndThePartsStayApart() {
        make("CLAIM", "it seems");
        annotating.parts().add();
        annotating.select(TEXT.indexOf("denied"), TEXT.indexOf("denied") + 6);
        annotating.enter();

        for (int i = 0; i < 20; i++) {
            annotating.extend(Motion.PREVIOUS_CHARACTER);
        }

        assertThat(words()).isEqualTo("it seems d");
    }

    @Test
    void aRunOfPressesOnOneEndIsOneStepForUndoAndRedo() {
        var session = project.session();
        var other = new Annotating(session.open(article).toCompletableFuture().join());
        other.select(TEXT.indexOf("it seems"), TEXT.indexOf("it seems") + 8);
        other.labelKey("CLAIM");
        var made = other.selected().orElseThrow().anchor();
        for (int i = 0; i < 5; i++) {
            other.extend(Motion.NEXT_CHARACTER);
        }
        var longer = other.selected().orElseThrow().anchor();
        other.otherEnd();
        other.extend(Motion.PREVIOUS_WORD);
        other.extend(Motion.PREVIOUS_WORD);
        var longest = other.selected().orElseThrow().anchor();

        session.undo();
        assertThat(other.selected().orElseThrow().anchor()).isEqualTo(longer);
        session.undo();
        assertThat(other.selected().orElseThrow().anchor()).isEqualTo(made);
        session.redo();
        session.redo();

        assertThat(other.selected().orElseThrow().anchor()).isEqualTo(longest);
        assertThat(session.nextRedoProperty().get()).isNull();
    }

    private void make(String label, String words) {
        annotating.escape();
        int start = TEXT.indexOf(words);
        annotating.select(start, start + words.length());
        annotating.labelKey(label);
    }

    private Annotation selected() {
        return annotating.selected().orElseThrow();
    }

    private String words() {
        return document.article().text().at(selected().anchor());
    }

    private List<Annotation> own() {
        return document.ownProperty().get().annotations();
    }
}
