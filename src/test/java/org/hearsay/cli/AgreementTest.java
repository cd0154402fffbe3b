package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `hearsay agreement` on the seed's article, its reference and both annotators.
class AgreementTest {

    private static final double FOUR_DIGITS = 0.00005001;
    private static final List<String> FILES =
            List.of("seed-gold.json", "seed-annotator-a.json", "seed-annotator-b.json");

    @TempDir private Path folder;

    private final Shell shell = new Shell();

    @BeforeEach
    void makeProject() {
        shell.done("new", project());
        FILES.forEach(name -> shell.done("import", project(), seed(name)));
    }

    @Test
    void itGivesTheFiguresOfThePlainScript() throws IOException {
        var names = names();
        var pairs = agreement("--json").path("pairs");
        assertThat(pairs.size()).isEqualTo(3);
        for (var expected :
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(seed("seed-agreement.json")))) {
            var layers =
                    List.of(
                            names.get(expected.path("reference").asString()),
                            names.get(expected.path("other").asString()));
            var pair =
                    pairs.valueStream()
                            .filter(p -> layers.equals(texts(p.path("layers"))))
                            .findFirst()
                            .orElseThrow();
            compare(expected, pair);
        }
    }

    private static void compare(JsonNode expected, JsonNode pair) {
        expected.path("labels")
                .properties()
                .forEach(label -> {
                    var is = pair.path("labels").path(label.getKey());
                    var should = label.getValue();
                    assertThat(is.path("n").get(0).asInt())
                            .isEqualTo(should.path("n_reference").asInt());
                    assertThat(is.path("n").get(1).asInt())
                            .isEqualTo(should.path("n_other").asInt());
                    same(is.path("exact").path("pairs"), should.path("exact"), label.getKey());
                    same(is.path("exact").path("f1"), should.path("exact_f1"), label.getKey());
                    same(is.path("overlap").path("pairs"), should.path("overlap"), label.getKey());
                    same(is.path("overlap").path("f1"), should.path("overlap_f1"), label.getKey());
                    same(is.path("char_kappa"), should.path("char_kappa"), label.getKey());
                    same(is.path("char_alpha"), should.path("char_alpha"), label.getKey());
                    same(is.path("char_observed"), should.path("char_observed"), label.getKey());
                });
        var all = pair.path("overall");
        var micro = expected.path("micro");
        for (var way : List.of("exact", "overlap")) {
            same(all.path(way).path("pairs"), micro.path(way), way);
            same(all.path(way).path("p"), micro.path(way + "_p"), way);
            same(all.path(way).path("r"), micro.path(way + "_r"), way);
            same(all.path(way).path("f1"), micro.path(way + "_f1"), way);
        }
        expected.path("attributes_on_exact_matches")
                .properties()
                .forEach(attribute -> {
                    var is = pair.path("attributes").path(attribute.getKey());
                    var should = attribute.getValue();
                    same(is.path("n"), should.path("pairs"), attribute.getKey());
                    same(is.path("equal"), should.path("equal"), attribute.getKey());
                    same(is.path("observed"), should.path("observed"), attribute.getKey());
                    same(is.path("kappa"), should.path("kappa"), attribute.getKey());
                });
        var sentences = expected.path("sentence_checkworthiness");
        same(pair.path("sentences").path("n"), sentences.path("sentences"), "sentences");
        same(pair.path("sentences").path("equal"), sentences.path("equal"), "sentences");
        same(pair.path("sentences").path("kappa"), sentences.path("kappa"), "sentences");
    }

    private static void same(JsonNode is, JsonNode should, String what) {
        assertThat(should.isNumber()).as(what).isTrue();
        assertThat(is.asDouble(Double.NaN))
                .as(what)
                .isCloseTo(should.asDouble(), within(FOUR_DIGITS));
    }

    @Test
    void noNumberIsWithoutWhatItRestsOn() throws IOException {
        var root = agreement("--match", "0.5", "--json");
        assertThat(root.path("match").asString()).isEqualTo("0.5");
        var pair = root.path("pairs").get(1);
        var stance = pair.path("labels").path("STANCE");
        assertThat(stance.path("match").path("pairs").asInt())
                .isBetween(
                        stance.path("exact").path("pairs").asInt(),
                        stance.path("overlap").path("pairs").asInt());
        for (var key : List.of("alpha_u_2004", "u_alpha_2016", "relevance_alpha_2016", "gamma")) {
            assertThat(stance.path(key).isNumber()).as(key).isTrue();
        }
        assertThat(stance.path("gamma_bounds").get(0).asDouble())
                .isEqualTo(stance.path("gamma_bounds").get(1).asDouble());
        // One article says nothing about others.
        assertThat(pair.path("intervals").isEmpty()).isTrue();
        var all = root.path("all");
        assertThat(all.path("documents").asInt()).isEqualTo(1);
        assertThat(all.path("overall").path("cu_alpha_2016").isNumber()).isTrue();
        assertThat(all.path("overall").path("gamma_bounds").get(0).asDouble())
                .isLessThanOrEqualTo(all.path("overall").path("gamma_bounds").get(1).asDouble());
        assertThat(all.path("labels").path("CLAIM").path("char_fleiss").isNumber()).isTrue();
        var apart = pair.path("disagreement");
        var match = pair.path("overall").path("match").path("pairs").asInt();
        assertThat(match + apart.path("label").asInt() + apart.path("only").get(0).asInt())
                .isEqualTo(pair.path("overall").path("n").get(0).asInt());
        assertThat(apart.path("boundary").asInt()).isPositive().isLessThan(match);
        var said = pair.path("relations").path("said_by");
        assertThat(said.path("both").asInt())
                .isPositive()
                .isLessThanOrEqualTo(said.path("n").get(0).asInt());
        assertThat(pair.path("entities").properties()).isNotEmpty();
    }

    @Test
    void whatIsUndefinedSaysWhy() throws IOException {
        var speakers = agreement("--labels", "SPEAKER", "--json").path("pairs").get(0);
        assertThat(speakers.path("labels").propertyNames()).containsExactly("SPEAKER");
        var labelling = speakers.path("overall").path("labelling");
        assertThat(labelling.path("kappa").isNull()).isTrue();
        assertThat(labelling.path("why").path("kappa").asString()).isEqualTo("no_variation");
    }

    @Test
    void itSpeaksInSentencesToo() {
        var text = shell.done("agreement", project()).out();
        assertThat(text)
                .contains("Where spans begin and end: F1 ")
                .contains("Which label, given a span: alpha ")
                .contains("no interval from one article")
                .contains("nearly all are of one kind")
                .doesNotContain("NaN");
    }

    @Test
    void withoutASecondAnnotatorItSaysWhatToDo() {
        var alone = folder.resolve("alone.hearsay");
        shell.done("new", alone);
        shell.done("import", alone, seed("seed-gold.json"));
        assertThat(shell.done("agreement", alone).out()).contains("assign");
        assertThat(shell.run("agreement", alone, "--layers", "nobody,Reference").code())
                .isEqualTo(3);
        assertThat(shell.run("agreement", alone, "--match", "much").code()).isEqualTo(2);
    }

    @Test
    void theCardOfATrainingSetHasTheFigures() throws IOException {
        var out = folder.resolve("set");
        shell.done("dataset", project(), out, "--task", "claims", "--layer", "majority");
        var manifest =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(out.resolve("manifest.json")));
        assertThat(manifest.path("agreement").size()).isEqualTo(3);
        assertThat(manifest.path("agreement").get(0).path("f1_exact").asDouble())
                .isCloseTo(0.759, within(FOUR_DIGITS));
        assertThat(Files.readString(out.resolve("README.md")))
                .contains("## Agreement")
                .contains("f1_overlap 0.903")
                .doesNotContain("NaN");
    }

    private Map<String, String> names() throws IOException {
        var result = new java.util.HashMap<String, String>();
        for (var file : FILES) {
            var root = JsonMapper.builder().build().readTree(Files.readString(seed(file)));
            result.put(file, root.path("annotator").asString());
        }
        return result;
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private JsonNode agreement(String... arguments) {
        var all = new java.util.ArrayList<Object>(List.of("agreement", project()));
        all.addAll(List.of(arguments));
        return shell.done(all.toArray()).json();
    }

    private Path project() {
        return folder.resolve("seed.hearsay");
    }

    private static Path seed(String name) {
        return Path.of("src/test/resources/org/hearsay/seed", name);
    }
}
