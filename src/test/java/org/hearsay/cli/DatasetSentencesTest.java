package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sentences with their classes. Those of the seed article's reference annotation are those that
/// were worked out without our program.
class DatasetSentencesTest {

    @TempDir private Path folder;

    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void sentencesAreThoseOfTheSeed() throws IOException {
        var rows = sets.rows("sentences");
        assertThat(TrainingSets.pruned(rows, Set.of("source", "annotators", "split")))
                .isEqualTo(TrainingSets.expected("sentence_classification"))
                .hasSize(17);
        assertThat(rows)
                .extracting(r -> r.path("label").asString())
                .satisfies(labels -> {
                    assertThat(labels).filteredOn("CFS"::equals).hasSize(11);
                    assertThat(labels).filteredOn("UFS"::equals).hasSize(5);
                    assertThat(labels).filteredOn("NFS"::equals).hasSize(1);
                });
    }

    @Test
    void aSentenceGetsTheClassThatMostAnnotatorsGiveIt() throws IOException {
        var out = sets.make("sentences", "majority");
        var rows = TrainingSets.rows(out);
        assertThat(rows).filteredOn(r -> r.path("annotators").asInt() == 3).hasSizeBetween(10, 17);
        assertThat(rows).filteredOn(r -> r.path("annotators").asInt() == 2).isNotEmpty();
    }
}
