package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Quotations with their speakers, and spans with what links them. Those of the seed article's
/// reference annotation are those that were worked out without our program.
class DatasetPairsTest {

    @TempDir private Path folder;

    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void pairsAreThoseOfTheSeed() throws IOException {
        var rows = sets.rows("pairs");
        assertThat(TrainingSets.pruned(rows, Set.of("split")))
                .isEqualTo(TrainingSets.expected("speaker_quote_pairs"));
        assertThat(rows).hasSize(20);
        assertThat(rows).filteredOn(r -> r.path("speaker_mention").isNull()).hasSize(2);
        assertThat(rows).filteredOn(r -> r.path("source_chain").size() == 3).hasSize(1);
    }

    @Test
    void relationsAreThoseOfTheGoldWithinTheWindowAndAsManyPairsWithoutOne() throws IOException {
        var out = sets.make("relations", "Reference", "--negatives", "2", "--window", "1");
        var rows = TrainingSets.rows(out);
        int beyond = 0;
        for (var count : TrainingSets.manifest(out).path("dropped").path("beyond_window")) {
            beyond += count.asInt();
        }
        assertThat(beyond).isPositive();
        assertThat(rows)
                .filteredOn(r -> !r.path("relation").asString().equals("no_relation"))
                .hasSize(99 - beyond);
        assertThat(rows).hasSize(3 * (99 - beyond));
        assertThat(rows).extracting(r -> r.path("id").asString()).doesNotHaveDuplicates();
        for (var row : rows) {
            var ends = row.path("head").path("spans");
            assertThat(row.path("text").asString().length())
                    .isGreaterThanOrEqualTo(ends.get(ends.size() - 1).get(1).asInt());
        }
    }
}
