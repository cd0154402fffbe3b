package org.hearsay.format.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XmlCharactersTest {

    @Test
    void forbiddenCharactersAreFound() {
        assertThat(XmlCharacters.forbidden("a\tb\n😀", 0)).isEmpty();
        assertThat(XmlCharacters.forbidden("a\nb\u0000", 0)).hasValue(3);
        assertThat(XmlCharacters.forbidden("ab\ud83d", 0)).hasValue(2);
        assertThat(XmlCharacters.forbidden("ab\uffff", 0)).hasValue(2);
        assertThat(XmlCharacters.forbidden("😀\u000b\u0001", 0)).hasValue(2);
        assertThat(XmlCharacters.forbidden("😀\u000b\u0001", 3)).hasValue(3);
        assertThat(XmlCharacters.allowed("😀\u000b\uFFFE.")).isEqualTo("😀\u240B\uFFFD.");
        assertThat(XmlCharacters.allowed(String.join("", Collections.nCopies(3, "ab")))).hasSize(6);
    }

    /// Every character by itself, in the pieces that are looked at at once and on their edges.
    @Test
    void aForbiddenCharacterIsFoundWhereverItStands() {
        for (int before : List.of(0, 5, 30, 511, 512, 700)) {
            for (int c = 0; c <= Character.MAX_VALUE; c += before == 700 ? 1 : 7) {
                var found = XmlCharacters.forbidden("\n".repeat(before) + (char) c + "é.", 0);
                boolean isAllowed =
                        c == '\t'
                                || c == '\n'
                                || c == '\r'
                                || c >= 0x20 && c <= 0xd7ff
                                || c >= 0xe000 && c <= 0xfffd;
                assertThat(found.orElse(-1)).as("U+%04X", c).isEqualTo(isAllowed ? -1 : before);
            }
        }
    }
}
