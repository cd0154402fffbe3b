package org.hearsay.language.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.language.Segmenter;
import org.hearsay.language.Snapping;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// The caret stands at the bar.
class LadderTest {

    @Test
    void B01_aNameIsTakenWhole() {
        assertThat(at("Pom|peo said so.", Ladder.Start.NOUN_RUN)).contains("Pompeo");
        assertThat(at("|Pompeo said so.", Ladder.Start.NOUN_RUN)).contains("Pompeo");
    }

    @Test
    void B02_aNameEndsBeforeGenitiveAndComma() {
        assertThat(at("leader Kim Jo|ng-un's note, he", Ladder.Start.NOUN_RUN))
                .contains("Kim Jong-un");
        assertThat(at("U.S. Secretary of St|ate Mike Pompeo, who", Ladder.Start.NOUN_RUN))
                .contains("U.S. Secretary of State Mike Pompeo");
    }

    @Test
    void B03_insideAParenthesisItsInsideIsTaken() {
        assertThat(at("He left (he kills his own fam|ily) and said so.", Ladder.Start.CLAUSE))
                .contains("he kills his own family");
        assertThat(at("He left (so) and sa|id so.", Ladder.Start.CLAUSE))
                .contains("He left (so) and said so");
    }

    @Test
    void aQuotationIsTakenWithItsMarks() {
        assertThat(at("He said \"we wi|ll be ready\", and left.", Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains("\"we will be ready\"");
        assertThat(
                        at(
                                "Trump tweets 've|ry nice' letter from North Korea's Kim",
                                Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains("'very nice'");
        assertThat(at("“He told me ‘I ne|ver said “no”’,” she said.", Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains("‘I never said “no”’");
        assertThat(at("He le|ft it.", Ladder.Start.QUOTATION_ELSE_CLAUSE)).contains("He left it");
    }

    @Test
    void aCueTakesItsAuxiliaries() {
        assertThat(at("Trump has cla|imed it", Ladder.Start.WORD_WITH_AUXILIARIES))
                .contains("has claimed");
        assertThat(at("Trump cla|imed it", Ladder.Start.WORD_WITH_AUXILIARIES)).contains("claimed");
    }

    @Test
    void theFullStopOfAnAbbreviationStays() {
        assertThat(at("It is in the U.|S.", Ladder.Start.CLAUSE)).contains("It is in the U.S.");
        assertThat(at("It is o|ver.", Ladder.Start.CLAUSE)).contains("It is over");
    }

    @Test
    void B04_aSelectionSnapsToTokensAndDropsTheFinalStop() {
        var text = "The North Koreans were messing around.";
        var tokens = Segmenter.segment(text).tokens();
        var snapped = Snapping.toTokens(tokens, new Span(6, text.length()));
        assertThat(text.substring(snapped.start(), snapped.end()))
                .isEqualTo("North Koreans were messing around.");
        var trimmed = Snapping.trimEndPunctuation(text, tokens, snapped);
        assertThat(text.substring(trimmed.start(), trimmed.end()))
                .isEqualTo("North Koreans were messing around");
    }

    private static Optional<String> at(String marked, Ladder.Start start) {
        int caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        return Ladder.at(text, Segmenter.segment(text), caret)
                .start(start)
                .map(s -> text.substring(s.start(), s.end()));
    }
}
