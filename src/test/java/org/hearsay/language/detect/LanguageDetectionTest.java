package org.hearsay.language.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.hearsay.format.Collected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectionTest {

    private final LanguageDetection detection = new LanguageDetection();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The mayor said on Tuesday that the works would begin this year.",
                "de | Die Oberbürgermeisterin sagte am Dienstag, der Bau werde bald beginnen.",
                "ru | Президент заявил во вторник, что стороны договорились о новой встрече.",
                "fr | Le maire a déclaré mardi que les travaux commenceraient cette année.",
                "zh | 总理星期二表示，新的政策将于明年开始实施。"
            })
    void theLanguageOfNewsIsTold(String code, String text) {
        assertThat(detection.of(text)).isEqualTo(code);
    }

    @Test
    void theSeedArticleIsEnglishAndItsStartIsEnoughToTell() throws IOException {
        var seed = Collected.resource("seed/seed-article.txt");
        assertThat(detection.of(seed)).isEqualTo("en");
        assertThat(detection.of(seed.substring(0, LanguageDetection.LOOKED_AT))).isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource({"''", "Korea", "12 345 – 67", "x y z 12 foo bar", "OK."})
    void whatIsTooShortToTellIsNotGuessed(String text) {
        assertThat(detection.of(text)).isEmpty();
    }
}
