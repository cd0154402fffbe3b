package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointIndexTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "😀", "a😀", "😀b", "a😀😀b", "𝕏 é 日本 😀"})
    void everyCharacterBoundaryGoesThereAndBack(String text) {
        var index = new CodePointIndex(text);
        for (int codePoint = 0; codePoint <= text.codePointCount(0, text.length()); codePoint++) {
            int utf16 = text.offsetByCodePoints(0, codePoint);
            assertThat(index.toUtf16(codePoint)).isEqualTo(utf16);
            assertThat(index.toCodePoint(utf16)).isEqualTo(codePoint);
        }
    }

    @Test
    void refusesAnOffsetInsideACharacter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodePointIndex("a😀").toCodePoint(2));
    }
}
