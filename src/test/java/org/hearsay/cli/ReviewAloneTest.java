package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// The work of one annotator is decided span by span.
class ReviewAloneTest {

    private static final String HARBOUR = "Harbour council delays vote on the Lower Quay bridge";

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void eachSpanOfASingleLayerIsListedAndDecidedAndUndoOpensIt() {
        var project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        shell.done("documents", project, "status", HARBOUR, "in_progress", "--layer", "BL");

        var alone = differences(project, "--layers", "AK");
        assertThat(differences(project)).isEqualTo(alone);
        assertThat(alone).hasSizeGreaterThan(20);
        assertThat(alone)
                .extracting(d -> d.path("kind").asString())
                .containsOnly("only_one", "flagged");
        assertThat(alone).extracting(d -> d.path("state").asString()).containsOnly("open");
        var taken = decide(project, alone.get(0), "1");
        assertThat(taken.path("state").asString()).isEqualTo("decided");
        assertThat(taken.path("decided").path("by").asString()).isEqualTo("R. Kaya");
        decide(project, alone.get(1), "none");
        decide(project, alone.get(2), "later");
        var gold =
                shell.done("gold", project, "list", "--json").rows().stream()
                        .filter(g -> g.path("title").asString().startsWith("Harbour"))
                        .findFirst()
                        .orElseThrow();
        assertThat(gold.path("open").asInt()).isPositive();
        var locked = shell.run("gold", project, "lock", HARBOUR, "--as", "R. Kaya");
        assertThat(locked.err()).contains("still to be decided");

        var states =
                differences(project, "--layers", "AK").stream()
                        .limit(3)
                        .map(d -> d.path("state").asString());
        assertThat(states).containsExactly("decided", "decided", "later");
        shell.done("undo", project);
        assertThat(differences(project, "--layers", "AK").get(2).path("state").asString())
                .isEqualTo("open");
        shell.done("verify", project);
    }

    private JsonNode decide(Path project, JsonNode difference, String option) {
        return shell.done(
                        "decide",
                        project,
                        difference.path("id").asString(),
                        "--option",
                        option,
                        "--as",
                        "R. Kaya",
                        "--json")
                .json();
    }

    private List<JsonNode> differences(Path project, String... more) {
        var arguments =
                Stream.concat(
                                Stream.of("differences", project, "--document", HARBOUR, "--json"),
                                Arrays.stream(more))
                        .toArray();
        return shell.done(arguments).rows();
    }
}
