package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CommentsTest {

    private static final String HARBOUR = "Harbour council delays vote on the Lower Quay bridge";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");
    private List<JsonNode> ofTheSample = List.of();

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project);
        ofTheSample = all();
    }

    @Test
    void F01_aThreadIsWrittenAnsweredResolvedReopenedAndRemovedEachStepByStep() {
        var first = write("@AK is this all?");
        var answer = shell.done("comments", project, "answer", first, "Yes.").out().strip();
        assertThat(comments())
                .extracting(c -> c.path("id").asString())
                .containsExactly(first, answer);
        assertThat(comments()).extracting(c -> c.path("thread").asString()).containsOnly(first);
        shell.done("comments", project, "resolve", answer);
        assertThat(open()).isEqualTo(ofTheSample);
        shell.done("comments", project, "reopen", first);
        assertThat(open()).hasSize(ofTheSample.size() + 2);
        shell.done("comments", project, "remove", first);
        assertThat(comments()).isEmpty();
        assertThat(shell.run("verify", project).code()).isZero();
        shell.done("undo", project, "--steps", "2");
        assertThat(comments()).extracting(c -> c.path("open").asBoolean()).containsOnly(false);
        shell.done("undo", project, "--steps", "3");
        assertThat(comments()).isEmpty();
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void aCommentStaysOnItsAnnotationThroughJsonLinesAlsoWhereIdsAreNew() throws Exception {
        var annotation =
                shell.done("list", project, "annotations", "--layer", "AK", "--json")
                        .rows()
                        .getFirst()
                        .path("id")
                        .asString();
        var first =
                shell.done("comments", project, "write", HARBOUR, "Two?", "--on", annotation)
                        .out()
                        .strip();
        shell.done("comments", project, "answer", first, "One.");
        write("On the whole.");
        shell.done("export", project, folder.resolve("out"), "--format", "hearsay-jsonl");
        var again = folder.resolve("again.hearsay");
        // Not the person who writes here, whom it would take for its own.
        shell.done("new", again, "--annotator", "Zoe");
        shell.done("import", again, folder.resolve("out"));
        shell.done("export", again, folder.resolve("out2"), "--format", "hearsay-jsonl");
        assertThat(folder.resolve("out2/project.jsonl"))
                .hasSameBinaryContentAs(folder.resolve("out/project.jsonl"));

        shell.done("import", project, folder.resolve("out"), "--keep-duplicates");
        var copies = copiesOf("Two?", "One.", "On the whole.");
        assertThat(copies.get(0).path("subject").asString()).isNotEqualTo(annotation);
        assertThat(copies.get(1).path("subject")).isEqualTo(copies.get(0).path("id"));
        assertThat(copies).extracting(c -> c.path("id").asString()).doesNotContain(first);
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void whatIsNotThereIsNamedAndCommentsGoAndComeWithTheirDocument() {
        assertThat(shell.run("comments", project, "resolve", "ffffffff").code()).isEqualTo(3);
        assertThat(shell.run("comments", project, "write", HARBOUR, " ").code()).isEqualTo(4);
        assertThat(shell.run("comments", project).code()).isEqualTo(2);
        write("Stays with it.");
        shell.done("documents", project, "remove", HARBOUR);
        assertThat(all()).isEmpty();
        shell.done("undo", project);
        assertThat(all()).containsAll(ofTheSample);
        assertThat(comments()).hasSize(1);
    }

    private String write(String text) {
        return shell.done("comments", project, "write", HARBOUR, text).out().strip();
    }

    /// The second comment of each of these words.
    private List<JsonNode> copiesOf(String... words) {
        return Stream.of(words)
                .map(text ->
                        comments().stream()
                                .filter(c -> c.path("text").asString().equals(text))
                                .skip(1)
                                .findFirst()
                                .orElseThrow())
                .toList();
    }

    /// But those of the sample.
    private List<JsonNode> comments() {
        return all().stream().filter(c -> !ofTheSample.contains(c)).toList();
    }

    private List<JsonNode> all() {
        return shell.done("list", project, "comments", "--json").rows();
    }

    private List<JsonNode> open() {
        return shell.done("list", project, "comments", "--open", "--json").rows();
    }
}
