package org.hearsay.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.text.DocumentText;
import org.junit.jupiter.api.Test;

class TextHashTest {

    @Test
    void isTheSameForTheSameDigitsOnly() {
        var sha256 = new DocumentText("A text.").sha256();
        assertThat(TextHash.of(sha256)).isEqualTo(TextHash.of(new String(sha256.toCharArray())));
        for (int i = 0; i < sha256.length(); i++) {
            var other = new StringBuilder(sha256);
            other.setCharAt(i, sha256.charAt(i) == 'f' ? '0' : 'f');
            assertThat(TextHash.of(other.toString())).isNotEqualTo(TextHash.of(sha256));
            other.setCharAt(i, '?');
            assertThat(TextHash.of(other.toString())).isNotEqualTo(TextHash.of(sha256));
        }
    }
}
