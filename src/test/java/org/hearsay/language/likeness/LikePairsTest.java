package org.hearsay.language.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Which texts belong together is the same as if all had been compared with all.
class LikePairsTest {

    /// Texts cut out of others, some with words changed: short ones in long ones too, and chains of
    /// which the ends are not alike. However few samples are held at once.
    @Test
    void theSameTextsAreJoinedAsByComparingAllWithAll() {
        for (int seed = 0; seed < 12; seed++) {
            var texts = corpus(new Random(seed));
            var expected = allWithAll(texts);
            assertThat(expected).isNotEqualTo(alone(texts.size()));
            for (int room : List.of(1, 40, 700, 1 << 20)) {
                var pairs = pairs(texts, room);
                assertThat(roots(texts.size(), pairs)).as("room %d", room).isEqualTo(expected);
                assertThat(pairs)
                        .allSatisfy(p ->
                                assertThat(texts.get(p[0]).isNearly(texts.get(p[1]))).isTrue());
            }
        }
    }

    /// However many reprints there are of one article.
    @Test
    void thereAreFewerPairsThanTexts() {
        var random = new Random(3);
        var article = words(random, 300);
        var texts =
                IntStream.range(0, 50)
                        .mapToObj(i -> Shingles.of(article + " " + words(random, i % 7)))
                        .toList();
        assertThat(pairs(texts, 1 << 20)).hasSize(49);
        assertThat(pairs(texts, 500)).hasSize(49);
    }

    /// A text without a word is like nothing.
    @Test
    void emptyAndSingleTextsAreNotAlike() {
        assertThat(pairs(List.of(), 100)).isEmpty();
        assertThat(pairs(List.of(Shingles.of(""), Shingles.of(""), Shingles.of("a")), 100))
                .isEmpty();
        assertThat(pairs(List.of(Shingles.of("One two."), Shingles.of("one, two")), 100))
                .hasSize(1);
    }

    /// What is held does not grow with the corpus: a table takes no text when it is full.
    @Test
    void aTableHasRoomForSoManyAndNoMore() {
        var random = new Random(5);
        var table = new SampleTable(1_000);
        int samples = 0;
        while (table.hasRoom()) {
            assertThat(samples).isLessThan(1_000);
            table.add(Shingles.of(words(random, 400)));
            samples += table.sample(table.texts() - 1);
        }
        assertThat(samples).isBetween(1_000, 1_100);
        assertThat(table.texts()).isBetween(15, 30);
    }

    private static List<Shingles> corpus(Random random) {
        var texts = new ArrayList<Shingles>();
        for (int i = 0; i < 25; i++) {
            var all = List.of(words(random, 60 + random.nextInt(900)).split(" "));
            for (int j = 0; j < 4; j++) {
                int from = random.nextInt(all.size() - 50);
                var part = all.subList(from, from + 40 + random.nextInt(all.size() - from - 40));
                var changed = new ArrayList<>(part);
                changed.set(random.nextInt(changed.size()), "changed");
                texts.add(Shingles.of(String.join(" ", changed)));
            }
        }
        return texts;
    }

    private static List<int[]> pairs(List<Shingles> texts, int room) {
        var pairs = new ArrayList<int[]>();
        LikePairs.find(
                new Texts() {
                    @Override
                    public int count() {
                        return texts.size();
                    }

                    @Override
                    public int size(int number) {
                        return texts.get(number).size();
                    }

                    @Override
                    public Shingles get(int number) {
                        return texts.get(number);
                    }
                },
                room,
                (shorter, longer) -> pairs.add(new int[] {shorter, longer}));
        return pairs;
    }

    private static List<Integer> allWithAll(List<Shingles> texts) {
        var pairs = new ArrayList<int[]>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (texts.get(i).isNearly(texts.get(j))) {
                    pairs.add(new int[] {i, j});
                }
            }
        }
        return roots(texts.size(), pairs);
    }

    private static List<Integer> alone(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /// The smallest number that each is joined with, in as many steps as are needed.
    private static List<Integer> roots(int count, List<int[]> pairs) {
        var roots = new ArrayList<>(alone(count));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var pair : pairs) {
                int root = Math.min(roots.get(pair[0]), roots.get(pair[1]));
                changed |= roots.set(pair[0], root) != root | roots.set(pair[1], root) != root;
            }
        }
        return roots;
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(3000))
                .collect(Collectors.joining(" "));
    }
}
