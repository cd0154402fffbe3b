package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A question to the guideline, and the ruling that answers it.
class RulingsCommandTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @Test
    void aSettledDifferenceBecomesADatedRulingInTheGuidelineOfItsLabelAndUndoTakesItOut() {
        var project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        var harbour = "Harbour council delays vote on the Lower Quay bridge";
        var extent =
                shell.done("differences", project, "--document", harbour, "--json").rows().stream()
                        .filter(d -> d.path("kind").asString().equals("extent"))
                        .filter(d -> d.path("label").asString().equals("SPEAKER"))
                        .findFirst()
                        .orElseThrow();
        var id = extent.path("id").asString();
        shell.done(
                "decide",
                project,
                id,
                "--option",
                "guideline",
                "--as",
                "R. Kaya",
                "--remark",
                "the whole clause?");
        var question = shell.done("rulings", project, "questions", "--json").json();
        assertThat(question.path("id").asString()).isEqualTo(id);
        assertThat(question.path("by").asString()).isEqualTo("R. Kaya");
        assertThat(question.path("remark").asString()).isEqualTo("the whole clause?");
        assertThat(question.path("state").asString()).isEqualTo("guideline");

        var early = shell.run("rulings", project, "add", id, "The name.", "--as", "Ada Kern");
        assertThat(early.code()).isEqualTo(4);
        assertThat(early.err()).contains("not decided yet");
        shell.done("decide", project, id, "--option", "2", "--as", "R. Kaya");
        shell.done("rulings", project, "add", id, "The name alone.", "--as", "Ada Kern");

        var ruling = shell.done("rulings", project, "list", "--json").json();
        assertThat(ruling.path("label").asString()).isEqualTo("SPEAKER");
        assertThat(ruling.path("text").asString()).isEqualTo("The name alone.");
        assertThat(ruling.path("passage").asString()).isEqualTo("Ines Havel");
        assertThat(ruling.path("by").asString()).isEqualTo("Ada Kern");
        assertThat(ruling.path("article").asString()).startsWith("Harbour");
        var schema = folder.resolve("schema.json");
        shell.done("schema", project, "export", schema);
        assertThat(schema).content().contains("The name alone.");
        var copy = folder.resolve("copy.hearsay");
        shell.done("new", copy, "--schema", schema);
        assertThat(shell.done("rulings", copy, "list", "--json").json()).isEqualTo(ruling);

        shell.done("undo", project);
        assertThat(shell.done("rulings", project, "list").out()).isEmpty();
        assertThat(
                        shell.done("rulings", project, "questions", "--json")
                                .json()
                                .path("state")
                                .asString())
                .isEqualTo("decided");
        shell.done("verify", project);
    }
}
