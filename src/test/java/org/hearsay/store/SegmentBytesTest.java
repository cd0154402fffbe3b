package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.language.Segmenter;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Segmentation;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

/// How a text divides, written and read.
class SegmentBytesTest {

    private static final int LENGTH = 20_000;

    @Test
    void whatIsWrittenIsReadTheSame() throws Exception {
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
            var written = SegmentBytes.of(segmentation, index);

            assertThat(read(written, index)).isEqualTo(segmentation);
        }
    }

    @Test
    void aTokenOfAnArticleTakesAByte() {
        var text = "The mayor said on Monday that “nothing was decided”. ".repeat(20);
        var segmentation = Segmenter.segment(text);

        assertThat(SegmentBytes.of(segmentation, new CodePointIndex(text)).length)
                .isLessThan(
                        segmentation.tokens().size() + 4 * segmentation.sentences().size() + 20);
    }

    @Test
    void whatEarlierVersionsWroteIsReadToo() throws Exception {
        var index = CodePointIndex.unchanging();
        var json = "{\"paragraphs\":[0,8],\"sentences\":[],\"tokens\":[0,3,1,4]}";

        assertThat(read(Bytes.deflated(json.getBytes(StandardCharsets.UTF_8)), index))
                .isEqualTo(
                        new Segmentation(
                                "some",
                                "1",
                                List.of(new Span(0, 8)),
                                List.of(),
                                List.of(new Span(0, 3), new Span(4, 8))));
    }

    @Test
    void damagedBytesAreSaidToBeDamaged() throws Exception {
        var text = "Kim 🙂 went. “We 🙂 stay.” A" + "longword".repeat(20) + " ends it.";
        var index = new CodePointIndex(text);
        var good = SegmentBytes.of(Segmenter.segment(text), index);
        var random = new Random(11);
        int refused = 0;
        for (int round = 0; round < 5_000; round++) {
            var bad = Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int i = random.nextInt(4); i >= 0; i--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt();
            }
            bad[0] = SegmentBytes.FIRST;
            try {
                read(bad, index);
            } catch (StoreException e) {
                assertThat(e.kind()).isEqualTo(StoreException.Kind.DAMAGED);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(4_000);
        for (int length = 0; length < good.length; length++) {
            var cut = Arrays.copyOf(good, length);
            assertThatThrownBy(() -> read(cut, index)).isInstanceOf(StoreException.class);
        }
    }

    private static Segmentation read(byte[] bytes, CodePointIndex index) throws StoreException {
        try (var unpacking = new Unpacking()) {
            return TextJson.segmentation("some", "1", bytes, index, unpacking);
        }
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
