package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReviewTest {

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");
    private String harbour = "";

    @BeforeEach
    void makeTheSample() {
        project = folder.resolve("p.hearsay");
        shell.done("sample", project, "--annotator", "Ada Kern");
        harbour =
                shell.done("list", project, "documents", "--json")
                        .rows()
                        .get(1)
                        .path("id")
                        .asString();
    }

    @Test
    void G01_theSecondTextOfTheSampleHasNineDifferencesOfAllKinds() {
        assertThat(differences())
                .extracting(d -> d.path("kind").asString())
                .containsExactlyInAnyOrder(
                        "extent",
                        "extent",
                        "value",
                        "link",
                        "label",
                        "speaker",
                        "flagged",
                        "only_one",
                        "only_one");
    }

    @Test
    void G03_theFourOptionsOfAnExtentAreTheTwoRangesWhatTheyShareAndBothTogether() {
        var options = of("extent").path("options");
        assertThat(options).extracting(o -> o.path("n").asInt()).containsExactly(1, 2, 3, 4);
        assertThat(options)
                .extracting(o -> o.path("text").get(0).asString())
                .containsExactly(
                        "Ines Havel, who leads the dock workers' union",
                        "Ines Havel",
                        "Ines Havel",
                        "Ines Havel, who leads the dock workers' union");
        assertThat(options.get(0).path("layers").get(0).asString()).isEqualTo("AK");
        assertThat(options.get(2).path("part").asString()).isEqualTo("shared");
    }

    @Test
    void oneOptionDecidesOneDifferenceAsOneStepAndUndoTakesItBack() {
        var extent = of("extent");
        var result = decide(extent, "2");
        assertThat(result.err()).contains("8 differences of this document left");
        assertThat(gold())
                .contains("SPEAKER Ines Havel")
                .doesNotContain("SPEAKER Ines Havel, who leads the dock workers' union");
        var decided = byId(extent.path("id").asString()).path("decided");
        assertThat(decided.path("by").asString()).isEqualTo("R. Kaya");
        assertThat(decided.path("answers").get(0).path("layers").get(0).asString()).isEqualTo("BL");
        assertThat(byId(extent.path("id").asString()).path("state").asString())
                .isEqualTo("decided");
        shell.done("verify", project);

        shell.done("undo", project);
        assertThat(byId(extent.path("id").asString()).path("decided").isNull()).isTrue();
        assertThat(gold()).doesNotContain("SPEAKER Ines Havel");
        shell.done("verify", project);
    }

    @Test
    void G04_noneLeavesGoldEmptyThereAndTheDifferenceDecided() {
        var only = of("only_one");
        decide(only, "none");
        assertThat(byId(only.path("id").asString()).path("state").asString()).isEqualTo("decided");
        assertThat(gold()).noneMatch(g -> g.contains("traffic has fallen"));
    }

    @Test
    void aLabelOrValueOfTheReviewersOwnGoesIntoGoldByHand() {
        var label = of("label");
        var value = of("value");
        decide(label, "label=TARGET");
        decide(value, "value=unimportant");
        assertThat(gold().stream().filter(g -> g.startsWith("TARGET "))).hasSize(3);
        for (var difference : List.of(label, value)) {
            var answer =
                    byId(difference.path("id").asString()).path("decided").path("answers").get(0);
            assertThat(answer.path("way").asString()).isEqualTo("by_hand");
            assertThat(answer.path("layers")).isEmpty();
        }
        shell.done("verify", project);

        var refused =
                shell.run(
                        "decide",
                        project,
                        value.path("id").asString(),
                        "--option",
                        "value=often",
                        "--as",
                        "R. Kaya");
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("it may be ", "Nothing was changed");
    }

    @Test
    void bothKeepsBothLabels() {
        decide(of("label"), "both");
        var words = "the best thing that has happened to this town in a generation";
        assertThat(gold()).contains("STANCE " + words, "CLAIM " + words);
    }

    @Test
    void whatIsPutOffOrContestedIsStillToBeDecided() {
        var value = of("value");
        decide(value, "later");
        assertThat(byId(value.path("id").asString()).path("state").asString()).isEqualTo("later");
        decide(value, "1");
        decide(value, "contest");
        assertThat(byId(value.path("id").asString()).path("state").asString())
                .isEqualTo("contested");
        assertThat(byId(value.path("id").asString()).path("decided").isNull()).isTrue();
    }

    @Test
    void anOwnersDecisionEndsAContest() {
        var value = of("value").path("id").asString();
        decide(of("value"), "1");
        decide(of("value"), "contest");
        shell.done("settings", project, "--role", "Ada Kern=owner");
        shell.done("decide", project, value, "--option", "2", "--as", "Ada Kern");
        var again = shell.run("decide", project, value, "--option", "contest", "--as", "R. Kaya");
        assertThat(again.code()).isEqualTo(3);
        assertThat(again.err()).contains("ends the contest");
        assertThat(byId(value).path("state").asString()).isEqualTo("decided");
        assertThat(byId(value).path("decided").path("by").asString()).isEqualTo("Ada Kern");
    }

    @Test
    void ownWorkIsToldAndCanBeForbidden() {
        var value = of("value").path("id").asString();
        var own =
                shell.done("decide", project, value, "--option", "1", "--as", "AK", "--json")
                        .json();
        assertThat(own.path("decided").path("own_work").asBoolean()).isTrue();
        var extent = of("extent").path("id").asString();
        shell.done("decide", project, extent, "--option", "1", "--as", "R. Kaya", "--take-over");
        assertThat(of("extent").path("decided").path("own_work").asBoolean()).isFalse();
        shell.done("settings", project, "--review-own-work", "forbidden");
        var refused = shell.run("decide", project, value, "--option", "2", "--as", "AK");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("AK annotated", "own work");
        assertThat(byId(value).path("decided").path("answers").get(0).path("layers").get(0))
                .isEqualTo(own.path("decided").path("answers").get(0).path("layers").get(0));
    }

    @Test
    void withoutAStrategyNothingGoesIntoGoldByItself() {
        shell.done("settings", project, "--review-strategy", "none");
        assertThat(differences()).hasSizeGreaterThan(9);
        decide(of("value"), "1");
        assertThat(gold()).hasSize(17);
    }

    @Test
    void anAnswerThatIsNotOfferedChangesNothing() {
        var result =
                shell.run(
                        "decide",
                        project,
                        of("value").path("id").asString(),
                        "--option",
                        "7",
                        "--as",
                        "R. Kaya");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("Nothing was changed");
        assertThat(shell.run("decide", project, "ffff0000", "--option", "1", "--as", "R").code())
                .isEqualTo(3);
    }

    private Shell.Result decide(JsonNode difference, String option) {
        return shell.done(
                "decide",
                project,
                difference.path("id").asString(),
                "--option",
                option,
                "--as",
                "R. Kaya");
    }

    private List<JsonNode> differences() {
        return shell.done("differences", project, "--document", harbour, "--json").rows();
    }

    private JsonNode of(String kind) {
        return differences().stream()
                .filter(d -> d.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode byId(String id) {
        return differences().stream()
                .filter(d -> d.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> gold() {
        return shell
                .done("list", project, "annotations", "--layer", "gold", "--json")
                .rows()
                .stream()
                .map(a -> a.path("label").asString() + " " + a.path("text").get(0).asString())
                .toList();
    }
}
