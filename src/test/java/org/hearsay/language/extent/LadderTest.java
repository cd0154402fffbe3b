package org.hearsay.language.extent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.hearsay.language.Segmenter;
import org.hearsay.language.Snapping;
import org.hearsay.language.words.Words;
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
        assertThat(
                        at(
                                "He said \"we wi|ll be ready\", and left.",
                                Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains("\"we will be ready\"");
        assertThat(
                        at(
                                "Trump tweets 've|ry nice' letter from North Korea's Kim",
                                Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains("'very nice'");
        assertThat(
                        at(
                                "“He told me ‘I ne|ver said “no”’,” she said.",
                                Ladder.Start.QUOTATION_ELSE_CLAUSE))
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

    @Test
    void titlesAndOfficesBelongToAName() {
        assertThat(nouns("the Chancellor of Ger|many left")).contains("the Chancellor of Germany");
        assertThat(nouns("Yesterday Mr. Sm|ith denied")).contains("Mr. Smith");
        assertThat(nouns("met Dr. K. L|ee, who")).contains("Dr. K. Lee");
        assertThat(nouns("former President Ob|ama said")).contains("former President Obama");
        assertThat(nouns("Mrs M|ay resigned")).contains("Mrs May");
    }

    @Test
    void sourcesWithoutANameAreTakenWithTheirArticleAndModifiers() {
        assertThat(nouns("to two senior off|icials who asked")).contains("two senior officials");
        assertThat(nouns("said an unnamed South African off|icial on Monday"))
                .contains("an unnamed South African official");
        assertThat(nouns("The sou|rce told reporters")).contains("The source");
        assertThat(nouns("a spokes|man for the ministry")).contains("a spokesman");
        assertThat(nouns("the he|ad of the agency said")).contains("the head of the agency");
        assertThat(nouns("in neg|otiations between the mayor and the unions yesterday"))
                .contains("negotiations between the mayor and the unions");
        assertThat(nouns("A highly critical rep|ort says")).contains("A highly critical report");
        assertThat(nouns("the minister's strong, clear ans|wer came"))
                .contains("the minister's strong, clear answer");
        assertThat(nouns("Th|ey've said")).contains("They");
    }

    @Test
    void aNameIsTakenWithItsPossessor() {
        assertThat(nouns("Norway's Prime Minister Erna Sol|berg left"))
                .contains("Norway's Prime Minister Erna Solberg");
        assertThat(nouns("the town's most expen|sive street is"))
                .contains("the town's most expensive street");
        assertThat(nouns("Norw|ay's minister left")).contains("Norway");
    }

    @Test
    void aNameThatDescribesTheWordBehindItIsOfItsPhrase() {
        assertThat(nouns("the Indo|nesian military said")).contains("the Indonesian military");
    }

    @Test
    void aPartIsTakenWithItsWhole() {
        assertThat(nouns("o|ne of the ministers left")).contains("one of the ministers");
        assertThat(nouns("Six she|lls of them fell")).contains("Six shells of them");
        assertThat(nouns("ab|out four finalists.")).contains("about four finalists");
        assertThat(nouns("other si|tes such as ours")).contains("other sites");
    }

    @Test
    void aCueTakesWhatMakesItOneCue() {
        assertThat(cue("She did not de|ny it.")).contains("did not deny");
        assertThat(cue("She h|as repeatedly said so.")).contains("has repeatedly said");
        assertThat(cue("Prices fell, acco|rding to the bank.")).contains("according to");
        assertThat(cue("He po|inted out that")).contains("pointed out");
        assertThat(cue("It would have been repo|rted by")).contains("would have been reported");
        assertThat(cue("amid rep|orts of")).contains("reports");
    }

    @Test
    void aClaimIsTheClauseWithoutCueAndComplementiser() {
        assertThat(claim("The mayor said that prices had ri|sen sharply, adding that rents fell."))
                .contains("prices had risen sharply");
        assertThat(claim("Unemployment fell to 4 per cent, but wa|ges have stagnated."))
                .contains("wages have stagnated");
        assertThat(claim("While he was aw|ay, the bank failed.")).contains("he was away");
        assertThat(claim("In 2009, after the crash, the bank fa|iled."))
                .contains("In 2009, after the crash, the bank failed");
        assertThat(claim("In 20|09 the bank, a lender, failed."))
                .contains("In 2009 the bank, a lender, failed");
        assertThat(claim("Rents, food and fuel rose 4 per ce|nt, according to the bank."))
                .contains("Rents, food and fuel rose 4 per cent");
        assertThat(claim("The ma|yor said that prices had risen."))
                .contains("The mayor said that prices had risen");
    }

    @Test
    void anIndirectQuoteIsAllThatIsAttributedWithItsThat() {
        assertThat(quote("The mayor said that pri|ces had risen and that rents fell, adding more."))
                .contains("that prices had risen and that rents fell");
        assertThat(quote("The mayor said on Monday she would re|sign."))
                .contains("she would resign");
    }

    @Test
    void quotationsOfManyKindsAreTakenWithTheirMarks() {
        assertThat(quote("»Ja, so|fort«, sagte er.")).contains("»Ja, sofort«");
        assertThat(quote("„Wir sind ber|eit“, sagte er.")).contains("„Wir sind bereit“");
        assertThat(quote("« Nous som|mes là », dit-il.")).contains("« Nous sommes là »");
        assertThat(quote("''We ag|ree,'' he said.")).contains("''We agree,''");
        assertThat(quote("\" We ag|ree , \" he said . \" Fully . \"")).contains("\" We agree , \"");
        assertThat(quote("\" We agree , \" he said . \" Ful|ly . \"")).contains("\" Fully . \"");
        assertThat(quote("‘It’s the officials’ cl|aims,’ she said. ‘No.’"))
                .contains("‘It’s the officials’ claims,’");
        assertThat(quote("— Come u|p, Kinch! said Mulligan.")).contains("— Come up, Kinch!");
        assertThat(quote("“First para|graph of a speech."))
                .contains("“First paragraph of a speech.");
    }

    @Test
    void apostrophesAndInchesAreNoQuotations() {
        assertThat(quote("It’s Kim’s bo|ok, and they don’t ’ave it."))
                .hasValueSatisfying(q -> assertThat(q).startsWith("It’s Kim’s book"));
        assertThat(quote("He is 6'2\" ta|ll.")).contains("He is 6'2\" tall");
        assertThat(quote("the '90s we|re good, rock 'n' roll."))
                .hasValueSatisfying(q -> assertThat(q).startsWith("the '90s were good"));
    }

    @Test
    void inAVeryLongParagraphOnlyWhatIsNearIsLookedAt() {
        var text = "He said \"go\" and they went (far away) with Ann Smith, ".repeat(2_000);
        var segmentation = Segmenter.segment(text);
        int caret = text.indexOf("Smith", 60_000);

        assertThat(Words.around(text, segmentation, caret).size()).isLessThan(500);
        var found = Ladder.at(text, segmentation, caret).start(Ladder.Start.NOUN_RUN).orElseThrow();
        assertThat(text.substring(found.start(), found.end())).isEqualTo("Ann Smith");
        int quoted = text.indexOf("go", 60_000);
        assertThat(Ladder.at(text, segmentation, quoted).start(Ladder.Start.QUOTATION_ELSE_CLAUSE))
                .contains(new Span(quoted - 1, quoted + 3));
    }

    private static Optional<String> nouns(String marked) {
        return at(marked, Ladder.Start.NOUN_RUN);
    }

    private static Optional<String> cue(String marked) {
        return at(marked, Ladder.Start.WORD_WITH_AUXILIARIES);
    }

    private static Optional<String> claim(String marked) {
        return at(marked, Ladder.Start.CLAUSE);
    }

    private static Optional<String> quote(String marked) {
        return at(marked, Ladder.Start.QUOTATION_ELSE_CLAUSE);
    }

    private static Optional<String> at(String marked, Ladder.Start start) {
        int caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        return Ladder.at(text, Segmenter.segment(text), caret)
                .start(start)
                .map(s -> text.substring(s.start(), s.end()));
    }
}
