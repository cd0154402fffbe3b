package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is for or against what. The rows of the seed article's reference annotation are those that
/// were worked out without our program.
class DatasetStancesTest {

    @TempDir private Path folder;

    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void stancesAreThoseOfTheSeed() throws IOException {
        var rows = sets.rows("stances");
        assertThat(TrainingSets.pruned(rows, Set.of("split", "start", "end", "derived")))
                .isEqualTo(TrainingSets.expected("stance_triples"))
                .hasSize(16);
        assertThat(rows).filteredOn(r -> r.path("label").asString().equals("favor")).hasSize(7);
        assertThat(rows).filteredOn(r -> r.path("label").asString().equals("against")).hasSize(9);
    }

    @Test
    void sidesAreCalledWhatTheCorpusOfOnesChoiceCallsThem() throws IOException {
        var out = sets.make("stances", "Reference", "--labels", "vast");
        assertThat(TrainingSets.rows(out))
                .extracting(r -> r.path("label").asInt())
                .containsOnly(0, 1);
    }

    @Test
    void everyMapCallsSidesAndVerdictsByTheNamesOfItsCorpus() throws IOException {
        assertThat(labelsOf("stances", "semeval")).containsOnly("FAVOR", "AGAINST");
        assertThat(labelsOf("stances", "newsmtsc")).containsOnly("2", "6");
        var out = folder.resolve("fever");
        var refused = sets.run(out, "claims", "Reference", "--labels", "fever");
        // All claims of the seed are still unchecked, which FEVER has no name for.
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("anything for this task");
    }

    @Test
    void neutralRowsAreDerivedOnlyWhereAskedForAndMarked() throws IOException {
        var out = sets.make("stances", "Reference", "--derive-neutral");
        var rows = TrainingSets.rows(out);
        assertThat(rows).filteredOn(r -> !r.path("derived").asBoolean()).hasSize(16);
        assertThat(rows)
                .filteredOn(r -> r.path("derived").asBoolean())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.path("label").asString()).isEqualTo("neutral"));
    }

    private Set<String> labelsOf(String task, String map) throws IOException {
        var out = sets.make(task, "Reference", "--labels", map);
        var labels = new TreeSet<String>();
        TrainingSets.rows(out).forEach(r -> labels.add(r.path("label").asString()));
        return labels;
    }
}
