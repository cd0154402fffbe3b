package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SuggestTest {

    private static final String ARTICLE =
            """
            Harbour bridge closes for repairs

            Transport Minister Ana Sousa said the bridge would stay closed until March.

            "We looked at every bolt, and forty of them have to go," she told reporters on Tuesday.

            Shopkeepers were less pleased. "Nobody asked us," said Tom Reyes, who runs a bakery.
            """;

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeProject() throws IOException {
        project = folder.resolve("p.hearsay");
        var text = folder.resolve("bridge.txt");
        Files.writeString(text, ARTICLE);
        shell.done("new", project, "--annotator", "Me");
        shell.done("import", project, text);
    }

    @Test
    void cuesBringTheirSpeakersAndWhatIsSaid() {
        var report = shell.done("suggest", project, "--rules", "cues", "--json").json();

        assertThat(report.path("written").asBoolean()).isTrue();
        assertThat(report.path("suggestions").asInt()).isEqualTo(9);
        assertThat(words("CUE")).containsExactly("said", "told", "said");
        assertThat(words("SPEAKER"))
                .containsExactly("Transport Minister Ana Sousa", "she", "Tom Reyes");
        assertThat(words("QUOTE"))
                .containsExactly(
                        "the bridge would stay closed until March",
                        "\"We looked at every bolt, and forty of them have to go,\"",
                        "\"Nobody asked us,\"");
        var quote = rows("QUOTE").getFirst();
        assertThat(quote.path("relations"))
                .extracting(r -> r.path("type").asString())
                .containsExactlyInAnyOrder("said_by", "cued_by");
        assertThat(quote.path("layer").asString()).isEqualTo("Rules");
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void aSecondRunAddsNothingAndUndoTakesTheFirstBack() {
        var first = shell.done("suggest", project, "--json").json();
        int steps = shell.done("history", project, "--json").rows().size();

        var second = shell.done("suggest", project, "--json").json();

        assertThat(second.path("suggestions").asInt()).isZero();
        assertThat(second.path("known").asInt()).isEqualTo(first.path("suggestions").asInt());
        assertThat(shell.done("history", project, "--json").rows()).hasSize(steps);
        shell.done("undo", project);
        assertThat(all()).isEmpty();
    }

    @Test
    void aDryRunShowsWhatItWouldProposeAndChangesNothing() {
        var report = shell.done("suggest", project, "--dry-run", "--json").json();

        assertThat(report.path("written").asBoolean()).isFalse();
        assertThat(report.path("proposed").size())
                .isEqualTo(report.path("suggestions").asInt())
                .isPositive();
        assertThat(report.path("proposed").get(0).path("by").asString()).isEqualTo("cues");
        assertThat(all()).isEmpty();
    }

    @Test
    void anUnknownRuleIsNamedWithThoseThereAre() {
        var result = shell.run("suggest", project, "--rules", "magic");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("magic", "quotes", "boilerplate");
    }

    @Test
    void predictionsComeInWithTheirScoresAndBadLinesAreNamed() throws IOException {
        var file = folder.resolve("model.jsonl");
        Files.writeString(
                file,
                """
                {"document":"Harbour bridge closes for repairs","start":0,"end":14,"label":"TARGET","score":0.52,"text":"Harbour bridge"}
                {"document":"nowhere","start":0,"end":4,"label":"TARGET"}
                {"doc_id":"Harbour bridge closes for repairs","start":5,"end":5,"label":"TARGET"}
                {"document":"Harbour bridge closes for repairs","start":0,"end":9999,"label":"TARGET"}
                {"document":"Harbour bridge closes for repairs","start":0,"end":7,"label":"NOTHING"}
                {"document":"Harbour bridge closes for repairs","start":0,"end":7,"label":"CLAIM","text":"harbour"}
                {"document":"Harbour bridge closes for repairs","start":0,"end":7,"label":"CLAIM","score":7}
                not json
                """);

        var result = shell.run("suggest", project, "--from", file, "--model", "tagger 2", "--json");

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json().path("suggestions").asInt()).isEqualTo(1);
        assertThat(result.json().path("issues"))
                .extracting(i -> i.path("line").asInt())
                .containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8);
        assertThat(result.err())
                .contains("line 2: there is no document \"nowhere\"")
                .contains("line 4: 0 to 9999 lies outside the text")
                .contains("line 5: the schema has no label \"NOTHING\"")
                .contains("line 6: it says \"harbour\", but \"Harbour\" stands there")
                .contains("line 7: its score 7");
        var made = rows("TARGET").getFirst();
        assertThat(made.path("layer").asString()).isEqualTo("tagger 2");
        assertThat(made.path("origin").asString()).isEqualTo("suggestion");

        var again = shell.run("suggest", project, "--from", file, "--model", "tagger 2", "--json");
        assertThat(again.json().path("suggestions").asInt()).isZero();
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void scoresAreKeptInExportsAndCanBeReadFromThem() {
        var file = folder.resolve("model.jsonl");
        write(
                file,
                "{\"document\":\"Harbour bridge closes for repairs\",\"start\":0,\"end\":14,\"label\":\"TARGET\",\"score\":0.52}");
        shell.done("suggest", project, "--from", file, "--model", "tagger");
        shell.done("export", project, folder.resolve("out"), "--format", "hearsay-jsonl");
        shell.done("undo", project);
        assertThat(all()).isEmpty();

        var exported = folder.resolve("out").resolve(jsonl(folder.resolve("out")));
        assertThat(read(exported)).contains("\"origin_detail\":\"tagger score=0.5200\"");
        var preview =
                shell.done(
                                "suggest",
                                project,
                                "--from",
                                exported,
                                "--model",
                                "other",
                                "--dry-run",
                                "--json")
                        .json();
        assertThat(preview.path("proposed").get(0).path("score").asDouble()).isEqualTo(0.52);
    }

    @Test
    void aFileWithoutAGoodLineIsRefused() {
        var file = folder.resolve("model.jsonl");
        write(file, "{\"document\":\"nowhere\",\"start\":0,\"end\":4,\"label\":\"CLAIM\"}");

        var result = shell.run("suggest", project, "--from", file, "--model", "m");

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("model.jsonl, line 1", "nowhere");
        assertThat(shell.run("suggest", project, "--from", file).code()).isEqualTo(2);
        assertThat(
                        shell.run(
                                        "suggest",
                                        project,
                                        "--from",
                                        folder.resolve("no.jsonl"),
                                        "--model",
                                        "m")
                                .code())
                .isEqualTo(3);
    }

    private static void write(Path file, String line) {
        try {
            Files.writeString(file, line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jsonl(Path out) {
        try (var files = Files.list(out)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void equalWordsOfAllDocumentsAreProposedInOneStepWithWhomTheyMean() throws IOException {
        var second = folder.resolve("second.txt");
        Files.writeString(
                second, "A letter.\n\nTom Reyes wrote to Ana Sousa. Tom Reyeses did not.\n");
        shell.done("import", project, second);
        shell.done("suggest", project, "--rules", "cues");
        var args =
                new Object[] {"suggest", project, "--equal-to", "Tom Reyes", "--label", "TARGET"};
        var dry = shell.done(with(args, "--dry-run", "--json")).json();
        assertThat(dry.path("suggestions").asInt()).isEqualTo(2);
        assertThat(dry.path("documents").asInt()).isEqualTo(2);
        assertThat(dry.path("written").asBoolean()).isFalse();

        var report = shell.done(with(args, "--json")).json();
        assertThat(report.path("suggestions").asInt()).isEqualTo(2);
        assertThat(words("TARGET")).containsExactly("Tom Reyes", "Tom Reyes");
        assertThat(shell.done(with(args, "--json")).json().path("suggestions").asInt()).isZero();

        shell.done("undo", project);
        assertThat(words("TARGET")).isEmpty();
        assertThat(shell.run(with(args, "--rules", "cues")).code()).isEqualTo(2);
        assertThat(shell.run("suggest", project, "--equal-to", "x", "--label", "NONE").code())
                .isEqualTo(4);
        assertThat(shell.run(with(args, "--speaker", "Nobody")).code()).isEqualTo(3);
    }

    private static Object[] with(Object[] first, Object... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
    }

    private List<String> words(String label) {
        return rows(label).stream().map(r -> r.path("text").get(0).asString()).toList();
    }

    private List<JsonNode> rows(String label) {
        return all().stream().filter(r -> r.path("label").asString().equals(label)).toList();
    }

    private List<JsonNode> all() {
        return shell.done("list", project, "annotations", "--json").rows();
    }
}
