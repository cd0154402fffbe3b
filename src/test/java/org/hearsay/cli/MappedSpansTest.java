package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Tables whose rows hold spans, told by a mapping file.
class MappedSpansTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeAProject() {
        project = folder.resolve("p.hearsay");
        shell.done("new", project);
    }

    @Test
    void aListOfSpansComesInWithLabelsAndValuesInTheUnitThatIsTold() throws IOException {
        var text = "😀 Ana said\\r\\nno. Bo agreed.";
        var rows =
                write(
                        "rows.jsonl",
                        """
                        {"text":"%s","n":1,"marks":[{"from":2,"to":5,"kind":"PER","words":"Ana","sure":3},\
                        {"from":16,"to":18,"kind":"PER","words":"Bo"},{"from":19,"to":25,"kind":"verb"},\
                        {"from":90,"to":95,"kind":"PER"},{"from":2,"to":5,"kind":"PER","words":"Bo"}]}
                        """
                                .formatted(text));
        var map =
                write(
                        "map.json",
                        """
                        {"text":"text","spans":{"field":"marks","start":"from","end":"to","unit":"code_point",
                         "words":"words","label_field":"kind","labels":{"PER":"SPEAKER","verb":"CUE"},
                         "attributes":{"sure":"certainty"},"values":{"certainty":{"3":"high"}}}}
                        """);
        var report = shell.done("import", project, rows, "--map", map, "--json").json();
        assertThat(report.path("documents").asInt()).isEqualTo(1);
        assertThat(report.path("annotations").asInt()).isEqualTo(3);
        assertThat(report.path("issues").valueStream().map(i -> i.path("message").asString()))
                .anyMatch(m -> m.contains("outside the text"))
                .anyMatch(m -> m.contains("should be \"Bo\"") && m.contains("\"Ana\""))
                .allMatch(m -> !m.contains("marks"));
        assertThat(words()).containsExactly("SPEAKER Ana", "SPEAKER Bo", "CUE agreed");
        assertThat(annotations().getFirst().path("attributes").path("certainty").asString())
                .isEqualTo("high");

        shell.done("undo", project);
        assertThat(annotations()).isEmpty();
        assertThat(shell.run("verify", project).code()).isZero();
    }

    @Test
    void theSameSpansInUtf16() throws IOException {
        var rows =
                write(
                        "rows.jsonl",
                        "{\"body\":\"😀 Ana said\",\"s\":[{\"a\":3,\"b\":6},{\"a\":1,\"b\":6}]}\n");
        var map =
                write(
                        "map.json",
                        "{\"text\":\"body\",\"spans\":{\"field\":\"s\",\"start\":\"a\",\"end\":\"b\","
                                + "\"unit\":\"utf16\",\"label\":\"SPEAKER\"}}");
        var report = shell.done("import", project, rows, "--map", map, "--json").json();
        assertThat(words()).containsExactly("SPEAKER Ana");
        assertThat(report.path("issues").get(0).path("message").asString())
                .contains("inside a character");
    }

    @Test
    void severalRowsOfOneTextAreOneArticle() throws IOException {
        var rows =
                write(
                        "rows.csv",
                        """
                        text,start,end,label
                        Ana and Bo left.,0,3,SPEAKER
                        Ana and Bo left.,8,10,SPEAKER
                        Nobody did.,0,6,TARGET
                        """);
        var map =
                write(
                        "map.json",
                        "{\"text\":\"text\",\"spans\":{\"start\":\"start\",\"end\":\"end\","
                                + "\"unit\":\"code_point\",\"label_field\":\"label\"}}");
        var report = shell.done("import", project, rows, "--map", map, "--json").json();
        assertThat(report.path("documents").asInt()).isEqualTo(2);
        assertThat(words()).containsExactly("SPEAKER Ana", "SPEAKER Bo", "TARGET Nobody");
    }

    @Test
    void aMappingWithoutUnitOrLabelIsRefused() throws IOException {
        var rows = write("rows.jsonl", "{\"text\":\"Ana\",\"s\":[]}\n");
        for (var spans :
                List.of(
                        "{\"field\":\"s\",\"start\":\"a\",\"end\":\"b\",\"label\":\"X\"}",
                        "{\"field\":\"s\",\"start\":\"a\",\"end\":\"b\",\"unit\":\"utf16\"}",
                        "{\"field\":\"s\",\"start\":\"a\",\"unit\":\"utf16\",\"label\":\"X\"}")) {
            var map = write("map.json", "{\"text\":\"text\",\"spans\":" + spans + "}");
            var refused = shell.run("import", project, rows, "--map", map);
            assertThat(refused.code()).isEqualTo(4);
            assertThat(refused.err()).contains("map.json is no mapping: its spans");
        }
    }

    @Test
    void newsMtscComesInWithAllItsTargets() throws IOException {
        var rows = SharedData.path("corpora/newsmtsc-rw/devtest_rw.jsonl");
        var map =
                write(
                        "map.json",
                        """
                        {"text":"sentence_normalized","metadata":{"primary_gid":"id"},
                         "spans":{"field":"targets","start":"from","end":"to","unit":"code_point",
                         "words":"mention","label":"TARGET","attributes":{"polarity":"polarity"},
                         "values":{"polarity":{"2.0":"against","4.0":"neutral","6.0":"favor"}}}}
                        """);
        var report = shell.done("import", project, rows, "--map", map, "--json").json();
        assertThat(report.path("issues")).isEmpty();
        assertThat(report.path("annotations").asInt()).isEqualTo(1146);
        assertThat(
                        annotations().stream()
                                .map(a -> a.path("attributes").path("polarity").asString())
                                .filter("against"::equals))
                .hasSize(429);
    }

    private List<String> words() {
        return annotations().stream()
                .map(a -> a.path("label").asString() + " " + a.path("text").get(0).asString())
                .toList();
    }

    private List<JsonNode> annotations() {
        return shell.done("list", project, "annotations", "--json").rows();
    }

    private Path write(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }
}
