package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.model.Id;
import org.hearsay.project.Projects;
import org.hearsay.project.backup.BackupFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Versions of gold: locked, unlocked, and named by whatever is made of them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldTest {

    private final Shell shell = new Shell();
    private Path folder = Path.of("");
    private Path decided = Path.of("");
    private Path project = Path.of("");
    private String harbour = "";

    /// Decided once, since nine decisions take their time.
    @BeforeAll
    void decideAll(@TempDir Path shared) {
        project = shared.resolve("decided.hearsay");
        decided = project;
        shell.done("sample", project, "--annotator", "Ada Kern");
        harbour =
                shell.done("list", project, "documents", "--json")
                        .rows()
                        .get(1)
                        .path("id")
                        .asString();
        var refused = shell.run("gold", project, "lock", harbour, "--as", "R. Kaya");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("still to be decided: 9");
        assertThat(gold().path("open").asInt()).isEqualTo(9);
        for (var difference : differences()) {
            var id = difference.path("id").asString();
            shell.done("decide", project, id, "--option", "1", "--as", "R. Kaya");
        }
    }

    @BeforeEach
    void copyIt(@TempDir Path own) throws IOException {
        folder = own;
        project = Files.copy(decided, own.resolve("p.hearsay"));
    }

    @Test
    void G10_lockedGoldHasANumberAndANameAndNothingIsDecidedAboutIt() {
        lock("pilot");
        assertThat(gold().path("locked").asBoolean()).isTrue();
        assertThat(gold().path("versions").get(0).path("number").asInt()).isEqualTo(1);
        assertThat(gold().path("versions").get(0).path("name").asString()).isEqualTo("pilot");
        assertThat(gold().path("versions").get(0).path("by").asString()).isEqualTo("R. Kaya");
        var before = annotations();

        var refused = shell.run("decide", project, first(), "--option", "none", "--as", "R. Kaya");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("locked", "unlock");
        assertThat(annotations()).isEqualTo(before);
        var checked = shell.done("verify", project, "--json").json().path("checked");
        assertThat(checked.path("locked_gold").asInt()).isEqualTo(1);

        shell.done("undo", project);
        assertThat(gold().path("locked").asBoolean()).isFalse();
        assertThat(gold().path("versions")).isEmpty();
        shell.done("verify", project);
    }

    @Test
    void G10_anOwnerUnlocksItAndTheHistoryTells() {
        lock("pilot");
        shell.done("settings", project, "--role", "Ada Kern=owner");
        var refused = shell.run("gold", project, "unlock", harbour, "--as", "R. Kaya");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("Ada Kern");
        shell.done("gold", project, "unlock", harbour, "--as", "Ada Kern", "--remark", "a typo");
        assertThat(gold().path("locked").asBoolean()).isFalse();
        shell.done("decide", project, first(), "--option", "none", "--as", "R. Kaya");
        lock("final");
        assertThat(gold().path("versions")).hasSize(2);
        var pilot = gold().path("versions").get(0);
        assertThat(pilot.path("unlocked").path("by").asString()).isEqualTo("Ada Kern");
        assertThat(pilot.path("unlocked").path("remark").asString()).isEqualTo("a typo");
        assertThat(shell.done("history", project).out())
                .contains("Gold version 1 locked: pilot", "Gold version 1 unlocked")
                .contains("Gold version 2 locked: final");
    }

    @Test
    void exportsAndTrainingSetsNameTheVersion() throws IOException {
        lock("pilot");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "brat", "--layer", "gold");
        assertThat(json(out.resolve("export-report.json")).path("gold").path(harbour).asString())
                .isEqualTo("v1 pilot");
        var set = folder.resolve("set");
        shell.done("dataset", project, set, "--task", "tokens", "--layer", "gold");
        var manifest = json(set.resolve("manifest.json"));
        assertThat(manifest.path("documents").get(0).path("gold").asString()).isEqualTo("v1 pilot");
        assertThat(Files.readString(set.resolve("README.md"))).contains("| gold | v1 pilot (1) |");
    }

    @Test
    void lockedGoldComesBackLockedThroughJsonLines() {
        lock("pilot");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        var copy = folder.resolve("copy.hearsay");
        shell.done("new", copy);
        shell.done("import", copy, out.resolve("project.jsonl"));
        assertThat(shell.done("gold", copy, "list", "--json").json()).isEqualTo(gold());
        shell.done("verify", copy);
    }

    @Test
    void aDecisionIsNotUndoneFromUnderTheLock() {
        long before = last();
        lock("pilot");
        var refused = shell.run("undo", project, "--step", before);
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("Later steps build on step");
    }

    @Test
    void nothingChangesLockedGoldBeforeAnOwnerUnlocksIt() {
        refused(
                "locked as a version",
                "documents",
                project,
                "status",
                harbour,
                "locked",
                "--layer",
                "Gold");
        lock("pilot");
        var status =
                new Object[] {
                    "documents", project, "status", harbour, "in_progress", "--layer", "Gold"
                };
        refused("locked as version 1, \"pilot\"", status);
        refused("An owner of the project unlocks it", status);
        refused("locked as version 1", "schema", project, "rename", "CLAIM", "STATEMENT");
        var dry = new Object[] {"schema", project, "rename", "CLAIM", "STATEMENT", "--dry-run"};
        refused("locked as version 1, \"pilot\"", dry);
        refused("An owner of the project unlocks it", dry);
        assertThat(BackupFolder.beside(project).folder()).doesNotExist();
        shell.done("schema", project, "set", "CLAIM", "key=X");
        assertThat(gold().path("locked").asBoolean()).isTrue();
        shell.done("verify", project);
        shell.done("gold", project, "unlock", harbour, "--as", "Ada Kern");
        shell.done("schema", project, "rename", "CLAIM", "STATEMENT");
        shell.done("verify", project);
    }

    @Test
    void theWordsOfLockedGoldAreNotCorrectedAndAllOthersAre() throws Exception {
        lock("pilot");
        var text = "";
        try (var open = Projects.openForReading(project)) {
            var id = Id.parse(harbour);
            text = open.open(id).toCompletableFuture().join().article().text().value();
        }
        var file = folder.resolve("new.txt");
        var revise =
                new Object[] {
                    "documents", project, "revise", "--document", harbour, "--text", file
                };
        Files.writeString(file, text.replace("reckless", "rash"));
        refused("locked as version 1", revise);
        Files.writeString(file, text + "\n\nThe end.");
        shell.done(revise);
        assertThat(gold().path("unchanged").asBoolean()).isTrue();
        shell.done("verify", project);
    }

    @Test
    void aMergeLeavesLockedGoldAsItIsUntilItIsUnlockedHereOrThere() throws IOException {
        var other = Files.copy(project, folder.resolve("other.hearsay"));
        shell.done("decide", other, first(), "--option", "none", "--as", "R. Kaya");
        lock("pilot");
        var before = gold();
        var told = shell.run("merge", project, other, "--dry-run");
        assertThat(told.err()).contains("is locked here (v1 pilot) and stays as it is");
        var kept = shell.done("merge", project, other, "--json").json().path("kept");
        assertThat(kept).hasSize(1);
        assertThat(kept.get(0).path("document").asString()).isEqualTo(harbour);
        assertThat(kept.get(0).path("what").asString()).isEqualTo("gold");
        assertThat(kept.get(0).path("locked").asString()).isEqualTo("v1 pilot");
        assertThat(kept.get(0).path("decisions").asInt()).isOne();
        assertThat(gold()).isEqualTo(before);
        shell.done("verify", project);

        var there = Files.copy(project, folder.resolve("there.hearsay"));
        shell.done("gold", there, "unlock", harbour, "--as", "Ada Kern");
        shell.done("decide", there, first(), "--option", "none", "--as", "R. Kaya");
        shell.done("gold", there, "lock", harbour, "--name", "two", "--as", "R. Kaya");
        shell.done("merge", project, there);
        assertThat(gold().path("versions")).hasSize(2);
        shell.done("verify", project);

        shell.done("undo", project);
        shell.done("gold", project, "unlock", harbour, "--as", "Ada Kern");
        shell.done("merge", project, other);
        shell.done("verify", project);
    }

    @Test
    void anImportBringsNoSecondGoldToLockedGold() {
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        lock("pilot");
        var before = annotations();
        var report = shell.run("import", project, out.resolve("project.jsonl"), "--json");
        var issues = report.json().path("issues");
        assertThat(issues).hasSize(1);
        assertThat(issues.get(0).path("file").asString()).isEqualTo("project.jsonl");
        assertThat(issues.get(0).path("message").asString())
                .contains("the gold of \"Harbour council", "is locked", "have an owner");
        assertThat(report.json().path("annotations").asInt()).isPositive();
        assertThat(annotations()).isEqualTo(before);
        shell.done("verify", project);
        shell.done("undo", project);

        refusedStrictly(out.resolve("project.jsonl"));
        shell.done("gold", project, "unlock", harbour, "--as", "Ada Kern");
        shell.done("import", project, out.resolve("project.jsonl"), "--strict");
        assertThat(annotations()).isNotEqualTo(before);
    }

    private void refusedStrictly(Path file) {
        var refused = shell.run("import", project, file, "--strict");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("is locked", "Nothing was imported");
    }

    private void refused(String why, Object... words) {
        var history = shell.done("history", project).out();
        var refused = shell.run(words);
        assertThat(refused.code()).as(refused.out()).isEqualTo(3);
        assertThat(refused.err()).contains(why);
        assertThat(shell.done("history", project).out()).isEqualTo(history);
    }

    private void lock(String name) {
        shell.done("gold", project, "lock", harbour, "--name", name, "--as", "R. Kaya");
    }

    private String first() {
        return differences().getFirst().path("id").asString();
    }

    private long last() {
        return shell.done("history", project, "--json", "--limit", "1")
                .json()
                .path("sequence")
                .asLong();
    }

    private List<JsonNode> differences() {
        return shell.done("differences", project, "--document", harbour, "--json").rows();
    }

    private JsonNode gold() {
        return shell.done("gold", project, "list", "--json").json();
    }

    private String annotations() {
        return shell.done("list", project, "annotations", "--layer", "gold", "--json").out();
    }

    private static JsonNode json(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }
}
