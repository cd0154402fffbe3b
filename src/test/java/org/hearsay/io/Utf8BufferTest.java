package org.hearsay.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class Utf8BufferTest {

    private final Utf8Buffer buffer = new Utf8Buffer();

    @Test
    void numbersAreWrittenAsJavaWritesThem() {
        for (int number :
                new int[] {0, 9, 10, 99, 100, 12_345, Integer.MAX_VALUE, -1, -2_147_483_648}) {
            buffer.reset();
            assertThat(buffer.append(number).toString()).isEqualTo(Integer.toString(number));
        }
    }

    @Test
    void textsOfAllLengthsAndScriptsHaveTheBytesThatJavaGivesThem() {
        var expected = new StringBuilder();
        var random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            var text = text(random);
            int start =
                    text.offsetByCodePoints(
                            0, random.nextInt(text.codePointCount(0, text.length()) + 1));
            buffer.append(text, start, text.length()).append('\u00e9').append('\n').append(i);
            expected.append(text, start, text.length()).append("\u00e9\n").append(i);
        }
        var bytes = expected.toString().getBytes(StandardCharsets.UTF_8);

        assertThat(buffer.toString()).isEqualTo(expected.toString());
        assertThat(buffer.size()).isEqualTo(bytes.length);
        assertThat(buffer.sum()).isEqualTo(FileSum.of(bytes));
    }

    private static String text(Random random) {
        int bound = random.nextBoolean() ? 0x80 : 0x1F700;
        return random.ints(random.nextInt(120), 1, bound)
                .filter(c -> c < 0xD800 || c > 0xDFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
