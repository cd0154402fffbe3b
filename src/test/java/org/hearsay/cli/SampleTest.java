package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SampleTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
    }

    @Test
    void hasTheReferenceOfTheSeedArticleInFull() {
        var reference = layer("Reference");
        assertThat(reference.path("annotations").asInt()).isEqualTo(106);
        assertThat(reference.path("relations").asInt()).isEqualTo(99);
        assertThat(counts(reference.path("by_label")))
                .isEqualTo(
                        Map.of(
                                "SPEAKER", 13, "STANCE", 16, "CLAIM", 24, "QUOTE", 20, "CUE", 20,
                                "TARGET", 10, "EXCLUDE", 3));
        var rows = shell.done("list", project, "annotations", "--layer", "Reference", "--json");
        assertThat(rows.rows().stream().filter(r -> r.path("fragments").size() > 1)).hasSize(4);
    }

    @Test
    void hasBothOpinionsOfTheSeedArticle() {
        assertThat(layer("A").path("annotations").asInt()).isEqualTo(89);
        assertThat(layer("A").path("relations").asInt()).isEqualTo(81);
        assertThat(layer("B").path("annotations").asInt()).isEqualTo(104);
        assertThat(layer("B").path("relations").asInt()).isEqualTo(102);
        assertThat(layer("A").path("document")).isEqualTo(layer("B").path("document"));
    }

    @Test
    void theSamePersonIsTheSameEntityInAllLayersOfTheArticle() {
        var seed = layer("Reference").path("document").asString();
        var entities = new HashSet<String>();
        for (var row :
                shell.done("list", project, "annotations", "--document", seed, "--json").rows()) {
            if (!row.path("entity").isNull()) {
                entities.add(row.path("attributes").path("entity").asString());
            }
        }
        var ours = layer("AK").path("document").asString();
        for (var row :
                shell.done("list", project, "annotations", "--document", ours, "--json").rows()) {
            assertThat(entities).doesNotContain(row.path("attributes").path("entity").asString());
        }
        var speakers = shell.done("list", project, "speakers", "--json").rows();
        assertThat(speakers).hasSize(11 + 4);
        assertThat(speakers.stream().map(s -> s.path("name").asString())).doesNotHaveDuplicates();
        assertThat(speakers.stream().map(s -> s.path("id").asString())).containsAll(entities);
    }

    @Test
    void hasASecondTextOfOurOwnWithTwoOpinionsThatDiffer() {
        var info = info();
        assertThat(info.path("documents").asInt()).isEqualTo(2);
        assertThat(layer("AK").path("document")).isEqualTo(layer("BL").path("document"));
        assertThat(layer("AK").path("annotations").asInt()).isGreaterThan(15);
        assertThat(layer("AK").path("by_label")).isNotEqualTo(layer("BL").path("by_label"));
    }

    @Test
    void itsTwoAuthorsHaveACommentEachOnTheSecondText() {
        var document = layer("AK").path("document").asString();
        var comments = shell.done("list", project, "comments", "--open", "--json").rows();
        assertThat(comments).extracting(c -> c.path("author").asString()).containsOnly("AK", "BL");
        assertThat(comments)
                .hasSize(2)
                .allMatch(c -> c.path("document").asString().equals(document));
        for (var comment : comments) {
            var author = comment.path("author").asString();
            var layer = shell.done("list", project, "annotations", "--layer", author, "--json");
            assertThat(layer.rows())
                    .extracting(a -> a.path("id").asString())
                    .contains(comment.path("subject").asString());
        }
    }

    /// Point 7 of the review: the nine differences are left to whoever tries it.
    @Test
    void G01_goldOfTheSecondTextIsHalfDoneItHasWhatBothAgreeOnAndNothingElse() {
        var gold = layer("Gold");
        assertThat(gold.path("document")).isEqualTo(layer("AK").path("document"));
        assertThat(gold.path("status").asString()).isEqualTo("in_progress");
        var rows = shell.done("list", project, "annotations", "--layer", "gold", "--json").rows();
        assertThat(rows).hasSize(16).allMatch(a -> a.path("origin").asString().equals("agreement"));
        assertThat(shell.done("differences", project).err())
                .contains("9 differences to be decided");
    }

    @Test
    void theUserIsThereWithNothingDoneYet() {
        var info = info();
        assertThat(info.path("annotators").get(0).asString()).isEqualTo("Ada Kern");
        assertThat(info.path("annotations").path("by_layer").has("Ada Kern")).isFalse();
        assertThat(shell.done("history", project, "--json").rows())
                .singleElement()
                .satisfies(step -> assertThat(step.path("step").asString()).isEqualTo("sample"));
    }

    @Test
    void everyAnnotationsWordsAreThoseOfTheText() {
        assertThat(shell.done("verify", project, "--json").json().path("ok").asBoolean()).isTrue();
        // Annotator B leaves the marks of two quotes out. Gold lacks a speaker on whom the two
        // authors of the second text differ, to whom a quote and a stance of it are to be linked.
        assertThat(info().path("problems").asInt()).isEqualTo(2 + 2);
    }

    @Test
    void refusesToOverwriteAFile() {
        var again = shell.run("sample", project);
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("p.hearsay");
        assertThat(info().path("documents").asInt()).isEqualTo(2);
    }

    private JsonNode info() {
        return shell.done("info", project, "--json").json();
    }

    private JsonNode layer(String annotator) {
        return StreamSupport.stream(info().path("layers").spliterator(), false)
                .filter(l -> l.path("annotator").asString().equals(annotator))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Integer> counts(JsonNode node) {
        return node.properties().stream()
                .collect(
                        java.util.stream.Collectors.toMap(
                                Map.Entry::getKey, e -> e.getValue().asInt()));
    }
}
