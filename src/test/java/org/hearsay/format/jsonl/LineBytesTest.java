package org.hearsay.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The lines are those of Java's own reader, wherever the pieces end that were read.
class LineBytesTest {

    private static final int MUCH = 1 << 20;

    private static final List<String> BITS =
            List.of(
                    "\n",
                    "\r",
                    "\r\n",
                    "a",
                    "{}",
                    "\t",
                    "é",
                    "\u2028",
                    "😀",
                    " ",
                    "0123456789abcdef");

    @Test
    void hasTheLinesOfJavasOwnReader() throws Exception {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(BITS.get(random.nextInt(BITS.size())));
            }
            assertThat(lines(inPieces(text.toString(), 1 + random.nextInt(12))))
                    .as("seed %d", seed)
                    .isEqualTo(expected(text.toString()));
        }
    }

    @Test
    void hasLongLinesWhole() throws Exception {
        for (int length : List.of(65_535, 65_536, 65_537, 200_000)) {
            var text = "x".repeat(length) + "\r\n" + "é".repeat(length) + "\n" + "y".repeat(length);
            assertThat(lines(inPieces(text, 1 << 15))).isEqualTo(expected(text));
        }
    }

    @Test
    void knowsBlankLines() throws Exception {
        for (var line : List.of("", " ", "\t ", "\u2003", " \u2003", "x", " x", "é", "\u00a0")) {
            try (var lines = of(line + "\n", MUCH)) {
                assertThat(lines.next()).isTrue();
                assertThat(lines.isBlank()).as("<%s>", line).isEqualTo(line.isBlank());
            }
        }
    }

    @Test
    void readsTreesOfLinesWithAndWithoutOtherThanAscii() throws Exception {
        var text = "{\"a\":\"caf\u00e9 😀\"}\n{\"a\":\"plain\"}\n{\"a\":\"\\u00e9\"}";
        try (var lines = of(text, MUCH)) {
            var found = new ArrayList<String>();
            while (lines.next()) {
                found.add(lines.tree().path("a").asString());
            }
            assertThat(found).containsExactly("café 😀", "plain", "é");
        }
    }

    @Test
    void saysThatALineIsNotUtf8() throws Exception {
        var bytes = "{\"a\":\"?\"}\n".getBytes(StandardCharsets.US_ASCII);
        bytes[6] = (byte) 0xff;
        try (var lines = new LineBytes(new ByteArrayInputStream(bytes), MUCH)) {
            assertThat(lines.next()).isTrue();
            assertThatThrownBy(lines::tree).isInstanceOf(CharacterCodingException.class);
            assertThatThrownBy(() -> lines.begin(new LineParser()))
                    .isInstanceOf(CharacterCodingException.class);
        }
    }

    @Test
    void doesNotReadALineThatIsTooLongToItsEnd() throws Exception {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }
                };
        try (var lines = new LineBytes(endless, MUCH)) {
            assertThatThrownBy(lines::next).isInstanceOf(LineBytes.TooLongException.class);
        }
    }

    private static List<String> lines(InputStream in) throws IOException {
        var found = new ArrayList<String>();
        try (var lines = new LineBytes(in, MUCH)) {
            while (lines.next()) {
                found.add(lines.text());
            }
        }
        return found;
    }

    private static List<String> expected(String text) {
        return new BufferedReader(new StringReader(text)).lines().toList();
    }

    private static LineBytes of(String text, int longest) {
        return new LineBytes(inPieces(text, text.length()), longest);
    }

    /// @param most how many bytes come at a time
    private static InputStream inPieces(String text, int most) {
        return new FilterInputStream(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                return super.read(into, from, Math.min(most, length));
            }
        };
    }
}
