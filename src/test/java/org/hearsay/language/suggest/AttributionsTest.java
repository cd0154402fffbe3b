package org.hearsay.language.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hearsay.language.Segmenter;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    The council said the pool would reopen in June.          | The council    | said         | the pool would reopen in June      | INDIRECT
                    "We lost the lot," said farmer Ruth Adeyemi.             | farmer Ruth Adeyemi | said    | "We lost the lot,"                 | DIRECT
                    Ms. Adeyemi told the BBC: "Nobody rang us back."         | Ms. Adeyemi    | told         | "Nobody rang us back."             | DIRECT
                    According to the ministry, 40 people were hurt.          | the ministry   | According to | 40 people were hurt                | INDIRECT
                    Lee, the mayor of Leeds, denied that he had known.       | Lee            | denied       | that he had known                  | INDIRECT
                    She has said the plan is "dead on arrival".              | She            | has said     | the plan is "dead on arrival"      | MIXED
                    A spokesman for the bank declined to comment, but the union says it will sue. | the union | says | it will sue                    | INDIRECT
                    """)
    void aWordOfSayingTellsWhoSaysWhat(
            String text, String speaker, String cue, String content, Attribution.Form form) {
        var found = Attributions.cued(text, Segmenter.segment(text));

        assertThat(found).hasSize(1);
        var one = found.getFirst();
        assertThat(one.speaker().map(s -> words(text, s))).contains(speaker);
        assertThat(one.cue().map(s -> words(text, s))).contains(cue);
        assertThat(shown(text, one)).isEqualTo(content);
        assertThat(one.form()).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The film \"Love Actually\" found a new audience.",
                "The bridge was said to be safe.",
                "He refused to say more.",
                "The \"expert\" panel met on Monday.",
                "Police found a car near the river."
            })
    void namesInMarksAndVerbsWithoutWordsAreLeftAlone(String text) {
        var segmentation = Segmenter.segment(text);

        assertThat(Attributions.cued(text, segmentation)).isEmpty();
        assertThat(Attributions.quoted(text, segmentation)).isEmpty();
    }

    @Test
    void anInterruptedQuotationIsOneWithTwoParts() {
        var text = "\"The roof went first,\" Ito said, \"and then the walls.\"";

        var found = Attributions.cued(text, Segmenter.segment(text));

        assertThat(found).hasSize(1);
        assertThat(shown(text, found.getFirst()))
                .isEqualTo("\"The roof went first,\" … \"and then the walls.\"");
    }

    @Test
    void whoSpokeBeforeInTheSentenceSpeaksOn() {
        var text = "Ito said the roof was new, adding that the walls were not.";

        var found = Attributions.cued(text, Segmenter.segment(text));

        assertThat(found).hasSize(2);
        assertThat(found.getLast().speaker().map(s -> words(text, s))).contains("Ito");
        assertThat(shown(text, found.getLast())).isEqualTo("that the walls were not");
    }

    @Test
    void typographicMarksAndCharactersBeyondTheBasicPlaneAreNoTrouble() {
        var text =
                "\uD83C\uDF09 “It held, just about, all night 🌉,” said engineer Björk Óladóttir.";

        var found = Attributions.cued(text, Segmenter.segment(text));

        assertThat(found).hasSize(1);
        assertThat(shown(text, found.getFirst())).isEqualTo("“It held, just about, all night 🌉,”");
    }

    private static String shown(String text, Attribution one) {
        return one.content().fragments().stream()
                .map(s -> words(text, s))
                .collect(Collectors.joining(" … "));
    }

    private static String words(String text, Span span) {
        return text.substring(span.start(), span.end());
    }
}
