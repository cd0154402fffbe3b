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
