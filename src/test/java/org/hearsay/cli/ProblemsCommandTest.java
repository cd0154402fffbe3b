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

class ProblemsCommandTest {

    private static final String TEXT = "👍 The mayor said \"all is well\" today.\n";

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void importAnArticleWithProblems() throws IOException {
        project = folder.resolve("p.hearsay");
        var article = folder.resolve("mayor.txt");
        Files.writeString(article, TEXT);
        Files.writeString(
                folder.resolve("mayor.ann"),
                """
                T1\tSPEAKER 2 16\tThe mayor said
                T2\tCUE 12 16\tsaid
                T3\tQUOTE 18 29\tall is well
                T4\tTARGET 6 9\tmay
                """);
        shell.done("new", project, "--annotator", "Ada");
        shell.done("import", project, article, folder.resolve("mayor.ann"), "--as", "Ada");
    }

    @Test
    void eachProblemIsALineOfJsonWithItsPlaceAndItsFixes() {
        var result = shell.run("problems", project, "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("5 problems");
        var rows = result.rows();
        assertThat(rows)
                .allSatisfy(r -> assertThat(r.path("document").asString()).hasSize(36))
                .allSatisfy(r -> assertThat(r.path("annotation").asString()).hasSize(36));
        assertThat(rows)
                .extracting(ProblemsCommandTest::withoutIds)
                .containsExactly(
                        """
                        {"rule":"speaker-with-cue","message":"The speaker holds the cue “said”.","fixes":["end-before-cue"],"layer":"Ada","label":"SPEAKER","fragments":[[2,16]]}\
                        """,
                        """
                        {"rule":"half-word","message":"It starts or ends inside a word.","fixes":["whole-words"],"layer":"Ada","label":"TARGET","fragments":[[6,9]]}\
                        """,
                        """
                        {"rule":"required-value","message":"It needs a value for quote_type.","fixes":["edit:quote_type"],"layer":"Ada","label":"QUOTE","fragments":[[18,29]]}\
                        """,
                        """
                        {"rule":"source_has_speaker","message":"Its voice is a source, but no speaker is linked.","fixes":["link","set:voice=author","set:voice=unspecified"],"layer":"Ada","label":"QUOTE","fragments":[[18,29]]}\
                        """,
                        """
                        {"rule":"marks-left-out","message":"The quotation marks around it belong to it.","fixes":["with-marks"],"layer":"Ada","label":"QUOTE","fragments":[[18,29]]}\
                        """);
    }

    @Test
    void aLayerOrDocumentWithoutProblemsIsZero() {
        assertThat(shell.run("problems", project, "--document", "mayor").code()).isEqualTo(1);
        shell.done("sample", folder.resolve("s.hearsay"));
        var sound = shell.run("problems", folder.resolve("s.hearsay"), "--layer", "AK");
        assertThat(sound.code()).isZero();
        assertThat(sound.out()).isEmpty();
        assertThat(shell.run("problems", project, "--layer", "Nobody").code()).isEqualTo(3);
    }

    @Test
    void infoCountsTheSame() {
        long listed = shell.run("problems", project, "--json").out().lines().count();
        assertThat(shell.done("info", project, "--json").json().path("problems").asLong())
                .isEqualTo(listed);
    }

    private static String withoutIds(JsonNode row) {
        var object = row.asObject();
        object.remove(List.of("document", "annotation"));
        return object.toString();
    }
}
