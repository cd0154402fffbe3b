package org.hearsay.project.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintFileTest {

    @TempDir private Path folder;

    private record Again(int first, int document, long place) {}

    @Test
    void eachSentenceThatStoodBeforeIsToldWithWhereItStoodFirst() throws Exception {
        var random = new Random(4);
        var firsts = new HashMap<Long, Integer>();
        var expected = new ArrayList<Again>();
        try (var file = new PrintFile()) {
            for (int i = 0; i < 60_000; i++) {
                // Many that are alone, and those that many have, all with the same first bits.
                long print = i % 3 == 0 ? random.nextInt(2_000) : random.nextLong();
                int document = i / 20;
                file.add(print, document);
                var first = firsts.putIfAbsent(print, document);
                if (first != null) {
                    expected.add(new Again(first, document, i));
                }
            }
            for (int time = 0; time < 2; time++) {
                var found = new ArrayList<Again>();
                file.each((first, document, place) -> found.add(new Again(first, document, place)));
                assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            }
            assertThat(file.repeated()).isEqualTo(expected.size());
        }
    }

    @Test
    void nothingIsLeftOfItOnTheDisk() throws Exception {
        var place = Files.createFile(folder.resolve("kept"));
        try (var file = new PrintFile(place)) {
            for (int i = 0; i < 1_000; i++) {
                file.add(i % 2, i);
            }
            assertThat(file.repeated()).isEqualTo(998);
        }
        assertThat(place).doesNotExist();
    }
}
