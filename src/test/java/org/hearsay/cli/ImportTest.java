package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Projects;
import org.hearsay.project.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeAProject() {
        project = folder.resolve("p.hearsay");
        shell.done("new", project);
    }

    @Test
    void articlesThatAreNearlyTheSameAreTold() throws IOException {
        var words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append("word").append(i).append(i % 12 == 11 ? ".\n" : " ");
        }
        var near = folder.resolve("near.hearsay");
        shell.done("new", near);
        var first = Files.writeString(folder.resolve("first.txt"), "First\n" + words);
        assertThat(shell.done("import", near, first, "--json").json().path("near_duplicates"))
                .isEmpty();
        var second = Files.writeString(folder.resolve("second.txt"), "Second\n" + words + "More.");
        var third = Files.writeString(folder.resolve("third.txt"), "Something else altogether.");
        var json = shell.done("import", near, second, third, "--json").json();
        assertThat(json.path("near_duplicates")).hasSize(1);
        var told = json.path("near_duplicates").get(0);
        assertThat(told.path("title").asString()).isEqualTo("Second");
        assertThat(told.path("like_title").asString()).isEqualTo("First");
        assertThat(told.path("share").asDouble()).isBetween(0.8, 1.0);

        var fourth = Files.writeString(folder.resolve("fourth.txt"), "Fourth\n" + words);
        assertThat(shell.done("import", near, fourth).err())
                .contains("\"Fourth\" is nearly the same as");
        var fifth = Files.writeString(folder.resolve("fifth.txt"), "Fifth\n" + words);
        assertThat(shell.done("import", near, fifth, "--no-near-duplicates").err())
                .doesNotContain("nearly");
    }

    @Test
    void theLanguageIsToldFromEachTextOnlyWhereSomebodyAsks() throws IOException {
        write("de.txt", "Die Bürgermeisterin sagte am Dienstag, der Bau werde bald beginnen.\n");
        write("ru.txt", "Президент заявил во вторник, что стороны договорились о встрече.\n");
        write("short.txt", "Ships.\n");
        write(
                "p.html",
                "<html lang=\"nl\"><body><p>Die Brücke ist in diesem Jahr fertig.</p></body></html>");
        var untold = folder.resolve("untold.hearsay");
        shell.done("new", untold);
        shell.done("import", untold, folder.resolve("ru.txt"));
        assertThat(languages(untold)).containsExactly("");
        for (var name : List.of("de.txt", "ru.txt", "short.txt", "p.html")) {
            shell.done("import", project, folder.resolve(name), "--detect-language");
        }
        assertThat(languages(project)).containsExactly("de", "ru", "", "nl");
    }

    @Test
    void aLanguageIsNamedByATag() throws IOException {
        var plain = write("short.txt", "Ships.\n");
        write("p.html", "<html lang=\"nl\"><body><p>De brug is klaar.</p></body></html>");
        var wrong = shell.run("import", project, plain, "--language", "Deutsch");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("\"Deutsch\" is no tag of a language").contains("en-GB");
        assertThat(languages(project)).isEmpty();
        shell.done("import", project, plain, folder.resolve("p.html"), "--language", "gd-GB");
        assertThat(languages(project))
                .as("what a file tells stands")
                .containsExactlyInAnyOrder("gd-GB", "nl");
        var set = shell.run("documents", project, "set", "all", "language=de_CH");
        assertThat(set.code()).isEqualTo(4);
        assertThat(set.err()).contains("\"de_CH\" is no tag of a language");
        shell.done("documents", project, "set", "all", "language=de-CH");
        assertThat(languages(project)).containsExactly("de-CH", "de-CH");
        shell.done("documents", project, "set", "all", "language=");
        assertThat(languages(project)).containsExactly("", "");
    }

    private List<String> languages(Path of) {
        return shell.done("list", of, "documents", "--json").rows().stream()
                .map(row -> row.path("language").asString())
                .toList();
    }

    @Test
    void aTextThatIsThereIsSkippedUnlessAskedFor() throws IOException {
        var text = write("a.txt", "Ships sail.\n");
        write("b.txt", "Ships sail.\n");
        var report = shell.done("import", project, text, "--json").json();
        assertThat(report.path("documents").asInt()).isEqualTo(1);
        var again = shell.done("import", project, folder.resolve("b.txt"), "--json").json();
        assertThat(again.path("documents").asInt()).isZero();
        assertThat(again.path("skipped_duplicates").asInt()).isEqualTo(1);
        assertThat(shell.done("history", project, "--json").rows()).hasSize(1);
        shell.done("import", project, text, "--keep-duplicates");
        assertThat(info().path("documents").asInt()).isEqualTo(2);
    }

    @Test
    void theSameTextWithAnnotationsIsALayerMoreAlsoWithinOneImport() throws IOException {
        write("one/a.txt", "Ships sail.\n");
        write("one/a.ann", "T1\tVESSEL 0 5\tShips\n");
        write("two/a.txt", "Ships sail.\n");
        write("two/a.ann", "T1\tVESSEL 0 5\tShips\nT2\tMOVE 6 10\tsail\n");
        shell.done("import", project, folder.resolve("one"), folder.resolve("two"));
        assertThat(info().path("documents").asInt()).isEqualTo(1);
        assertThat(info().path("annotations").path("by_layer").path("one").asInt()).isEqualTo(1);
        assertThat(info().path("annotations").path("by_layer").path("two").asInt()).isEqualTo(2);
    }

    @Test
    void unknownLabelsBecomeLabelsOfTheSchemaInTheSameStep() throws IOException {
        write("a.txt", "Ships sail.\n");
        var file = write("a.ann", "T1\tVESSEL 0 5\tShips\n");
        shell.done("import", project, file, "--as", "Ada");
        assertThat(info().path("schema").path("number").asInt()).isEqualTo(2);
        assertThat(info().path("problems").asInt()).isZero();
        shell.done("undo", project);
        assertThat(info().path("schema").path("number").asInt()).isEqualTo(1);
    }

    @Test
    void undoTakesAWholeImportBackAndRedoBringsItAgainExactly() throws Exception {
        shell.done("import", project, seed("seed-gold.json"), seed("seed-annotator-a.json"));
        var before = rows();
        shell.done("undo", project);
        assertThat(info().path("documents").asInt()).isZero();
        assertThat(info().path("annotations").path("total").asInt()).isZero();
        assertThat(info().path("entities").asInt()).isZero();
        assertThat(shell.run("verify", project).code()).isZero();
        redo();
        assertThat(rows()).isEqualTo(before);
        assertThat(shell.run("verify", project).code()).isZero();
        assertThat(shell.done("history", project, "--json").rows()).hasSize(3);
    }

    @Test
    void afterAnUndoTheSameFilesComeInAgain() {
        shell.done("import", project, seed("seed-gold.json"));
        shell.done("undo", project);
        shell.done("import", project, seed("seed-gold.json"));
        assertThat(info().path("documents").asInt()).isEqualTo(1);
        assertThat(info().path("annotations").path("total").asInt()).isEqualTo(106);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void goodLinesComeInAndDamagedOnesAreNamedWithTheirLine() throws IOException {
        write("a.txt", "Ships sail.\n");
        var file = write("a.ann", "T1\tVESSEL 0 5\tShips\nT2\tVESSEL 90 99\tnowhere\n");
        var report = shell.done("import", project, file, "--json").json();
        assertThat(report.path("annotations").asInt()).isEqualTo(1);
        var issue = report.path("issues").get(0);
        assertThat(issue.path("file").asString()).isEqualTo("a.ann");
        assertThat(issue.path("line").asInt()).isEqualTo(2);
    }

    @Test
    void strictRefusesEverythingForOneDamagedLine() throws IOException {
        write("a.txt", "Ships sail.\n");
        var good = write("b.txt", "The tide is out.\n");
        var file = write("a.ann", "T1\tVESSEL 0 5\tShips\nT2\tVESSEL 90 99\tnowhere\n");
        var result = shell.run("import", project, good, file, "--strict");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("a.ann", "line 2");
        assertThat(info().path("documents").asInt()).isZero();
        assertThat(shell.done("history", project).out()).isEmpty();
    }

    @Test
    void aFileThatNothingReadsIsRefusedAndNothingChanges() throws IOException {
        var file = write("a.bin", "x");
        var result = shell.run("import", project, file);
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("a.bin");
        assertThat(shell.run("import", project, folder.resolve("none.txt")).code()).isEqualTo(3);
        assertThat(shell.run("import", project, file, "--format", "word").code()).isEqualTo(4);
        assertThat(shell.run("import", project, file, "--encoding", "word").code()).isEqualTo(2);
        assertThat(shell.done("history", project).out()).isEmpty();
    }

    @Test
    void whoNamesAFileAndItsFormatHasItReadWhateverItsEnding() throws IOException {
        var file = write("notice", "Ships sail.\n");
        shell.done("import", project, file, "--format", "text");
        assertThat(info().path("documents").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsAboutACorpusIsNoArticle() throws IOException {
        write("c/LICENSE-NOTE.txt", "Free to use.");
        write("c/README.md", "About it.");
        write("c/a.txt", "Ships sail.");
        var report = shell.done("import", project, folder.resolve("c"), "--json").json();
        assertThat(report.path("documents").asInt()).isEqualTo(1);
        assertThat(report.path("issues").size()).isEqualTo(2);
        shell.done("import", project, folder.resolve("c/README.md"));
        assertThat(info().path("documents").asInt()).isEqualTo(2);
    }

    @Test
    void theEncodingThatIsNamedIsTheOneThatIsUsed() throws IOException {
        var file = folder.resolve("latin.txt");
        Files.write(file, "Ägypten".getBytes(StandardCharsets.ISO_8859_1));
        shell.done("import", project, file, "--encoding", "ISO-8859-1");
        assertThat(
                        shell.done("list", project, "documents", "--json")
                                .rows()
                                .getFirst()
                                .path("title")
                                .asString())
                .isEqualTo("Ägypten");
    }

    @Test
    void hazardousTextsComeInWithoutAChangedCharacter() throws Exception {
        var cases =
                JsonMapper.builder()
                        .build()
                        .readTree(
                                Files.readString(
                                        Path.of("src/test/resources/org/hearsay/hazards.json")))
                        .path("cases");
        int imported = 0;
        for (var each : cases) {
            var hex = each.path("utf8_hex").asString("");
            var text = each.path("text").asString("");
            if (hex.isEmpty() || text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
                continue;
            }
            var file = folder.resolve(each.path("id").asString() + ".txt");
            Files.write(file, HexFormat.of().parseHex(hex));
            var result = shell.run("import", project, file, "--keep-duplicates", "--json");
            if (result.code() == 0) {
                imported++;
                assertThat(lastText()).as(each.path("id").asString()).isEqualTo(text);
            } else {
                assertThat(result.code()).isEqualTo(4);
                assertThat(result.err()).contains(file.getFileName().toString());
            }
        }
        assertThat(imported).isGreaterThan(40);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    private String lastText() throws ProjectException {
        try (var open = Projects.openForReading(project)) {
            var rows = Translation.now(open.documents(0, 1000));
            return Translation.now(open.open(rows.getLast().document().id()))
                    .article()
                    .text()
                    .value();
        }
    }

    private void redo() throws ProjectException {
        try (var open = Projects.open(project)) {
            var step = Translation.now(open.log().redoable(1)).getFirst();
            Translation.now(open.log().redo(step.annotator(), step.sequence()));
        }
    }

    private String rows() {
        return shell.done("list", project, "annotations", "--json").out()
                + shell.done("list", project, "relations", "--json").out()
                + shell.done("list", project, "speakers", "--json").out()
                + shell.done("list", project, "documents", "--json").out();
    }

    private JsonNode info() {
        return shell.done("info", project, "--json").json();
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
