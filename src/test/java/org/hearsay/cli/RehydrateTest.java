package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Annotations travel without the articles and find their places again on somebody's own copies.
class RehydrateTest {

    private static final String SEED = "src/test/resources/org/hearsay/seed/";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path textless;
    private String whole;
    private String article;

    @BeforeEach
    void export() throws IOException {
        var project = folder.resolve("p.hearsay");
        shell.done("new", project);
        shell.done("import", project, SEED + "seed-unicode-gold.json");
        shell.done("export", project, folder.resolve("whole"), "--format", "hearsay-jsonl");
        textless = folder.resolve("textless");
        var report =
                shell.done(
                                "export",
                                project,
                                textless,
                                "--format",
                                "hearsay-jsonl",
                                "--without-text",
                                "--json")
                        .json();
        assertThat(report.path("written").path("annotations").asInt()).isEqualTo(106);
        whole = Files.readString(folder.resolve("whole/project.jsonl"));
        article = Files.readString(Path.of(SEED + "seed-unicode.txt"));
    }

    @Test
    void theArticleIsNotInTheFiles() throws IOException {
        var content = Files.readString(textless.resolve("project.jsonl"));
        // Behind the title, which stands twice and is told.
        for (int at = 300; at + 60 < article.length(); at += 50) {
            var piece = article.substring(at, at + 60).replace("\"", "\\\"");
            assertThat(content.contains(piece)).as(piece).isFalse();
        }
        var project = folder.resolve("other.hearsay");
        shell.done("new", project);
        var result = shell.run("import", project, textless);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("hearsay rehydrate");
    }

    @Test
    void onTheSameTextUnderAnotherNameItBecomesTheWholeExportAgainToTheByte() throws IOException {
        var report = rehydrated(article, "renamed.txt", 0);
        assertThat(report.path("documents").path("same").asInt()).isEqualTo(1);
        assertThat(report.path("annotations").path("same").asInt()).isEqualTo(106);
        assertThat(Files.readString(folder.resolve("out/project.jsonl"))).isEqualTo(whole);
    }

    @Test
    void onACopyWithMoreInFrontEachAnnotationGoesWhereItsWordsAre() throws IOException {
        var report = rehydrated("Reprinted 😀 with permission.\n\n" + article, name(), 1);
        assertThat(report.path("documents").path("other").asInt()).isEqualTo(1);
        int moved = report.path("annotations").path("moved").asInt();
        int left = report.path("annotations").path("left_out").asInt();
        assertThat(moved + left).isEqualTo(106);
        assertThat(moved).isGreaterThan(95);
        assertThat(report.path("annotations").path("same").asInt()).isZero();
        var project = folder.resolve("again.hearsay");
        shell.done("new", project);
        shell.done("import", project, folder.resolve("out"));
        var before = words(folder.resolve("p.hearsay"));
        assertThat(words(project)).hasSize(moved).allSatisfy(w -> assertThat(before).contains(w));
    }

    @Test
    void whatHasAnotherWordOrNoArticleIsLeftOutAndToldAndNothingIsGuessed() throws IOException {
        var report = rehydrated(article.replace("Trump", "Drumpf"), name(), 1);
        assertThat(report.path("annotations").path("left_out").asInt()).isPositive();
        assertThat(report.path("unfit").toString()).contains("is not in your copy");
        Files.delete(folder.resolve("texts").resolve(name()));
        Files.writeString(folder.resolve("texts/other.txt"), "Another article.\n");
        var none =
                shell.run(
                        "rehydrate",
                        textless,
                        folder.resolve("none"),
                        "--texts",
                        folder.resolve("texts"),
                        "--json");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.json().path("documents").path("missing").asInt()).isEqualTo(1);
    }

    @Test
    void whereOneOfTwoArticlesIsMissingTheOtherComesBackWhole() throws IOException {
        var project = folder.resolve("p.hearsay");
        Files.writeString(folder.resolve("second.txt"), "Ann 😀 said so.\n");
        Files.writeString(folder.resolve("second.ann"), "T1\tSPEAKER 0 3\tAnn\n");
        shell.done("import", project, folder.resolve("second.ann"));
        Files.delete(textless.resolve("project.jsonl"));
        shell.done("export", project, textless, "--format", "hearsay-jsonl", "--without-text");
        var report = rehydrated(article, name(), 1);
        assertThat(report.path("documents").path("same").asInt()).isEqualTo(1);
        assertThat(report.path("documents").path("missing").asInt()).isEqualTo(1);
        assertThat(report.path("annotations").path("same").asInt()).isEqualTo(106);
        assertThat(report.path("unfit").toString()).contains("second", "none of your texts");
        var again = folder.resolve("again.hearsay");
        shell.done("new", again);
        shell.done("import", again, folder.resolve("out"));
        assertThat(words(again)).hasSize(106);
    }

    @Test
    void anExportThatHasItsArticlesIsRefused() throws IOException {
        copy(article, "a.txt");
        var result =
                shell.run(
                        "rehydrate",
                        folder.resolve("whole"),
                        folder.resolve("out"),
                        "--texts",
                        folder.resolve("texts"));
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("line 1");
        assertThat(folder.resolve("out/project.jsonl")).doesNotExist();
    }

    @Test
    void aFormatThatCannotDoWithoutTheTextSaysSo() {
        var result =
                shell.run(
                        "export",
                        folder.resolve("p.hearsay"),
                        folder.resolve("b"),
                        "--format",
                        "brat",
                        "--without-text");
        assertThat(result.code()).isEqualTo(4);
        assertThat(folder.resolve("b")).doesNotExist();
    }

    private JsonNode rehydrated(String text, String name, int code) throws IOException {
        copy(text, name);
        var result =
                shell.run(
                        "rehydrate",
                        textless,
                        folder.resolve("out"),
                        "--texts",
                        folder.resolve("texts"),
                        "--json");
        assertThat(result.code()).as(result.err()).isEqualTo(code);
        return result.json();
    }

    private void copy(String text, String name) throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("texts")).resolve(name), text);
    }

    /// As the project knows it.
    private String name() {
        var document = shell.done("list", folder.resolve("p.hearsay"), "documents", "--json");
        var row = document.rows().getFirst();
        var source = row.path("metadata").path("source").asString("");
        return source.isEmpty() ? row.path("title").asString() + ".txt" : source;
    }

    private List<String> words(Path project) {
        return shell.done("list", project, "annotations", "--json").rows().stream()
                .map(r -> r.path("label").asString() + r.path("text"))
                .toList();
    }
}
