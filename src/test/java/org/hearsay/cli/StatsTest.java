package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `hearsay stats` against counting the listed annotations one by one.
class StatsTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path sample;

    @BeforeEach
    void make() {
        sample = folder.resolve("sample.hearsay");
        shell.done("sample", sample);
    }

    @Test
    void numbersAreThoseOfTheAnnotations() {
        var stats = shell.done("stats", sample, "--layer", "Reference", "--json").json();
        var rows =
                shell.done("list", sample, "annotations", "--layer", "Reference", "--json").rows();
        var total = stats.get("total");
        assertThat(total.get("annotations").asInt()).isEqualTo(rows.size());
        for (var label : total.get("labels").propertyNames()) {
            var numbers = total.get("labels").get(label);
            var lengths = new ArrayList<Integer>();
            var covered = new BitSet();
            for (var row : rows) {
                if (row.get("label").asString().equals(label)) {
                    lengths.add(mark(row, covered));
                }
            }
            lengths.sort(null);
            assertThat(numbers.get("annotations").asInt()).as(label).isEqualTo(lengths.size());
            assertThat(numbers.get("covered").asInt()).as(label).isEqualTo(covered.cardinality());
            assertThat(numbers.get("length").get("min").asInt()).isEqualTo(lengths.getFirst());
            assertThat(numbers.get("length").get("max").asInt()).isEqualTo(lengths.getLast());
        }
        var polarity = total.get("labels").get("STANCE").get("values").get("polarity");
        assertThat(polarity.get("favor").asInt()).isEqualTo(7);
        assertThat(polarity.get("against").asInt()).isEqualTo(9);
    }

    @Test
    void groupsAddUp() {
        for (var by : new String[] {"document", "publisher", "month", "annotator"}) {
            var stats = shell.done("stats", sample, "--by", by, "--json").json();
            int sum = 0;
            for (var group : stats.get("groups")) {
                sum += group.get("annotations").asInt();
            }
            assertThat(sum).as(by).isEqualTo(stats.get("total").get("annotations").asInt());
        }
        var annotators = shell.done("stats", sample, "--by", "annotator", "--json").json();
        assertThat(annotators.get("groups").size()).isGreaterThan(3);
        assertThat(shell.done("stats", sample).out()).contains("document", "CLAIM", "all");
        assertThat(shell.done("stats", sample, "--csv").out())
                .startsWith("document,label,measure,value,number")
                .contains("CLAIM,length_median");
    }

    @Test
    void aSpeakerHasWhatTheySaid() {
        var stats =
                shell.done("stats", sample, "--by", "speaker", "--layer", "Reference", "--json")
                        .json();
        JsonNode pompeo = null;
        for (var group : stats.get("groups")) {
            pompeo = group.get("name").asString().equals("Mike Pompeo") ? group : pompeo;
        }
        assertThat(pompeo).isNotNull();
        assertThat(pompeo.get("labels").get("QUOTE").get("annotations").asInt()).isPositive();
        assertThat(pompeo.get("labels").get("SPEAKER").get("annotations").asInt()).isPositive();
        assertThat(shell.run("stats", sample, "--layer", "Nobody").err()).contains("Reference");
    }

    private static int mark(JsonNode row, BitSet covered) {
        int length = 0;
        for (var part : row.get("fragments")) {
            covered.set(part.get(0).asInt(), part.get(1).asInt());
            length += part.get(1).asInt() - part.get(0).asInt();
        }
        return length;
    }
}
