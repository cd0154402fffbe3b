package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.format.Collected;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// What reviewers decided leaves the project and comes back with gold.
class DecisionExchangeTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void decideTwoThings() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        decide("extent", "2");
        decide("label", "both");
        decide("link", "later");
    }

    private void decide(String kind, String option) {
        var id =
                differences(project).stream()
                        .filter(d -> d.path("kind").asString().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        shell.done(
                "decide",
                project,
                id,
                "--option",
                option,
                "--as",
                "R. Kaya",
                "--remark",
                "see 3.2");
    }

    @Test
    void G07_decisionsGoThroughJsonLinesWithAllThatIsKnownOfThem() throws IOException {
        var first = folder.resolve("first");
        shell.done("export", project, first, "--format", "hearsay-jsonl", "--layer", "all");
        assertLinesAreAsDescribed(Files.readAllLines(first.resolve("project.jsonl")));
        var copy = folder.resolve("copy.hearsay");
        shell.done("new", copy);
        shell.done("import", copy, first.resolve("project.jsonl"));
        shell.done("verify", copy);

        assertThat(differences(copy)).isEqualTo(differences(project));
        assertThat(differences(copy))
                .filteredOn(d -> !d.path("decided").isNull())
                .hasSize(2)
                .allSatisfy(d -> {
                    assertThat(d.path("decided").path("by").asString()).isEqualTo("R. Kaya");
                    assertThat(d.path("decided").path("remark").asString()).isEqualTo("see 3.2");
                });
        var second = folder.resolve("second");
        shell.done("export", copy, second, "--format", "hearsay-jsonl", "--layer", "all");
        assertThat(Files.readAllLines(second.resolve("project.jsonl")))
                .isEqualTo(Files.readAllLines(first.resolve("project.jsonl")));
    }

    private static void assertLinesAreAsDescribed(List<String> lines) throws IOException {
        var described =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Collected.resource("format/jsonl/line.schema.json"));
        assertThat(lines).filteredOn(l -> l.startsWith("{\"kind\":\"decision\"")).hasSize(3);
        for (var line : lines) {
            assertThat(described.validate(line, InputFormat.JSON)).as(line).isEmpty();
        }
    }

    @Test
    void whatComesInAgainIsDecidedOnce() {
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        shell.done("import", project, out.resolve("project.jsonl"));
        shell.done("verify", project);
        shell.done("undo", project);
        assertThat(decided(differences(project))).isEqualTo(2);
        shell.done("verify", project);
    }

    @Test
    void anotherFormatLosesThemAndSaysSo() throws IOException {
        var out = folder.resolve("brat");
        shell.done("export", project, out, "--format", "brat", "--layer", "gold");
        assertThat(Files.readString(out.resolve("export-report.json")))
                .contains("the format has no place for what reviewers decided");
        var own = folder.resolve("own");
        shell.done("export", project, own, "--format", "brat", "--layer", "AK");
        assertThat(Files.readString(own.resolve("export-report.json")))
                .doesNotContain("what reviewers decided");
    }

    @Test
    void aSharedProjectHasThem() {
        var shared = folder.resolve("shared.hearsay");
        shell.done("share", project, shared);
        assertThat(differences(shared)).isEqualTo(differences(project));
    }

    private List<JsonNode> differences(Path of) {
        return shell.done("differences", of, "--json").rows().stream()
                .filter(d -> !d.path("kind").asString().isEmpty())
                .toList();
    }

    private static long decided(List<JsonNode> differences) {
        return differences.stream().filter(d -> !d.path("decided").isNull()).count();
    }
}
