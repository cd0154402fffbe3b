package org.hearsay.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Map<String, String> GERMAN =
            Map.of(
                    "%s; it was left out", "%s; wurde ausgelassen",
                    "offset %d of \"%s\"", "Position %1$d in „%2$s“");

    @Test
    void aPhraseIsEnglishByItself() {
        assertThat(Phrase.of("offset %d of \"%s\"", 12, "a.txt"))
                .hasToString("offset 12 of \"a.txt\"");
    }

    @Test
    void aPhraseWithinAnotherIsSaidInTheSameLanguage() {
        var whole = Phrase.of("%s; it was left out", Phrase.of("offset %d of \"%s\"", 12, "a"));
        assertThat(whole.in(p -> GERMAN.getOrDefault(p, p)))
                .isEqualTo("Position 12 in „a“; wurde ausgelassen");
    }

    @Test
    void whatSomebodyElseSaidStaysAsItIs() {
        var told = Phrase.verbatim("100 % of %d");
        assertThat(told).hasToString("100 % of %d");
        assertThat(told.in(_ -> "never looked up")).isEqualTo("100 % of %d");
    }

    @Test
    void whatIsNotThereLeavesItsGapEmpty() {
        assertThat(Phrase.of("it cannot be read: %s", (Object) null))
                .hasToString("it cannot be read: ");
    }
}
