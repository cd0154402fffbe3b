package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SchemaCommandTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeProject() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project);
    }

    @Test
    void F01_aRenameReachesAllThatWasAnnotatedAndOneUndoTakesItBack() {
        var before = state();
        int claims = count("CLAIM");
        assertThat(claims).isPositive();

        var done = shell.done("schema", project, "rename", "CLAIM", "STATEMENT", "--json").json();

        assertThat(done.path("effect").path("relabelled").asInt()).isGreaterThanOrEqualTo(claims);
        assertThat(done.path("number").asInt()).isEqualTo(2);
        assertThat(count("STATEMENT")).isEqualTo(claims);
        assertThat(count("CLAIM")).isZero();
        assertThat(shell.run("verify", project).code()).isZero();
        assertThat(problems()).isEqualTo(before.problems());
        shell.done("undo", project);
        assertThat(state()).isEqualTo(before);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void F01_everyOtherChangeIsUndoneByOneUndo() {
        var before = state();
        for (String[] change :
                new String[][] {
                    {"rename", "CLAIM.claim_type=event", "happening"},
                    {"rename", "QUOTE.medium", "channel"},
                    {"rename", "said_by", "source_of"},
                    {"merge", "CLAIM.claim_type=position", "other"},
                    {"merge", "STANCE", "CLAIM"},
                    {"split", "CLAIM", "CLAIM", "OPINION"},
                    {"split", "CLAIM.checkworthiness=check_worthy", "urgent", "later"},
                    {"split", "evidence.direction=supports", "proves", "suggests"},
                    {"split", "entity.affiliation=unknown", "unknown", "none"},
                    {"move", "CLAIM", "1"},
                    {"move", "CLAIM.voice=author", "1"},
                    {"remove", "CUE"},
                    {"remove", "STANCE.device"},
                    {"remove", "entity.role"},
                    {"remove", "common.confidence"},
                    {"remove", "cued_by"},
                    {"set", "CLAIM", "key=D"},
                    {"set", "CLAIM", "overlap=nest,same_range"}
                }) {
            var words = new Object[change.length + 2];
            words[0] = "schema";
            words[1] = project;
            System.arraycopy(change, 0, words, 2, change.length);
            shell.done(words);
            assertThat(shell.run("verify", project).code()).as("%s", (Object) change).isZero();
            assertThat(state()).as("%s", (Object) change).isNotEqualTo(before);
            shell.done("undo", project);
            assertThat(state()).as("%s", (Object) change).isEqualTo(before);
        }
    }

    @Test
    void F06_aBackupIsThereBeforeTheSchemaChanges() throws IOException {
        var schema = show().path("schema");
        shell.done("schema", project, "remove", "STANCE");
        var backups = shell.done("backup", project, "--list", "--json").rows();
        assertThat(backups).isNotEmpty();
        shell.done("restore", project, backups.getFirst().path("path").asString());
        assertThat(show().path("schema")).isEqualTo(schema);
    }

    @Test
    void aDryRunTellsWhatItWouldDoAndChangesNothing() {
        var before = state();
        var told = shell.done("schema", project, "remove", "CLAIM", "--dry-run", "--json").json();
        assertThat(told.path("effect").path("removed").asInt())
                .isGreaterThanOrEqualTo(count("CLAIM"));
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatWasSplitIsListedAsProblemsWithTheChoice() {
        int before = problems();
        int claims = count("CLAIM");
        shell.done("schema", project, "split", "CLAIM", "CLAIM", "OPINION");
        var waiting =
                shell.run("problems", project, "--json").rows().stream()
                        .filter(r -> r.path("rule").asString().equals("to-decide"))
                        .toList();
        assertThat(waiting).hasSize(claims);
        assertThat(waiting.getFirst().path("fixes").toString())
                .contains("relabel:CLAIM", "relabel:OPINION");
        assertThat(problems()).isEqualTo(before + claims);
    }

    @Test
    void splitValuesOfLinksAndSpeakersAreListedAsProblemsToo() {
        int before = problems();
        int links = show().path("uses").path("evidence.direction=supports").asInt(0);
        assertThat(links).isPositive();
        var done =
                shell.done(
                                "schema",
                                project,
                                "split",
                                "evidence.direction=supports",
                                "proves",
                                "suggests",
                                "--json")
                        .json();
        assertThat(done.path("effect").path("waiting").asInt()).isEqualTo(links);
        var waiting = waiting("to-decide-link");
        assertThat(waiting).hasSize(links);
        assertThat(waiting.getFirst().path("fixes").toString())
                .contains("set:direction=proves", "set:direction=suggests");
        assertThat(waiting.getFirst().path("message").asString()).contains("direction", "evidence");
        assertThat(problems()).isEqualTo(before + links);

        shell.done("schema", project, "split", "entity.status=unknown", "unknown", "contested");
        assertThat(waiting("to-decide-speaker"))
                .isNotEmpty()
                .allSatisfy(r ->
                        assertThat(r.path("fixes").toString())
                                .contains("set:status=unknown", "set:status=contested"));
        // Whom no annotation mentions is told once, at the end.
        shell.done("schema", project, "split", "entity.kind=author", "author", "desk");
        var author = waiting("to-decide-speaker").getLast();
        assertThat(author.path("document").isNull()).isTrue();
        assertThat(author.path("message").asString()).contains("kind", "author of the article");
    }

    private java.util.List<JsonNode> waiting(String rule) {
        return shell.run("problems", project, "--json").rows().stream()
                .filter(r -> r.path("rule").asString().equals(rule))
                .toList();
    }

    @Test
    void refusalsNameThePartAndChangeNothing() {
        var before = state();
        var taken = shell.run("schema", project, "rename", "CLAIM", "STANCE");
        assertThat(taken.code()).isEqualTo(4);
        assertThat(taken.err()).contains("STANCE");
        assertThat(shell.run("schema", project, "remove", "NOPE").code()).isEqualTo(4);
        var key = shell.run("schema", project, "set", "CLAIM", "key=S");
        assertThat(key.code()).isEqualTo(4);
        assertThat(key.err()).contains("SPEAKER");
        assertThat(shell.run("schema", project).code()).isEqualTo(2);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void anExportedSchemaMakesAProjectWithTheSame() throws IOException {
        var file = folder.resolve("schema.json");
        shell.done("schema", project, "set", "CUE", "key=D");
        shell.done("schema", project, "export", file);
        assertThat(Files.readAllLines(file).size()).isGreaterThan(100);
        var other = folder.resolve("other.hearsay");
        shell.done("new", other, "--schema", file);
        assertThat(shell.done("schema", other, "show", "--json").json().path("schema"))
                .isEqualTo(show().path("schema"));
    }

    @Test
    void F01_aSchemaFromAFileIsTakenOverAndWhatWasAnnotatedStays() throws IOException {
        var before = state();
        var file = folder.resolve("schema.json");
        shell.done("schema", project, "export", file);
        var text = Files.readString(file);
        Files.writeString(file, text.replace("CUE", "SIGNAL").replace("\"CLAIM\"", "\"FACT\""));

        shell.done("schema", project, "apply", file, "--map", "CUE=SIGNAL");

        assertThat(count("SIGNAL")).isEqualTo(before.shown().path("uses").path("CUE").asInt());
        assertThat(count("CLAIM")).isEqualTo(before.shown().path("uses").path("CLAIM").asInt());
        assertThat(show().toString()).contains("\"FACT\"", "\"CLAIM\"");
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("undo", project);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aFileThatMakesNoSchemaIsRefusedLineByLine() throws IOException {
        var file = folder.resolve("bad.json");
        Files.writeString(
                file,
                """
                {"schema": "bad",
                 "labels": [
                  {"name": "A", "shape": "circle"},
                  {"name": "B",
                   "attributes": [
                    {"name": "x", "type": "colour"}]},
                  {"key": "C"}
                 ]}
                """);
        var refused = shell.run("schema", project, "apply", file);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err())
                .contains("line 3: A: \"circle\"", "line 6: B.x: \"colour\"", "line 7:");
        var missing = shell.run("schema", project, "apply", folder.resolve("none.json"));
        assertThat(missing.code()).isEqualTo(3);
    }

    @Test
    void exportsCarryTheNewSchema() throws IOException {
        shell.done("schema", project, "rename", "CLAIM", "STATEMENT");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl");
        try (var files = Files.walk(out)) {
            var text = new StringBuilder();
            for (var f : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(f));
            }
            assertThat(text.toString()).contains("STATEMENT").doesNotContain("\"CLAIM\"");
        }
    }

    private record State(
            JsonNode shown,
            java.util.List<JsonNode> annotations,
            java.util.List<JsonNode> links,
            java.util.List<JsonNode> speakers,
            int problems) {}

    private State state() {
        return new State(
                show(),
                shell.done("list", project, "annotations", "--json").rows(),
                shell.done("list", project, "relations", "--json").rows(),
                shell.done("list", project, "speakers", "--json").rows(),
                problems());
    }

    private int problems() {
        return shell.run("problems", project, "--json").rows().size();
    }

    private int count(String label) {
        return show().path("uses").path(label).asInt(0);
    }

    private JsonNode show() {
        return shell.done("schema", project, "show", "--json").json();
    }
}
