package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.project.Projects;
import org.hearsay.project.merge.Copies;
import org.hearsay.project.merge.RandomWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What was decided about differences, when colleagues' files are merged before and after.
class MergeDecisionsTest {

    @TempDir private Path folder;
    private final Shell shell = new Shell();
    private Path ours;
    private Path theirs;
    private String harbour = "";

    @BeforeEach
    void makeCopies() throws Exception {
        ours = folder.resolve("ours.hearsay");
        shell.done("sample", ours, "--annotator", "Ada Kern");
        theirs = Copies.copy(ours, "theirs.hearsay");
        harbour =
                shell.done("list", ours, "documents", "--json").rows().get(1).path("id").asString();
    }

    @Test
    void aDecisionSurvivesReMerge() throws Exception {
        decide(ours, "extent", "2");
        decide(ours, "value", "1");
        decide(ours, "only_one", "none");
        var decided = decided(ours);
        assertThat(decided).hasSize(3);
        var gold = gold(ours);
        Copies.edit(
                theirs,
                project -> {
                    var layer = Copies.layer(project, 1, "BL");
                    Copies.perform(project, Copies.add(Copies.span(layer, "CUE", 0, 3)));
                });
        shell.done("merge", ours, theirs);
        assertThat(decided(ours)).isEqualTo(decided);
        assertThat(gold(ours)).isEqualTo(gold);
        assertThat(differences(ours)).hasSize(10);
        shell.done("merge", ours, theirs);
        assertThat(decided(ours)).isEqualTo(decided);
        shell.done("verify", ours);
    }

    @Test
    void whatWasDecidedThereWithItsGoldAndCommentsIsDecidedHere() throws Exception {
        decide(ours, "extent", "2");
        decide(theirs, "value", "1");
        shell.done("comments", theirs, "write", harbour, "Settled by phone.");
        var both = folder.resolve("both.hearsay");
        Copies.copy(ours, "both.hearsay");
        var report = shell.done("merge", both, theirs, "--json").json();
        assertThat(report.path("decisions").asInt()).isPositive();
        assertThat(report.path("comments").asInt()).isEqualTo(1);
        assertThat(decided(both))
                .containsAllEntriesOf(decided(ours))
                .containsAllEntriesOf(decided(theirs))
                .hasSize(2);
        assertThat(gold(both)).containsAll(gold(ours)).containsAll(gold(theirs));
        shell.done("verify", both);
        // The other way round it comes to the same.
        var other = Copies.copy(theirs, "other.hearsay");
        shell.done("merge", other, ours);
        assertThat(decided(other).keySet()).isEqualTo(decided(both).keySet());
        assertThat(gold(other)).isEqualTo(gold(both));
        shell.done("undo", both);
        assertThat(Copies.content(both)).isEqualTo(Copies.content(ours));
    }

    /// Decisions about what lies apart from everything that somebody touched.
    private Map<String, JsonNode> apart(
            Map<String, JsonNode> decided, List<JsonNode> differences, List<Annotation> touched) {
        var same = new TreeMap<>(decided);
        for (var difference : differences) {
            for (var part : difference.path("fragments")) {
                int start = part.get(0).asInt();
                int end = part.get(1).asInt();
                if (touched.stream()
                        .anyMatch(a -> a.anchor().start() < end && start < a.anchor().end())) {
                    same.remove(difference.path("id").asString());
                }
            }
        }
        return same;
    }

    private static List<Layer> layers(Path file) throws Exception {
        try (var project = Projects.openForReading(file)) {
            return List.of(Copies.layer(project, 1, "AK"), Copies.layer(project, 1, "BL"));
        }
    }

    /// Spans that are not the same in both, and those whose links are not.
    private static List<Annotation> touched(Layer one, Layer other) {
        var links = new HashSet<>(one.relations());
        links.addAll(other.relations());
        links.removeIf(r -> one.relations().contains(r) && other.relations().contains(r));
        return Stream.concat(one.annotations().stream(), other.annotations().stream())
                .filter(a ->
                        !one.annotations().contains(a)
                                || !other.annotations().contains(a)
                                || links.stream()
                                        .anyMatch(r ->
                                                r.source().equals(a.id())
                                                        || r.target().equals(a.id())))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aDecisionSurvivesTheMergeOfWhateverElseWasDone(int seed) throws Exception {
        var random = new Random(seed);
        var open = new ArrayList<>(differences(ours));
        Collections.shuffle(open, random);
        for (var difference : open.subList(0, 5)) {
            var option = random.nextInt(4) == 0 ? "none" : "1";
            shell.done(
                    "decide",
                    ours,
                    difference.path("id").asString(),
                    "--option",
                    option,
                    "--as",
                    "R. Kaya");
        }
        var decided = decided(ours);
        assertThat(decided).hasSizeGreaterThanOrEqualTo(5);
        var differences = differences(ours);
        var before = layers(ours);
        var gold = gold(ours);
        Copies.edit(theirs, project -> RandomWork.on(project, random, 6));
        shell.done("merge", ours, theirs);
        var touched = new ArrayList<Annotation>();
        for (int i = 0; i < before.size(); i++) {
            touched.addAll(touched(before.get(i), layers(ours).get(i)));
        }
        assertThat(touched).isNotEmpty();
        var same = apart(decided, differences, touched);
        assertThat(same).isNotEmpty();
        assertThat(decided(ours)).containsAllEntriesOf(same);
        assertThat(gold(ours)).isEqualTo(gold);
        var after = Copies.content(ours);
        shell.done("merge", ours, theirs);
        assertThat(Copies.content(ours)).isEqualTo(after);
        shell.done("verify", ours);
    }

    private void decide(Path project, String kind, String option) {
        var id =
                differences(project).stream()
                        .filter(d -> d.path("kind").asString().equals(kind))
                        .findFirst()
                        .orElseThrow()
                        .path("id")
                        .asString();
        shell.done("decide", project, id, "--option", option, "--as", "R. Kaya");
    }

    private List<JsonNode> differences(Path project) {
        return shell.done("differences", project, "--document", harbour, "--json").rows();
    }

    private Map<String, JsonNode> decided(Path project) {
        return differences(project).stream()
                .filter(d -> d.path("state").asString().equals("decided"))
                .collect(Collectors.toMap(d -> d.path("id").asString(), d -> d.path("decided")));
    }

    private List<String> gold(Path project) {
        return shell
                .done("list", project, "annotations", "--layer", "gold", "--json")
                .rows()
                .stream()
                .map(a -> a.path("label").asString() + a.path("text"))
                .sorted()
                .toList();
    }
}
