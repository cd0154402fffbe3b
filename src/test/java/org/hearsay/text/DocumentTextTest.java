package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What a text takes, wherever it stands in the pieces that are looked at at once.
class DocumentTextTest {

    @Test
    void takesEveryCharacterButReturnsNulAndHalvesOfPairs() {
        for (int before : List.of(0, 5, 511, 512, 700)) {
            for (int c = 0; c <= Character.MAX_VALUE; c += before == 700 ? 1 : 7) {
                var text = "\n".repeat(before) + (char) c + "é.";
                boolean isRefused = c == 0 || c == '\r' || c >= 0xd800 && c <= 0xdfff;
                assertThat(DocumentText.firstUnusable(text))
                        .as("U+%04X behind %d", c, before)
                        .isEqualTo(isRefused ? before : -1);
            }
        }
    }

    @Test
    void takesPairsAcrossTheEdgeOfAPiece() {
        for (int before = 505; before < 520; before++) {
            var text = "x".repeat(before) + "😀" + "y".repeat(600) + "😀";
            assertThat(new DocumentText(text).length()).isEqualTo(before + 604);
            assertThatThrownBy(() -> new DocumentText(text + "\ude00😀"))
                    .hasMessage("Character U+DE00 at %d cannot be kept", text.length());
        }
    }
}
