package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DocumentsTest {

    private static final String HARBOUR = "Harbour council delays vote on the Lower Quay bridge";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project);
    }

    @Test
    void aDocumentIsNamedByWordsOfItsTitleWhereOnlyOneHasThem() throws Exception {
        for (var title : List.of("Harbour vote", "Harbour gate", "The vote of May")) {
            var file = folder.resolve(title + ".txt");
            Files.writeString(file, title + "\n\nWords about the " + title + ".");
            shell.done("import", project, file);
        }
        var named = Map.of("harbour g", "Harbour gate", "of may", "The vote of May");
        named.forEach((words, title) -> {
            shell.done("documents", project, "set", words, "publisher=" + words);
            assertThat(document(title).path("metadata").path("publisher").asString())
                    .isEqualTo(words);
        });
        var many = shell.run("problems", project, "--document", "Harbour");
        assertThat(many.code()).isEqualTo(4);
        assertThat(many.err()).contains("Harbour vote", "Harbour gate", "Take more of the title");
        assertThat(shell.run("problems", project, "--document", "e").code()).isEqualTo(3);
        assertThat(shell.run("differences", project, "--document", "Harbour").err())
                .contains("Harbour vote", "Harbour gate");
        assertThat(shell.done("differences", project, "--document", "harbour co").out())
                .isNotEmpty()
                .isEqualTo(shell.done("differences", project, "--document", HARBOUR).out());
    }

    @Test
    void metadataAndTitleAreSetInOneStepAndComeBackByUndo() {
        shell.done(
                "documents", project, "set", HARBOUR, "publisher=Port Ardle Echo", "title=Harbour");
        assertThat(document("Harbour").path("metadata").path("publisher").asString())
                .isEqualTo("Port Ardle Echo");
        shell.done("documents", project, "set", "Harbour", "publisher=");
        assertThat(document("Harbour").path("metadata").has("publisher")).isFalse();
        shell.done("undo", project, "--steps", "2");
        assertThat(document(HARBOUR).path("metadata").has("publisher")).isFalse();
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void F01_severalDocumentsAreSetInOneStepAndTheRestOfThemStays() {
        var before = documents();
        var told =
                shell.done("documents", project, "set", "all", "tags=pilot, a=b", "--json").json();
        assertThat(told.path("documents").asInt()).isEqualTo(2);
        assertThat(told.path("changed").asInt()).isEqualTo(2);
        assertThat(documents())
                .extracting(d -> d.path("metadata").path("tags").asString())
                .containsOnly("pilot, a=b");
        var again = shell.done("documents", project, "set", "all", "tags=pilot, a=b", "--json");
        assertThat(again.json().path("changed").asInt()).isZero();
        shell.done("undo", project);
        assertThat(documents()).isEqualTo(before);
        assertThat(shell.run("documents", project, "set", HARBOUR).code()).isEqualTo(2);
        assertThat(shell.run("documents", project, "set", HARBOUR, "title=").code()).isEqualTo(4);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void F01_documentsAreSharedOutAmongSeveralInOneStep() {
        var told =
                shell.done(
                        "documents",
                        project,
                        "assign",
                        "all",
                        "--to",
                        "Cy",
                        "--to",
                        "Di",
                        "--overlap",
                        "0",
                        "--json");
        assertThat(told.json().path("changed").asInt()).isEqualTo(2);
        assertThat(layersOf("Cy")).containsExactly("not_started");
        assertThat(layersOf("Di")).containsExactly("not_started");
        assertThat(shell.done("history", project, "--limit", "1").out())
                .contains("Documents shared out among Cy, Di: 2");
        shell.done("undo", project);
        assertThat(layersOf("Cy")).isEmpty();
        assertThat(layersOf("Di")).isEmpty();
        shell.done("documents", project, "assign", "all", "--to", "Cy", "--to", "Di");
        assertThat(layersOf("Di")).containsExactly("not_started", "not_started");
        var wrong =
                shell.run("documents", project, "assign", "all", "--to", "Cy", "--overlap", "120");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("from 0 to 100");
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void F01_documentsAreGivenToSomebodyAndTakenAgainEachInOneStep() {
        var told = shell.done("documents", project, "assign", "all", "--to", "Cy", "--json");
        assertThat(told.json().path("changed").asInt()).isEqualTo(2);
        assertThat(layersOf("Cy")).containsExactly("not_started", "not_started");
        assertThat(shell.done("history", project, "--limit", "1").out())
                .contains("Documents assigned to Cy: 2");
        shell.done("documents", project, "status", HARBOUR, "in_progress", "--layer", "Cy");
        var taken = shell.done("documents", project, "assign", "all", "--from", "Cy", "--json");
        assertThat(taken.json().path("changed").asInt()).as("what is begun stays").isOne();
        assertThat(layersOf("Cy")).containsExactly("in_progress");
        shell.done("undo", project, "--steps", "3");
        assertThat(layersOf("Cy")).isEmpty();
        assertThat(shell.run("documents", project, "assign", "all", "--from", "Cy").code())
                .isEqualTo(3);
        assertThat(shell.run("documents", project, "assign", "all").code()).isEqualTo(2);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void F01_theStatusOfSeveralIsOneStep() {
        shell.done("documents", project, "assign", "all", "--to", "Cy");
        var told = shell.done("documents", project, "status", "all", "done", "--layer", "Cy");
        assertThat(told.err()).contains("2 documents of Cy: done.");
        assertThat(layersOf("Cy")).containsExactly("done", "done");
        shell.done("undo", project);
        assertThat(layersOf("Cy")).containsExactly("not_started", "not_started");
    }

    private List<String> layersOf(String annotator) {
        return documents().stream()
                .flatMap(d -> d.path("layers").valueStream())
                .filter(l -> l.path("annotator").asString().equals(annotator))
                .map(l -> l.path("status").asString())
                .toList();
    }

    @Test
    void anIdMayBeGivenByItsLastDigits() {
        var id = document(HARBOUR).path("id").asString();
        shell.done("documents", project, "set", id.substring(id.length() - 8), "date=2026-02-17");
        assertThat(document(HARBOUR).path("metadata").path("date").asString())
                .isEqualTo("2026-02-17");
    }

    @Test
    void aRemovedDocumentCountsForNothingUntilUndone() {
        shell.done("documents", project, "remove", HARBOUR);
        assertThat(documents()).hasSize(1);
        assertThat(shell.done("info", project, "--json").json().path("layers").size()).isEqualTo(3);
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("undo", project);
        assertThat(documents()).hasSize(2);
    }

    @Test
    void howFarALayerWasReadIsSetInCodePointsAndComesBackByUndo() {
        shell.done("documents", project, "read", HARBOUR, "--to", "100", "--layer", "AK");
        assertThat(readTo("AK")).isEqualTo(100);
        assertThat(readTo("BL")).isZero();
        shell.done("documents", project, "read", HARBOUR, "--to", "end", "--layer", "AK");
        assertThat(readTo("AK")).isEqualTo(document(HARBOUR).path("length").asInt());
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("undo", project, "--steps", "2");
        assertThat(readTo("AK")).isZero();
        assertThat(
                        shell.run(
                                        "documents",
                                        project,
                                        "read",
                                        HARBOUR,
                                        "--to",
                                        "99999",
                                        "--layer",
                                        "AK")
                                .code())
                .isEqualTo(4);
    }

    @Test
    void howFarALayerWasReadSurvivesJsonLines() {
        shell.done("documents", project, "read", HARBOUR, "--to", "100", "--layer", "AK");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl");
        var again = folder.resolve("again.hearsay");
        shell.done("new", again);
        shell.done("import", again, out);
        var rows = shell.done("list", again, "documents", "--json").rows();
        assertThat(rows)
                .flatExtracting(r -> r.path("layers").asArray().elements())
                .extracting(l -> l.path("read_to").asInt())
                .contains(100);
    }

    @Test
    void F01_paragraphsWithoutAnythingAreToldApartAndSurviveJsonLinesToTheByte() throws Exception {
        var bare = folder.resolve("bare.txt");
        Files.writeString(bare, "Titel 😀\n\nEins.\n\nZwei.\n");
        shell.done("import", project, bare);
        shell.done("documents", project, "assign", "Titel 😀", "--to", "Cy");
        shell.done(nothing("Titel 😀", "2"));
        shell.done(nothing("Titel 😀", "3"));
        shell.done(with(nothing("Titel 😀", "2"), "--clear"));
        assertThat(negatives()).containsExactly("[[16,21]]");
        assertThat(shell.run(nothing("Titel 😀", "9")).code()).isEqualTo(4);
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("export", project, folder.resolve("out"), "--format", "hearsay-jsonl");
        var again = folder.resolve("again.hearsay");
        shell.done("new", again);
        shell.done("import", again, folder.resolve("out"));
        shell.done("export", again, folder.resolve("out2"), "--format", "hearsay-jsonl");
        assertThat(folder.resolve("out2/project.jsonl"))
                .hasSameBinaryContentAs(folder.resolve("out/project.jsonl"));
        shell.done("undo", project, "--steps", "3");
        assertThat(negatives()).containsExactly("[]");
    }

    private Object[] nothing(String document, String paragraph) {
        return new Object[] {
            "documents", project, "nothing", document, "--paragraph", paragraph, "--layer", "Cy"
        };
    }

    private static Object[] with(Object[] words, Object more) {
        var all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }

    private List<String> negatives() {
        return documents().stream()
                .flatMap(d -> d.path("layers").valueStream())
                .filter(l -> l.path("annotator").asString().equals("Cy"))
                .map(l -> l.path("negatives").toString())
                .toList();
    }

    private int readTo(String annotator) {
        for (var layer : document(HARBOUR).path("layers")) {
            if (layer.path("annotator").asString().equals(annotator)) {
                return layer.path("read_to").asInt();
            }
        }
        throw new AssertionError(annotator);
    }

    @Test
    void theStatusOfALayerIsSet() {
        shell.done("documents", project, "status", HARBOUR, "in_progress", "--layer", "AK");
        var layers = shell.done("info", project, "--json").json().path("layers");
        assertThat(
                        layers.valueStream()
                                .filter(l -> l.path("annotator").asString().equals("AK"))
                                .map(l -> l.path("status").asString()))
                .containsExactly("in_progress");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "brat", "--status", "done");
        assertThat(out.resolve("AK")).doesNotExist();
        assertThat(out.resolve("BL")).isDirectory();
    }

    @Test
    void whatIsNotThereIsNamedAndNothingChanges() {
        var none = shell.run("documents", project, "remove", HARBOUR, "Nothing like it");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).contains("Nothing like it", "list");
        assertThat(documents()).hasSize(2);
        assertThat(shell.run("documents", project, "set", HARBOUR, "title=").code()).isEqualTo(4);
        assertThat(
                        shell.run("documents", project, "status", HARBOUR, "good", "--layer", "AK")
                                .code())
                .isEqualTo(2);
        assertThat(
                        shell.run("documents", project, "status", HARBOUR, "done", "--layer", "Z")
                                .code())
                .isEqualTo(3);
        assertThat(shell.run("documents", project).code()).isEqualTo(2);
        assertThat(shell.run("undo", project, "--steps", "9").code()).isEqualTo(4);
        assertThat(shell.done("history", project, "--json").rows()).hasSize(1);
    }

    private List<JsonNode> documents() {
        return shell.done("list", project, "documents", "--json").rows();
    }

    private JsonNode document(String title) {
        return documents().stream()
                .filter(d -> d.path("title").asString().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
