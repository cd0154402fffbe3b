package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @ValueSource(strings = {"de", "DE", "en-GB", "zh-Hant", "gsw", "sr-Latn-RS", "und"})
    void tagsAreKnownByTheirForm(String tag) {
        assertThat(LanguageTag.isOne(tag)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "d", "en_GB", "Deutsch", "english", "de-", "?", "German (Swiss)"})
    void namesAndHalvesOfTagsAreNone(String text) {
        assertThat(LanguageTag.isOne(text)).isFalse();
    }
}
