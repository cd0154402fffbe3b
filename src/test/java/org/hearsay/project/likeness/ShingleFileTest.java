package org.hearsay.project.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Random;
import org.hearsay.language.likeness.LikeIndex;
import org.hearsay.language.likeness.Shingles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShingleFileTest {

    @TempDir private Path folder;

    @Test
    void eachTextIsFoundAsItWasWhileOthersComeIn() throws Exception {
        var random = new Random(3);
        var texts = new ArrayList<Shingles>();
        try (var file = new ShingleFile()) {
            for (int i = 0; i < 600; i++) {
                texts.add(
                        new Shingles(
                                random.longs(random.nextInt(400)).sorted().distinct().toArray()));
                assertThat(file.add(texts.get(i))).isEqualTo(i);
                int earlier = random.nextInt(texts.size());
                assertThat(file.get(earlier)).isEqualTo(texts.get(earlier));
                assertThat(file.size(earlier)).isEqualTo(texts.get(earlier).size());
            }
            assertThat(file.count()).isEqualTo(600);
        }
    }

    @Test
    void anIndexFindsTheSameInItAsInMemory() throws Exception {
        var random = new Random(5);
        try (var file = new ShingleFile()) {
            var kept = new LikeIndex<Integer>();
            var filed = new LikeIndex<Integer>(file::get);
            var earlier = new ArrayList<String>();
            for (int i = 0; i < 200; i++) {
                var text =
                        i % 3 == 0 && i > 0
                                ? earlier.get(random.nextInt(i)) + " and some more"
                                : words(random);
                earlier.add(text);
                var shingles = Shingles.of(text);
                assertThat(filed.nearly(shingles)).isEqualTo(kept.nearly(shingles));
                kept.add(i, shingles);
                filed.add(file.add(shingles), shingles);
            }
            assertThat(kept.nearly(Shingles.of(earlier.get(3)))).isPresent();
        }
    }

    @Test
    void nothingIsLeftOfItOnTheDisk() throws Exception {
        var place = Files.createFile(folder.resolve("kept"));
        try (var file = new ShingleFile(place)) {
            file.add(new Shingles(new long[] {1, 2, 3}));
            file.get(0);
        }
        assertThat(place).doesNotExist();
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int i = 40 + random.nextInt(200); i > 0; i--) {
            text.append("w").append(random.nextInt(500)).append(' ');
        }
        return text.toString();
    }
}
