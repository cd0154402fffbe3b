package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tags of tokens in tracks. Those of the seed article's reference annotation are those that were
/// worked out without our program.
class DatasetTokensTest {

    @TempDir private Path folder;

    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void tagsGiveBackTheSpansOfTheSeedInTheSameTracks() throws IOException {
        var out = sets.make("tokens", "Reference", "--files", "tsv");
        var expected = Path.of("src/test/resources/org/hearsay/seed/seed-expected-iob2.tsv");
        var written = tagged(Files.readAllLines(out.resolve("rows.tsv")));
        assertThat(written).isEqualTo(tagged(Files.readAllLines(expected)));
        assertThat(written.keySet())
                .containsExactlyInAnyOrder(
                        "SPEAKER.1",
                        "CUE.1",
                        "QUOTE.1",
                        "QUOTE.2",
                        "QUOTE.3",
                        "STANCE.1",
                        "CLAIM.1",
                        "CLAIM.2",
                        "TARGET.1");
        var tracks = TrainingSets.manifest(out).path("spans_per_track");
        assertThat(tracks.path("QUOTE").toString()).isEqualTo("[17,2,1]");
        assertThat(tracks.path("CLAIM").toString()).isEqualTo("[20,4]");
        assertThat(tracks.path("STANCE").toString()).isEqualTo("[16]");
    }

    @Test
    void tagsInJsonLinesAreTheSameAsInTheTable() throws IOException {
        var rows = sets.rows("tokens");
        assertThat(rows).hasSize(17);
        for (var row : rows) {
            int tokens = row.path("tokens").size();
            assertThat(row.path("offsets").size()).isEqualTo(tokens);
            for (var track : row.path("tags")) {
                assertThat(track.size()).isEqualTo(tokens);
            }
        }
        assertThat(rows.getFirst().path("tags").path("CLAIM.1").get(0).asString())
                .isEqualTo("B-CLAIM");
    }

    @Test
    void aSingleColumnSaysWhatHadNoRoomInIt() throws IOException {
        var out = sets.make("tokens", "Reference", "--files", "tsv", "--column", "CLAIM");
        var lines = Files.readAllLines(out.resolve("rows.tsv"));
        assertThat(lines.getFirst()).isEqualTo("# columns: token start end CLAIM.1");
        assertThat(TrainingSets.dropped(out, "no_room", "CLAIM")).isEqualTo(4);
    }

    /// Start and end of what is tagged, by column.
    private static TreeMap<String, Set<String>> tagged(List<String> lines) {
        var columns = lines.getFirst().replace("# columns: ", "").split(" ", -1);
        var spans = new TreeMap<String, Set<String>>();
        for (int i = 3; i < columns.length; i++) {
            var found = new TreeSet<String>();
            int start = -1;
            int end = -1;
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                var tag = cells.length > i ? cells[i] : "O";
                if (!tag.startsWith("I-") && start >= 0) {
                    found.add(start + " " + end);
                    start = -1;
                }
                if (tag.startsWith("B-")) {
                    start = Integer.parseInt(cells[1]);
                }
                if (start >= 0) {
                    end = Integer.parseInt(cells[2]);
                }
            }
            spans.put(columns[i], found);
        }
        return spans;
    }
}
