package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.language.Segmenter;
import org.junit.jupiter.api.Test;

class CaretStepsTest {

    private static final String TEXT = "Ada wrote notes. They 👩‍👩‍👧 read.\n\nThe end.";
    private final CaretSteps steps =
            new CaretSteps(new DocumentText(TEXT), Segmenter.segment(TEXT));

    @Test
    void aCharacterIsWhatPeopleSeeAsOne() {
        int family = TEXT.indexOf("👩");
        int after = steps.nextCharacter(family);
        assertThat(TEXT.substring(family, after)).isEqualTo("👩‍👩‍👧");
        assertThat(steps.previousCharacter(after)).isEqualTo(family);
        assertThat(steps.settled(family + 3)).isEqualTo(family);
        assertThat(steps.previousCharacter(0)).isZero();
        assertThat(steps.nextCharacter(TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void wordsAreSteppedOverByTheirStartsAndByTheirEnds() {
        assertThat(steps.nextWordStart(0)).isEqualTo(4);
        assertThat(steps.nextWordEnd(0)).isEqualTo(3);
        assertThat(steps.nextWordEnd(3)).isEqualTo(9);
        assertThat(steps.previousWordEnd(9)).isEqualTo(3);
        assertThat(steps.previousWordStart(9)).isEqualTo(4);
        assertThat(steps.previousWordStart(2)).isZero();
        assertThat(steps.nextWordEnd(TEXT.length())).isEqualTo(TEXT.length());
    }

    @Test
    void theUnitsAroundAPlaceAreFoundAlsoAtTheirEnd() {
        assertThat(steps.wordAt(9)).contains(new Span(4, 9));
        assertThat(steps.sentenceAt(5)).contains(new Span(0, 16));
        int end = TEXT.indexOf("The end.");
        assertThat(steps.paragraphAt(TEXT.length())).contains(new Span(end, TEXT.length()));
        assertThat(steps.nextParagraph(0)).isEqualTo(end);
        assertThat(steps.previousParagraph(end)).isZero();
    }
}
