package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What holds for training sets of every task.
class DatasetTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        for (var task : List.of("tokens", "sentences", "pairs", "stances", "claims")) {
            var first = sets.make(task, "Reference", "--files", "jsonl");
            var again = sets.make(task, "Reference");
            for (var file : List.of("rows.jsonl", "manifest.json")) {
                assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
            }
        }
    }

    @Test
    void choicesAreKeptUnderANameAndTakenAgain() throws IOException {
        var project = sets.project();
        var first = folder.resolve("first");
        assertThat(
                        shell.done(
                                        "dataset",
                                        project,
                                        first,
                                        "--task",
                                        "stances",
                                        "--layer",
                                        "Reference",
                                        "--labels",
                                        "semeval",
                                        "--seed",
                                        "5",
                                        "--save-preset",
                                        "Stances")
                                .err())
                .contains("Kept with the project as \"Stances\".");
        var second = folder.resolve("second");
        shell.done("dataset", project, second, "--preset", "Stances");
        assertThat(second.resolve("rows.jsonl"))
                .hasSameBinaryContentAs(first.resolve("rows.jsonl"));
        assertThat(Files.readString(second.resolve("rows.jsonl"))).contains("\"FAVOR\"");
        // But for the place in the history, which keeping a preset has moved on.
        assertThat(Files.readString(second.resolve("manifest.json")).lines())
                .hasSameSizeAs(Files.readAllLines(first.resolve("manifest.json")));
        assertThat(
                        shell.run("dataset", project, second, "--preset", "Stances", "--seed", "4")
                                .err())
                .contains("--preset says it all; leave out --seed.");
        assertThat(shell.run("dataset", project, second, "--preset", "x").err())
                .contains("The project remembers no \"x\"; it has \"Stances\".");
        assertThat(shell.run("dataset", project, second, "--task", "pairs").err())
                .contains("Say --task and --layer, or --preset.");
        shell.done("undo", project);
        assertThat(shell.run("dataset", project, second, "--preset", "Stances").err())
                .contains("The project remembers no training set");
    }

    /// The words at the offsets of every row are those of the row, with characters of two units
    /// before them.
    @Test
    void offsetsAreCodePointsOfTheDocument() throws IOException {
        var seed = Path.of("src/test/resources/org/hearsay/seed");
        var project = folder.resolve("twin.hearsay");
        shell.done("new", project);
        shell.done("import", project, seed.resolve("seed-unicode-gold.json"));
        var twin = sets.of(project);
        var text = Files.readString(seed.resolve("seed-unicode.txt"));
        assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
        for (var row : TrainingSets.rows(twin.make("claims", "gold"))) {
            assertThat(row.path("claim").asString()).isEqualTo(at(text, row.path("spans")));
        }
        for (var row : TrainingSets.rows(twin.make("pairs", "gold"))) {
            assertThat(row.path("quote").asString()).isEqualTo(at(text, row.path("quote_spans")));
        }
        for (var row : TrainingSets.rows(twin.make("stances", "gold"))) {
            var sentence = row.path("text").asString();
            assertThat(row.path("span_text").asString()).isEqualTo(at(sentence, row.path("span")));
        }
        for (var row : TrainingSets.rows(twin.make("tokens", "gold"))) {
            for (int i = 0; i < row.path("tokens").size(); i++) {
                var pair = MAPPER.createArrayNode().add(row.path("offsets").get(i));
                assertThat(row.path("tokens").get(i).asString()).isEqualTo(at(text, pair));
            }
        }
    }

    private static String at(String text, JsonNode spans) {
        var words = new ArrayList<String>();
        for (var span : spans) {
            words.add(
                    text.substring(
                            text.offsetByCodePoints(0, span.get(0).asInt()),
                            text.offsetByCodePoints(0, span.get(1).asInt())));
        }
        return String.join(" ", words);
    }
}
