package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Claims with their verdicts. Those of the seed article's reference annotation are those that were
/// worked out without our program.
class DatasetClaimsTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private TrainingSets sets;

    @BeforeEach
    void sample() {
        sets = TrainingSets.ofSample(folder);
    }

    @Test
    void claimsAreThoseOfTheSeed() throws IOException {
        assertThat(TrainingSets.pruned(sets.rows("claims"), Set.of("split")))
                .isEqualTo(TrainingSets.expected("claims"))
                .hasSize(24);
    }

    @Test
    void theMajorityHasWhatTwoOfThreeHave() throws IOException {
        var votes = new TreeMap<String, Integer>();
        for (var layer : List.of("Reference", "A", "B")) {
            var out = sets.make("claims", layer);
            spans(out).forEach(s -> votes.merge(s, 1, Integer::sum));
        }
        votes.values().removeIf(n -> n < 2);
        var out = sets.make("claims", "majority");
        assertThat(spans(out)).containsAll(votes.keySet());
        assertThat(votes).hasSizeGreaterThan(15);
        assertThat(TrainingSets.dropped(out, "no_majority", "CLAIM")).isPositive();
    }

    @Test
    void labelsOfAnotherTaskAreRefused() {
        var out = folder.resolve("out");
        var refused = sets.run(out, "claims", "Reference", "--labels", "semeval");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("stances");
        assertThat(out).doesNotExist();
    }

    @Test
    void verdictsAreCalledWhatFeverAndAveritecCallThemAndTheRestMakesNoRow() throws IOException {
        var project = folder.resolve("checked.hearsay");
        Files.writeString(folder.resolve("c.txt"), "One two six ten all.\n");
        Files.writeString(
                folder.resolve("c.ann"),
                """
                T1\tCLAIM 0 3\tOne
                T2\tCLAIM 4 7\ttwo
                T3\tCLAIM 8 11\tsix
                T4\tCLAIM 12 15\tten
                T5\tCLAIM 16 19\tall
                A1\tverdict T1 supported
                A2\tverdict T2 refuted
                A3\tverdict T3 not_enough_evidence
                A4\tverdict T4 conflicting
                """);
        shell.done("new", project, "--annotator", "Reference");
        shell.done("import", project, folder.resolve("c.ann"), "--as", "Reference");
        var own = sets.of(project).make("claims", "Reference", "--labels", "own");
        assertThat(verdicts(own))
                .containsExactly(
                        "One supported",
                        "two refuted",
                        "six not_enough_evidence",
                        "ten conflicting",
                        "all unchecked");
        var fever = sets.of(project).make("claims", "Reference", "--labels", "fever");
        assertThat(verdicts(fever))
                .containsExactly("One SUPPORTS", "two REFUTES", "six NOT ENOUGH INFO");
        var averitec = sets.of(project).make("claims", "Reference", "--labels", "averitec");
        assertThat(verdicts(averitec))
                .containsExactly(
                        "One Supported",
                        "two Refuted",
                        "six Not Enough Evidence",
                        "ten Conflicting Evidence/Cherrypicking");
        assertThat(TrainingSets.dropped(fever, "no_counterpart", "CLAIM")).isEqualTo(2);
        assertThat(TrainingSets.dropped(averitec, "no_counterpart", "CLAIM")).isEqualTo(1);
    }

    @Test
    void draftsAndExcludedTextMakeNoRowsAndAreCounted() throws IOException {
        var seed = Path.of("src/test/resources/org/hearsay/seed");
        var in = Files.createDirectories(folder.resolve("in"));
        Files.copy(seed.resolve("seed-article.txt"), in.resolve("seed-article.txt"));
        var root = (ObjectNode) MAPPER.readTree(Files.readString(seed.resolve("seed-gold.json")));
        int drafts = 0;
        for (var annotation : root.path("annotations")) {
            int start = annotation.path("fragments").get(0).path("start").asInt();
            var attributes = (ObjectNode) annotation.path("attributes");
            if (annotation.path("label").asString().equals("CLAIM") && start < 400) {
                attributes.put("state", "draft");
                drafts++;
            } else if (annotation.path("label").asString().equals("EXCLUDE")) {
                // The letter's sentence, with its one claim, is excluded instead of the headline.
                if (start < 100) {
                    var part = (ObjectNode) annotation.path("fragments").get(0);
                    part.put("start", 1722)
                            .put("end", 1749)
                            .put("text", "The letter is dated July 6.");
                }
            }
        }
        Files.writeString(in.resolve("seed-gold.json"), MAPPER.writeValueAsString(root));
        var changed = folder.resolve("changed.hearsay");
        shell.done("new", changed);
        shell.done("import", changed, in.resolve("seed-gold.json"));
        var out = sets.of(changed).make("claims", "gold");
        var dropped = TrainingSets.manifest(out).path("dropped");
        assertThat(drafts).isEqualTo(3);
        assertThat(dropped.path("draft").path("CLAIM").asInt()).isEqualTo(drafts);
        assertThat(dropped.path("outside").path("CLAIM").asInt()).isEqualTo(1);
        assertThat(TrainingSets.rows(out)).hasSize(24 - drafts - 1);
    }

    private static List<String> verdicts(Path out) throws IOException {
        return TrainingSets.rows(out).stream()
                .map(r -> r.path("claim").asString() + " " + r.path("verdict").asString())
                .toList();
    }

    private static Set<String> spans(Path out) throws IOException {
        var spans = new TreeSet<String>();
        TrainingSets.rows(out)
                .forEach(r -> spans.add(r.path("doc_id").asString() + r.path("spans")));
        return spans;
    }
}
