package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.BiFunction;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// The caret stands at the bar.
class StartExtentTest {

    @Test
    void B01_aNameIsTakenWhole() {
        assertThat(at("Pom|peo said so.", StartExtent::nounRun)).contains("Pompeo");
        assertThat(at("|Pompeo said so.", StartExtent::nounRun)).contains("Pompeo");
    }

    @Test
    void B02_aNameEndsBeforeGenitiveAndComma() {
        assertThat(at("leader Kim Jo|ng-un's note, he", StartExtent::nounRun))
                .contains("Kim Jong-un");
        assertThat(at("U.S. Secretary of St|ate Mike Pompeo, who", StartExtent::nounRun))
                .contains("U.S. Secretary of State Mike Pompeo");
    }

    @Test
    void B03_insideAParenthesisItsInsideIsTaken() {
        assertThat(at("He left (he kills his own fam|ily) and said so.", StartExtent::clause))
                .contains("he kills his own family");
        assertThat(at("He left (so) and sa|id so.", StartExtent::clause))
                .contains("He left (so) and said so");
    }

    @Test
    void aQuotationIsTakenWithItsMarks() {
        assertThat(at("He said \"we wi|ll be ready\", and left.", StartExtent::quotation))
                .contains("\"we will be ready\"");
        assertThat(
                        at(
                                "Trump tweets 've|ry nice' letter from North Korea's Kim",
                                StartExtent::quotation))
                .contains("'very nice'");
        assertThat(at("“He told me ‘I ne|ver said “no”’,” she said.", StartExtent::quotation))
                .contains("‘I never said “no”’");
        assertThat(at("He le|ft it.", StartExtent::quotation)).isEmpty();
    }

    @Test
    void aCueTakesItsAuxiliaries() {
        assertThat(at("Trump has cla|imed it", StartExtent::wordWithAuxiliaries))
                .contains("has claimed");
        assertThat(at("Trump cla|imed it", StartExtent::wordWithAuxiliaries)).contains("claimed");
    }

    @Test
    void theFullStopOfAnAbbreviationStays() {
        assertThat(at("It is in the U.|S.", StartExtent::clause)).contains("It is in the U.S.");
        assertThat(at("It is o|ver.", StartExtent::clause)).contains("It is over");
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

    private static Optional<String> at(
            String marked, BiFunction<StartExtent, Integer, Optional<Span>> extent) {
        int caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        var extents = new StartExtent(text, Segmenter.segment(text));
        return extent.apply(extents, caret).map(s -> text.substring(s.start(), s.end()));
    }
}
