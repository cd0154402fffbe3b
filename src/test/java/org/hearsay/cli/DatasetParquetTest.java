package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.parquet.ForeignParquet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a foreign reader of Parquet finds is what JSON Lines of the same project hold, row by row,
/// and as many rows as the card and the manifest say.
class DatasetParquetTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private TrainingSets sample;
    private TrainingSets twin;

    @BeforeEach
    void projects() {
        sample = TrainingSets.ofSample(folder);
        twin = sample.of(folder.resolve("twin.hearsay"));
        shell.done("new", twin.project());
        shell.done(
                "import",
                twin.project(),
                Path.of("src/test/resources/org/hearsay/seed/seed-unicode-gold.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "sentences", "pairs", "relations", "stances", "claims"})
    void everyRowIsFoundByAForeignReader(String task) throws IOException {
        for (var sets : List.of(sample, twin)) {
            var layer = sets.equals(sample) ? "Reference" : "gold";
            var out = sets.make(task, layer, "--files", "parquet");
            var parquet = out.resolve("rows.parquet");
            var lines = sets.make(task, layer).resolve("rows.jsonl");
            var found = found(parquet);
            assertThat(found).isEqualTo(json(lines)).isNotEmpty();
            assertThat(parquet.resolveSibling("README.md"))
                    .content()
                    .contains("num_examples: %d\n".formatted(found.size()));
            assertThat(TrainingSets.manifest(out).path("rows").asInt()).isEqualTo(found.size());
        }
    }

    @Test
    void theSameProjectGivesTheSameBytes() {
        var first = sample.make("tokens", "Reference", "--files", "parquet");
        var again = folder.resolve("again");
        sample.into(again, "tokens", "Reference", "--files", "parquet");
        for (var file : List.of("rows.parquet", "manifest.json", "README.md")) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
    }

    @Test
    void splitsWithoutTextAreFilesOfTheSameColumns() throws IOException {
        var out =
                sample.make(
                        "sentences",
                        "majority",
                        "--split",
                        "train=0.5,test=0.5",
                        "--files",
                        "parquet",
                        "--without-text");
        var train = out.resolve("train.parquet");
        var test = out.resolve("test.parquet");
        assertThat(ForeignParquet.schema(train)).isEqualTo(ForeignParquet.schema(test));
        var rows = new ArrayList<>(ForeignParquet.rows(train));
        rows.addAll(ForeignParquet.rows(test));
        assertThat(rows).isNotEmpty().allMatch(r -> r.path("text").isNull());
        assertThat(rows).extracting(r -> r.path("start").isNull()).containsOnly(false);
        assertThat(ForeignParquet.rows(train))
                .allMatch(r -> r.path("split").asString().equals("train"));
    }

    @Test
    void aPlantedFaultIsFound() throws IOException {
        var parquet = sample.make("relations", "Reference", "--files", "parquet");
        var lines = sample.make("relations", "Reference").resolve("rows.jsonl");
        var found = found(parquet.resolve("rows.parquet"));
        var good = Files.readString(lines);
        for (var bad :
                List.of(
                        good.replaceFirst("\"spans\":\\[\\[(\\d+)", "\"spans\":[[1$1"),
                        good.replaceFirst("\"label\":\"QUOTE\"", "\"label\":\"CLAIM\""),
                        good.replaceFirst("\"relation\":\"said_by\"", "\"relation\":\"about\""),
                        good.substring(good.indexOf('\n') + 1))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(lines, bad);
            assertThat(json(lines)).isNotEqualTo(found);
        }
    }

    private static List<String> found(Path parquet) throws IOException {
        return ForeignParquet.rows(parquet).stream().map(JsonNode::toString).toList();
    }

    private static List<String> json(Path lines) throws IOException {
        return Files.readAllLines(lines).stream().map(l -> MAPPER.readTree(l).toString()).toList();
    }
}
