package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Corrected texts from the command line, over the seed's article with the layers of both
/// annotators and of its reference.
class ReviseTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void makeProject() {
        shell.done("new", project());
        for (var name :
                List.of("seed-gold.json", "seed-annotator-a.json", "seed-annotator-b.json")) {
            shell.done("import", project(), seed(name));
        }
        shell.done("import", project(), seed("seed-unicode-gold.json"));
    }

    @Test
    void whatTheCorrectionDoesNotTouchKeepsItsWordsAndUndoTakesAllBack() throws IOException {
        var text = text(0);
        var before = state();
        int layers = layersOf(0);
        assertThat(layers).isEqualTo(3);
        var changed = text.replace("Pompeo", "Pompeio");
        var report = revise(0, changed).json();
        assertThat(report.path("after").path("revision").asInt()).isEqualTo(2);
        assertThat(report.path("touched").asInt()).isPositive();
        assertThat(report.path("lost").asInt()).isZero();
        assertThat(text(0)).isEqualTo(changed);
        assertThat(document(0).path("revision").asInt()).isEqualTo(2);
        assertThat(rechecks(project())).isEqualTo(report.path("touched").asInt());
        assertThat(shell.run("verify", project()).code()).isZero();

        shell.done("undo", project());
        assertThat(state()).isEqualTo(before);
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    @Test
    void aDryRunSaysTheSameAndChangesNothing() throws IOException {
        var before = state();
        var changed = text(0).replace("Trump", "").substring(40);
        var dry = revise(0, changed, "--dry-run").json();
        assertThat(dry.path("lost").asInt()).isPositive();
        assertThat(state()).isEqualTo(before);
        assertThat(shell.done("history", project()).out()).doesNotContain("corrected");
        var done = revise(0, changed).json();
        assertThat(done).isEqualTo(dry);
        assertThat(shell.done("history", project()).out()).contains("text corrected: revision 2");
    }

    /// Of each random edit is known what it touched.
    @ParameterizedTest
    @CsvSource({"0,1", "0,2", "1,4", "1,5"})
    void overRandomEditsUntouchedSpansKeepTheirWordsAndUndoIsExact(int document, int seed)
            throws IOException {
        var random = new Random(seed);
        var states = new ArrayList<List<String>>();
        for (int round = 0; round < 4; round++) {
            states.add(state());
            var before = annotations(document);
            var text = text(document);
            int length = text.codePointCount(0, text.length());
            int start = random.nextInt(length - 40);
            int end = start + random.nextInt(40);
            var words = List.of("", "x", "😀 e\u0301", "and so on, ", "\n").get(random.nextInt(5));
            var changed =
                    text.substring(0, text.offsetByCodePoints(0, start))
                            + words
                            + text.substring(text.offsetByCodePoints(0, end));
            if (changed.equals(text)) {
                continue;
            }
            var report = revise(document, changed).json();
            assertThat(text(document)).isEqualTo(changed);
            assertKept(before, annotations(document), start, end, report);
            assertThat(shell.run("verify", project()).code()).isZero();
        }
        for (var state : states.reversed()) {
            if (!state.equals(state())) {
                shell.done("undo", project());
            }
            assertThat(state()).isEqualTo(state);
        }
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    @Test
    void aStepFromBeforeTheCorrectionGoesOnlyTogetherWithIt() throws IOException {
        shell.done("documents", project(), "read", id(0), "--to", "900", "--layer", annotator());
        var text = text(0);
        revise(0, "A new first line 😀.\n" + text);
        var step = lastStep() - 1;
        var refused = shell.run("undo", project(), "--step", step);
        assertThat(refused.code()).isEqualTo(4);
        shell.done("undo", project(), "--step", step, "--with-later");
        assertThat(text(0)).isEqualTo(text);
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    @Test
    void aTextThatIsThereAlreadyIsRefused() throws IOException {
        var result = run(0, text(0));
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).contains("this very text");
    }

    @Test
    void anotherCorrectionAfterAnUndoneOneIsARevisionOfItsOwn() throws IOException {
        var text = text(0);
        revise(0, text + " One.");
        shell.done("undo", project());
        assertThat(revise(0, text + " Two.").json().path("after").path("revision").asInt())
                .isEqualTo(3);
        assertThat(text(0)).endsWith("Two.");
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    @Test
    void exportsNameTheRevisionAndTheWordsThatAreToBeReChecked() throws IOException {
        revise(0, text(0).replace("Pompeo", "Pompeio"));
        var out = folder.resolve("out");
        var report =
                shell.done("export", project(), out, "--format", "hearsay-jsonl", "--json").json();
        assertThat(report.path("revisions").path(id(0)).asInt()).isEqualTo(2);
        assertThat(report.path("verified").path("mismatches").asInt()).isZero();
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        shell.done("import", other, out);
        assertThat(rechecks(other)).isEqualTo(rechecks(project())).isPositive();
    }

    @Test
    void outInAndOutAgainIsTheSameToTheByteAlsoForACorrectedText() throws IOException {
        revise(0, text(0).replace("Pompeo", "Pompeio 😀"));
        revise(0, text(0) + "\nA last line.");
        var out = exported(project(), "out");
        var other = folder.resolve("other.hearsay");
        shell.done("new", other);
        shell.done("import", other, folder.resolve("out"));
        assertThat(exported(other, "again")).isEqualTo(out).contains("\"revision\":3");
        assertThat(shell.run("verify", other).code()).isZero();
    }

    @Test
    void aCorrectedTextThatCameInGoesOnFromItsNumberAndUndoGoesBackToIt() throws IOException {
        revise(0, text(0) + "\nA last line.");
        var lines = exported(project(), "out");
        var file = Files.writeString(folder.resolve("came.jsonl"), lines);
        Files.delete(project());
        shell.done("new", project());
        shell.done("import", project(), file);
        var before = state();
        var changed = text(0).replace("Pompeo", "Pompeio 😀");
        assertThat(revise(0, changed).json().path("after").path("revision").asInt()).isEqualTo(3);
        assertThat(shell.run("verify", project()).code()).isZero();
        shell.done("undo", project());
        assertThat(state()).isEqualTo(before);
        assertThat(document(0).path("revision").asInt()).isEqualTo(2);
        assertThat(shell.run("verify", project()).code()).isZero();
    }

    private String exported(Path from, String name) throws IOException {
        shell.done("export", from, folder.resolve(name), "--format", "hearsay-jsonl");
        return Files.readString(folder.resolve(name).resolve("project.jsonl"));
    }

    @Test
    void searchFindsTheCorrectedWords() throws IOException {
        revise(0, text(0) + "\nQuetzalcoatlus.");
        assertThat(shell.done("search", project(), "Quetzalcoatlus").out()).contains("Quetzal");
        shell.done("undo", project());
        assertThat(shell.run("search", project(), "Quetzalcoatlus").out()).isEmpty();
    }

    private String annotator() {
        return shell.done("info", project(), "--json")
                .json()
                .path("layers")
                .path(0)
                .path("annotator")
                .asString();
    }

    private static void assertKept(
            Map<String, JsonNode> before,
            Map<String, JsonNode> after,
            int start,
            int end,
            JsonNode report) {
        var touched = new HashMap<String, JsonNode>();
        for (var layer : report.path("layers")) {
            layer.path("touched").forEach(a -> touched.put(a.path("id").asString(), a));
            layer.path("lost").forEach(a -> touched.put(a.path("id").asString(), a));
        }
        for (var each : before.entrySet()) {
            boolean apart =
                    each.getValue()
                            .path("fragments")
                            .valueStream()
                            .allMatch(f -> f.path(1).asInt() <= start || f.path(0).asInt() >= end);
            var is = after.get(each.getKey());
            if (apart) {
                assertThat(is).as(each.getKey()).isNotNull();
                assertThat(is.path("text")).isEqualTo(each.getValue().path("text"));
            } else if (is == null || !is.path("text").equals(each.getValue().path("text"))) {
                assertThat(touched).containsKey(each.getKey());
            }
        }
    }

    private long rechecks(Path project) {
        return shell.run("problems", project, "--json").rows().stream()
                .filter(p -> p.path("rule").asString().equals("recheck"))
                .count();
    }

    private long lastStep() {
        return shell.done("history", project(), "--json", "--limit", 1)
                .rows()
                .getFirst()
                .path("sequence")
                .asLong();
    }

    private List<String> state() {
        return List.of(
                shell.done("list", project(), "annotations", "--json").out(),
                shell.done("list", project(), "relations", "--json").out(),
                shell.done("list", project(), "documents", "--json").out(),
                shell.done("info", project(), "--json").json().path("layers").toString());
    }

    private Map<String, JsonNode> annotations(int document) {
        var byId = new HashMap<String, JsonNode>();
        shell.done("list", project(), "annotations", "--json", "--document", id(document))
                .rows()
                .forEach(row -> byId.put(row.path("id").asString(), row));
        return byId;
    }

    private int layersOf(int document) {
        var id = id(document);
        return (int)
                shell.done("info", project(), "--json")
                        .json()
                        .path("layers")
                        .valueStream()
                        .filter(l -> l.path("document").asString().equals(id))
                        .count();
    }

    private Shell.Result revise(int document, String text, String... more) throws IOException {
        var result = run(document, text, more);
        assertThat(result.code()).as(result.err()).isZero();
        return result;
    }

    private Shell.Result run(int document, String text, String... more) throws IOException {
        var file = Files.writeString(folder.resolve("new.txt"), text);
        var words =
                new ArrayList<Object>(
                        List.of("documents", project(), "revise", "--document", id(document)));
        words.addAll(List.of("--text", file, "--json"));
        words.addAll(List.of(more));
        return shell.run(words.toArray());
    }

    private String text(int document) {
        try (var project = org.hearsay.project.Projects.openForReading(project())) {
            var id = org.hearsay.model.Id.parse(id(document));
            return project.open(id).toCompletableFuture().join().article().text().value();
        } catch (org.hearsay.project.ProjectException e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode document(int number) {
        return shell.done("list", project(), "documents", "--json").rows().get(number);
    }

    private String id(int number) {
        return document(number).path("id").asString();
    }

    private Path project() {
        return folder.resolve("p.hearsay");
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
