package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// How a text divides, written and read number by number.
class SpanListsTest {

    private static final int LENGTH = 20_000;

    @Test
    void whatIsWrittenIsReadTheSame() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var text = text(random);
            var index = new CodePointIndex(text);
            var segmentation =
                    new Segmentation(
                            "some",
                            "1",
                            spans(random, index),
                            spans(random, index),
                            spans(random, index));
            var written = TextJson.segments(segmentation, index);

            assertThat(TextJson.segmentation("some", "1", written, index)).isEqualTo(segmentation);
        }
    }

    @Test
    void whatIsWrittenOtherwiseIsReadToo() {
        var index = CodePointIndex.unchanging();
        var json = "{ \"tokens\": [0, 3, 1, 4], \"paragraphs\": [0, 8], \"more\": 1 }";

        assertThat(TextJson.segmentation("some", "1", json.getBytes(StandardCharsets.UTF_8), index))
                .isEqualTo(
                        new Segmentation(
                                "some",
                                "1",
                                List.of(new Span(0, 8)),
                                List.of(),
                                List.of(new Span(0, 3), new Span(4, 8))));
    }

    private static String text(Random random) {
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            text.appendCodePoint(random.nextInt(40) == 0 ? 0x1F600 : 'a');
        }
        return text.toString();
    }

    /// None, few or many; short and long.
    private static List<Span> spans(Random random, CodePointIndex index) {
        var spans = new ArrayList<Span>();
        int longest = 1 + random.nextInt(300);
        int last = random.nextInt(index.length());
        while (last < index.length() - 2 * longest) {
            int start = last + random.nextInt(longest);
            last = start + 1 + random.nextInt(longest);
            spans.add(new Span(index.toUtf16(start), index.toUtf16(last)));
        }
        return spans;
    }
}
