package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// One person at a time reviews a document; another takes it over first.
class ReviewersTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");
    private String harbour = "";
    private List<String> ids = List.of();

    @BeforeEach
    void letSomebodyReviewTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        harbour =
                shell.done("list", project, "documents", "--json")
                        .rows()
                        .get(1)
                        .path("id")
                        .asString();
        ids = differences().stream().map(d -> d.path("id").asString()).toList();
        decide(0, "1", "R. Kaya");
        assertThat(reviewer()).isEqualTo("R. Kaya");
    }

    @Test
    void anotherReviewerIsToldWhoReviewsAndTakesTheDocumentOverAsAStepThatIsUndone() {
        var before = shell.done("history", project).out();
        var refused = run(1, "1", "M. Otte");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("R. Kaya is reviewing", "--take-over");
        assertThat(shell.done("history", project).out()).isEqualTo(before);

        var taken = run(1, "1", "M. Otte", "--take-over");
        assertThat(taken.code()).isZero();
        assertThat(taken.err()).contains("M. Otte reviews this document now.");
        assertThat(reviewer()).isEqualTo("M. Otte");
        assertThat(run(2, "1", "R. Kaya").err()).contains("M. Otte is reviewing");
        decide(2, "1", "M. Otte");
        assertThat(shell.done("history", project).out()).contains("Review of \"Harbour");
        shell.done("verify", project);

        shell.done("undo", project, "--steps", "3");
        assertThat(reviewer()).isEqualTo("R. Kaya");
        decide(2, "1", "R. Kaya");
    }

    @Test
    void whatWasContestedIsDecidedByAnyReviewerWhoseDocumentItNeedNotBe() {
        decide(0, "contest", "M. Otte");
        assertThat(reviewer()).isEqualTo("R. Kaya");
        decide(0, "none", "M. Otte");
        assertThat(reviewer()).isEqualTo("R. Kaya");
        assertThat(run(0, "1", "M. Otte").err()).contains("R. Kaya is reviewing");
    }

    @Test
    void whoReviewsIsKeptInJsonLines() {
        run(1, "1", "M. Otte", "--take-over");
        var out = folder.resolve("out");
        shell.done("export", project, out, "--format", "hearsay-jsonl", "--layer", "all");
        project = folder.resolve("copy.hearsay");
        shell.done("new", project);
        shell.done("import", project, out.resolve("project.jsonl"));
        assertThat(reviewer()).isEqualTo("M. Otte");
        shell.done("verify", project);
    }

    private void decide(int difference, String option, String reviewer) {
        var result = run(difference, option, reviewer);
        assertThat(result.code()).as(result.err()).isZero();
    }

    private Shell.Result run(int difference, String option, String reviewer, Object... more) {
        var words =
                new ArrayList<Object>(
                        List.of("decide", project, ids.get(difference), "--option", option));
        words.addAll(List.of("--as", reviewer));
        words.addAll(List.of(more));
        return shell.run(words.toArray());
    }

    private String reviewer() {
        return differences().getFirst().path("reviewer").asString();
    }

    private List<JsonNode> differences() {
        return shell.done("differences", project, "--document", harbour, "--json").rows();
    }
}
