package org.hearsay.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.format.Collected;
import org.hearsay.language.likeness.LikeIndex;
import org.hearsay.language.likeness.Shingles;
import org.hearsay.text.Span;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void caseQuotationMarksAndWhiteSpaceDoNotCount() {
        var one = Shingles.of("“The talks,” Kim said, “went very well in Hanoi”.");
        assertThat(Shingles.of("\"THE talks,\"\nKim  said, 'went very well in Hanoi'."))
                .isEqualTo(one);
        assertThat(Shingles.of("").isNearly(Shingles.of(""))).isFalse();
    }

    @Test
    void theSeedAndItsUnicodeTwinAreNearlyTheSameAndTwoArticlesAreNot() throws Exception {
        var seed = Shingles.of(Collected.resource("seed/seed-article.txt"));
        var start = Collected.resource("seed/seed-article.txt").substring(0, 1500);
        assertThat(seed.isNearly(Shingles.of(start))).isTrue();
        assertThat(seed.isNearly(Shingles.of(words(new Random(1), 500)))).isFalse();
    }

    @Test
    void theIndexFindsWhatComparingAllWithAllFinds() {
        var random = new Random(7);
        var index = new LikeIndex<Integer>();
        var texts =
                IntStream.range(0, 200)
                        .mapToObj(_ -> words(random, 40 + random.nextInt(400)))
                        .toList();
        for (int i = 0; i < texts.size(); i++) {
            index.add(i, Shingles.of(texts.get(i)));
        }
        for (int i = 0; i < texts.size(); i++) {
            var changed = texts.get(i) + " " + words(random, 4);
            assertThat(index.nearly(Shingles.of(changed)).orElseThrow().key()).isEqualTo(i);
            assertThat(index.nearly(Shingles.of(words(random, 100)))).isEmpty();
        }
    }

    @Test
    void aHeadlineThatStandsTwiceIsFoundWhereItStands() {
        assertThat(RepeatedLine.in("A\n\n A \nB")).contains(new Span(4, 5));
        assertThat(RepeatedLine.in("A\nB\nA")).isEmpty();
        assertThat(RepeatedLine.in("A")).isEmpty();
        assertThat(RepeatedLine.in("\n\n")).isEmpty();
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }
}
