package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.format.Collected;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class SegmenterTest {

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(
                        sentences(
                                "U.S. Secretary of State Mike Pompeo met Mr. Kim at 3 p.m. on Jul."
                                        + " 6. He left."))
                .containsExactly(
                        "U.S. Secretary of State Mike Pompeo met Mr. Kim at 3 p.m. on Jul. 6.",
                        "He left.");
        assertThat(sentences("It is in the U.S. The talks failed. Dr. K. Lee disagreed."))
                .containsExactly("It is in the U.S.", "The talks failed.", "Dr. K. Lee disagreed.");
    }

    @Test
    void aQuestionInsideAQuotationGoesOn() {
        assertThat(sentences("“Really?” he asked. “Yes!”"))
                .containsExactly("“Really?” he asked.", "“Yes!”");
    }

    @Test
    void aNoBreakSpaceBehindATitleEndsNoSentence() {
        assertThat(sentences("Mr.\u00A0Pompeo left on July\u00A06. He came.\u00A0"))
                .containsExactly("Mr.\u00A0Pompeo left on July\u00A06.", "He came.");
    }

    @Test
    void whatIsWrittenOntoAPronounIsApart() {
        assertThat(tokens("They've said she’d go, it's not o'clock; don't."))
                .containsExactly(
                        "They", "'ve", "said", "she", "’d", "go", ",", "it", "'s", "not", "o'clock",
                        ";", "don't", ".");
    }

    @Test
    void theSeedHasASentenceAParagraph() throws Exception {
        var text = Collected.resource("seed/seed-article.txt");
        var segmentation = Segmenter.segment(text);
        assertThat(segmentation.paragraphs()).hasSize(20);
        assertThat(segmentation.sentences()).isEqualTo(segmentation.paragraphs());
    }

    @Test
    void tokensKeepHyphensAndAbbreviationsAndPartTheGenitive() {
        assertThat(tokens("Kim Jong-un's U.S. gangster-like 30,000 didn't 👨‍👩‍👧‍👦, Mr. X."))
                .containsExactly(
                        "Kim",
                        "Jong-un",
                        "'s",
                        "U.S.",
                        "gangster-like",
                        "30,000",
                        "didn't",
                        "👨‍👩‍👧‍👦",
                        ",",
                        "Mr.",
                        "X",
                        ".");
    }

    @Test
    void everyCharacterThatIsNoSpaceIsInExactlyOneToken() throws Exception {
        for (var name : List.of("seed/seed-article.txt", "seed/seed-unicode.txt")) {
            var text = Collected.resource(name);
            var covered = new boolean[text.length()];
            int last = 0;
            for (var token : Segmenter.segment(text).tokens()) {
                assertThat(token.start()).isGreaterThanOrEqualTo(last);
                last = token.end();
                java.util.Arrays.fill(covered, token.start(), token.end(), true);
            }
            for (int i = 0; i < text.length(); i++) {
                boolean blank =
                        Character.isWhitespace(text.charAt(i))
                                || Character.isSpaceChar(text.charAt(i));
                // A number may have a narrow space inside.
                assertThat(covered[i] || blank).as("%s, character %d", name, i).isTrue();
            }
        }
    }

    private static List<String> sentences(String text) {
        return words(text, Segmenter.segment(text).sentences());
    }

    private static List<String> tokens(String text) {
        return words(text, Segmenter.segment(text).tokens());
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(s -> text.substring(s.start(), s.end())).toList();
    }
}
