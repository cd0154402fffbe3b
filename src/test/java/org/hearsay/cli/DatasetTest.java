package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The rows of the seed article's reference annotation are those that were worked out without our
/// program.
class DatasetTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    private final Shell shell = new Shell();
    private Path project = Path.of("");

    @BeforeEach
    void sample() {
        project = folder.resolve("sample.hearsay");
        shell.done("sample", project);
    }

    @Test
    void sentencesAreThoseOfTheSeed() throws IOException {
        var rows = rows("sentences");
        assertThat(pruned(rows, Set.of("source", "annotators", "split")))
                .isEqualTo(expected("sentence_classification"))
                .hasSize(17);
        assertThat(rows)
                .extracting(r -> r.path("label").asString())
                .satisfies(labels -> {
                    assertThat(labels).filteredOn("CFS"::equals).hasSize(11);
                    assertThat(labels).filteredOn("UFS"::equals).hasSize(5);
                    assertThat(labels).filteredOn("NFS"::equals).hasSize(1);
                });
    }

    @Test
    void choicesAreKeptUnderANameAndTakenAgain() throws IOException {
        var first = folder.resolve("first");
        assertThat(
                        shell.done(
                                        "dataset",
                                        project,
                                        first,
                                        "--task",
                                        "stances",
                                        "--layer",
                                        "Reference",
                                        "--labels",
                                        "semeval",
                                        "--seed",
                                        "5",
                                        "--save-preset",
                                        "Stances")
                                .err())
                .contains("Kept with the project as \"Stances\".");
        var second = folder.resolve("second");
        shell.done("dataset", project, second, "--preset", "Stances");
        assertThat(second.resolve("rows.jsonl"))
                .hasSameBinaryContentAs(first.resolve("rows.jsonl"));
        assertThat(Files.readString(second.resolve("rows.jsonl"))).contains("\"FAVOR\"");
        // But for the place in the history, which keeping a preset has moved on.
        assertThat(Files.readString(second.resolve("manifest.json")).lines())
                .hasSameSizeAs(Files.readAllLines(first.resolve("manifest.json")));
        assertThat(
                        shell.run("dataset", project, second, "--preset", "Stances", "--seed", "4")
                                .err())
                .contains("--preset says it all; leave out --seed.");
        assertThat(shell.run("dataset", project, second, "--preset", "x").err())
                .contains("The project remembers no \"x\"; it has \"Stances\".");
        assertThat(shell.run("dataset", project, second, "--task", "pairs").err())
                .contains("Say --task and --layer, or --preset.");
        shell.done("undo", project);
        assertThat(shell.run("dataset", project, second, "--preset", "Stances").err())
                .contains("The project remembers no training set");
    }

    @Test
    void pairsAreThoseOfTheSeed() throws IOException {
        var rows = rows("pairs");
        assertThat(pruned(rows, Set.of("split"))).isEqualTo(expected("speaker_quote_pairs"));
        assertThat(rows).hasSize(20);
        assertThat(rows).filteredOn(r -> r.path("speaker_mention").isNull()).hasSize(2);
        assertThat(rows).filteredOn(r -> r.path("source_chain").size() == 3).hasSize(1);
    }

    @Test
    void stancesAreThoseOfTheSeed() throws IOException {
        var rows = rows("stances");
        assertThat(pruned(rows, Set.of("split", "start", "end", "derived")))
                .isEqualTo(expected("stance_triples"))
                .hasSize(16);
        assertThat(rows).filteredOn(r -> r.path("label").asString().equals("favor")).hasSize(7);
        assertThat(rows).filteredOn(r -> r.path("label").asString().equals("against")).hasSize(9);
    }

    @Test
    void claimsAreThoseOfTheSeed() throws IOException {
        assertThat(pruned(rows("claims"), Set.of("split")))
                .isEqualTo(expected("claims"))
                .hasSize(24);
    }

    @Test
    void tagsGiveBackTheSpansOfTheSeedInTheSameTracks() throws IOException {
        var out = make("tokens", "tsv");
        var expected = Path.of("src/test/resources/org/hearsay/seed/seed-expected-iob2.tsv");
        var written = tagged(Files.readAllLines(out.resolve("rows.tsv")));
        assertThat(written).isEqualTo(tagged(Files.readAllLines(expected)));
        assertThat(written.keySet())
                .containsExactlyInAnyOrder(
                        "SPEAKER.1",
                        "CUE.1",
                        "QUOTE.1",
                        "QUOTE.2",
                        "QUOTE.3",
                        "STANCE.1",
                        "CLAIM.1",
                        "CLAIM.2",
                        "TARGET.1");
        var tracks = manifest(out).path("spans_per_track");
        assertThat(tracks.path("QUOTE").toString()).isEqualTo("[17,2,1]");
        assertThat(tracks.path("CLAIM").toString()).isEqualTo("[20,4]");
        assertThat(tracks.path("STANCE").toString()).isEqualTo("[16]");
    }

    @Test
    void tagsInJsonLinesAreTheSameAsInTheTable() throws IOException {
        var rows = rows("tokens");
        assertThat(rows).hasSize(17);
        for (var row : rows) {
            int tokens = row.path("tokens").size();
            assertThat(row.path("offsets").size()).isEqualTo(tokens);
            for (var track : row.path("tags")) {
                assertThat(track.size()).isEqualTo(tokens);
            }
        }
        assertThat(rows.getFirst().path("tags").path("CLAIM.1").get(0).asString())
                .isEqualTo("B-CLAIM");
    }

    @Test
    void theSameProjectGivesTheSameBytes() throws IOException {
        for (var task : List.of("tokens", "sentences", "pairs", "stances", "claims")) {
            var first = make(task, "jsonl");
            var again = folder.resolve(task + "-again");
            shell.done("dataset", project, again, "--task", task, "--layer", "Reference");
            for (var file : List.of("rows.jsonl", "manifest.json")) {
                assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
            }
        }
    }

    @Test
    void sidesAreCalledWhatTheCorpusOfOnesChoiceCallsThem() throws IOException {
        var out = folder.resolve("vast");
        shell.done(
                "dataset",
                project,
                out,
                "--task",
                "stances",
                "--layer",
                "Reference",
                "--labels",
                "vast");
        assertThat(lines(out.resolve("rows.jsonl")))
                .extracting(r -> r.path("label").asInt())
                .containsOnly(0, 1);
    }

    @Test
    void relationsAreThoseOfTheGoldWithinTheWindowAndAsManyPairsWithoutOne() throws IOException {
        var out = folder.resolve("relations");
        shell.done(
                "dataset",
                project,
                out,
                "--task",
                "relations",
                "--layer",
                "Reference",
                "--negatives",
                "2",
                "--window",
                "1");
        var rows = lines(out.resolve("rows.jsonl"));
        int beyond = 0;
        for (var count : manifest(out).path("dropped").path("beyond_window")) {
            beyond += count.asInt();
        }
        assertThat(beyond).isPositive();
        assertThat(rows)
                .filteredOn(r -> !r.path("relation").asString().equals("no_relation"))
                .hasSize(99 - beyond);
        assertThat(rows).hasSize(3 * (99 - beyond));
        assertThat(rows).extracting(r -> r.path("id").asString()).doesNotHaveDuplicates();
        for (var row : rows) {
            var ends = row.path("head").path("spans");
            assertThat(row.path("text").asString().length())
                    .isGreaterThanOrEqualTo(ends.get(ends.size() - 1).get(1).asInt());
        }
    }

    @Test
    void theMajorityHasWhatTwoOfThreeHave() throws IOException {
        var votes = new TreeMap<String, Integer>();
        for (var layer : List.of("Reference", "A", "B")) {
            var out = folder.resolve("claims-" + layer);
            shell.done("dataset", project, out, "--task", "claims", "--layer", layer);
            spans(out).forEach(s -> votes.merge(s, 1, Integer::sum));
        }
        votes.values().removeIf(n -> n < 2);
        var out = folder.resolve("claims-majority");
        shell.done("dataset", project, out, "--task", "claims", "--layer", "majority");
        assertThat(spans(out)).containsAll(votes.keySet());
        assertThat(votes).hasSizeGreaterThan(15);
        assertThat(manifest(out).path("dropped").path("no_majority").path("CLAIM").asInt())
                .isPositive();
    }

    @Test
    void aSentenceGetsTheClassThatMostAnnotatorsGiveIt() throws IOException {
        var out = folder.resolve("majority");
        shell.done("dataset", project, out, "--task", "sentences", "--layer", "majority");
        var rows = lines(out.resolve("rows.jsonl"));
        assertThat(rows).filteredOn(r -> r.path("annotators").asInt() == 3).hasSizeBetween(10, 17);
        assertThat(rows).filteredOn(r -> r.path("annotators").asInt() == 2).isNotEmpty();
    }

    @Test
    void labelsOfAnotherTaskAreRefused() {
        var out = folder.resolve("out");
        var refused =
                shell.run(
                        "dataset",
                        project,
                        out,
                        "--task",
                        "claims",
                        "--layer",
                        "Reference",
                        "--labels",
                        "semeval");
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("stances");
        assertThat(out).doesNotExist();
    }

    @Test
    void everyMapCallsSidesAndVerdictsByTheNamesOfItsCorpus() throws IOException {
        assertThat(labelsOf("stances", "semeval")).containsOnly("FAVOR", "AGAINST");
        assertThat(labelsOf("stances", "newsmtsc")).containsOnly("2", "6");
        var out = folder.resolve("fever");
        var refused =
                shell.run(
                        "dataset",
                        project,
                        out,
                        "--task",
                        "claims",
                        "--layer",
                        "Reference",
                        "--labels",
                        "fever");
        // All claims of the seed are still unchecked, which FEVER has no name for.
        assertThat(refused.code()).isEqualTo(4);
        assertThat(refused.err()).contains("anything for this task");
    }

    @Test
    void verdictsAreCalledWhatFeverAndAveritecCallThemAndTheRestMakesNoRow() throws IOException {
        project = folder.resolve("checked.hearsay");
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
        assertThat(verdicts("own"))
                .containsExactly(
                        "One supported",
                        "two refuted",
                        "six not_enough_evidence",
                        "ten conflicting",
                        "all unchecked");
        assertThat(verdicts("fever"))
                .containsExactly("One SUPPORTS", "two REFUTES", "six NOT ENOUGH INFO");
        assertThat(verdicts("averitec"))
                .containsExactly(
                        "One Supported",
                        "two Refuted",
                        "six Not Enough Evidence",
                        "ten Conflicting Evidence/Cherrypicking");
        assertThat(dropped("fever")).isEqualTo(2);
        assertThat(dropped("averitec")).isEqualTo(1);
    }

    private List<String> verdicts(String map) throws IOException {
        var out = folder.resolve("verdicts-" + map);
        shell.done(
                "dataset",
                project,
                out,
                "--task",
                "claims",
                "--layer",
                "Reference",
                "--labels",
                map);
        return lines(out.resolve("rows.jsonl")).stream()
                .map(r -> r.path("claim").asString() + " " + r.path("verdict").asString())
                .toList();
    }

    /// Claims whose verdict has no counterpart, as the manifest says.
    private int dropped(String map) throws IOException {
        var manifest =
                MAPPER.readTree(
                        Files.readString(folder.resolve("verdicts-" + map + "/manifest.json")));
        return manifest.path("dropped").path("no_counterpart").path("CLAIM").asInt();
    }

    private Set<String> labelsOf(String task, String map) throws IOException {
        var out = folder.resolve(map);
        shell.done(
                "dataset", project, out, "--task", task, "--layer", "Reference", "--labels", map);
        var labels = new TreeSet<String>();
        lines(out.resolve("rows.jsonl")).forEach(r -> labels.add(r.path("label").asString()));
        return labels;
    }

    @Test
    void aSingleColumnSaysWhatHadNoRoomInIt() throws IOException {
        var out = folder.resolve("column");
        shell.done(
                "dataset",
                project,
                out,
                "--task",
                "tokens",
                "--layer",
                "Reference",
                "--files",
                "tsv",
                "--column",
                "CLAIM");
        var lines = Files.readAllLines(out.resolve("rows.tsv"));
        assertThat(lines.getFirst()).isEqualTo("# columns: token start end CLAIM.1");
        assertThat(manifest(out).path("dropped").path("no_room").path("CLAIM").asInt())
                .isEqualTo(4);
    }

    @Test
    void neutralRowsAreDerivedOnlyWhereAskedForAndMarked() throws IOException {
        var out = folder.resolve("neutral");
        shell.done(
                "dataset",
                project,
                out,
                "--task",
                "stances",
                "--layer",
                "Reference",
                "--derive-neutral");
        var rows = lines(out.resolve("rows.jsonl"));
        assertThat(rows).filteredOn(r -> !r.path("derived").asBoolean()).hasSize(16);
        assertThat(rows)
                .filteredOn(r -> r.path("derived").asBoolean())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.path("label").asString()).isEqualTo("neutral"));
    }

    /// The words at the offsets of every row are those of the row, with characters of two units
    /// before them.
    @Test
    void offsetsAreCodePointsOfTheDocument() throws IOException {
        var twin = folder.resolve("twin.hearsay");
        var seed = Path.of("src/test/resources/org/hearsay/seed");
        shell.done("new", twin);
        shell.done("import", twin, seed.resolve("seed-unicode-gold.json"));
        var text = Files.readString(seed.resolve("seed-unicode.txt"));
        assertThat(text.codePointCount(0, text.length())).isLessThan(text.length());
        for (var row : made(twin, "claims")) {
            assertThat(row.path("claim").asString()).isEqualTo(at(text, row.path("spans")));
        }
        for (var row : made(twin, "pairs")) {
            assertThat(row.path("quote").asString()).isEqualTo(at(text, row.path("quote_spans")));
        }
        for (var row : made(twin, "stances")) {
            var sentence = row.path("text").asString();
            assertThat(row.path("span_text").asString()).isEqualTo(at(sentence, row.path("span")));
        }
        for (var row : made(twin, "tokens")) {
            for (int i = 0; i < row.path("tokens").size(); i++) {
                var pair = MAPPER.createArrayNode().add(row.path("offsets").get(i));
                assertThat(row.path("tokens").get(i).asString()).isEqualTo(at(text, pair));
            }
        }
    }

    private List<ObjectNode> made(Path twin, String task) throws IOException {
        var out = folder.resolve("twin-" + task);
        shell.done("dataset", twin, out, "--task", task, "--layer", "gold");
        return lines(out.resolve("rows.jsonl"));
    }

    private static String at(String text, JsonNode spans) {
        var words = new ArrayList<String>();
        for (var span : spans) {
            words.add(
                    text.substring(
                            text.offsetByCodePoints(0, span.get(0).asInt()),
                            text.offsetByCodePoints(0, span.get(1).asInt())));
        }
        return String.join(" ", words);
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
        var out = folder.resolve("changed");
        shell.done("dataset", changed, out, "--task", "claims", "--layer", "gold");
        var dropped = manifest(out).path("dropped");
        assertThat(drafts).isEqualTo(3);
        assertThat(dropped.path("draft").path("CLAIM").asInt()).isEqualTo(drafts);
        assertThat(dropped.path("outside").path("CLAIM").asInt()).isEqualTo(1);
        assertThat(lines(out.resolve("rows.jsonl"))).hasSize(24 - drafts - 1);
    }

    private static Set<String> spans(Path out) throws IOException {
        var spans = new TreeSet<String>();
        lines(out.resolve("rows.jsonl"))
                .forEach(r -> spans.add(r.path("doc_id").asString() + r.path("spans")));
        return spans;
    }

    private Path make(String task, String files) {
        var out = folder.resolve(task + "-" + files);
        shell.done(
                "dataset", project, out, "--task", task, "--layer", "Reference", "--files", files);
        return out;
    }

    private List<ObjectNode> rows(String task) throws IOException {
        return lines(make(task, "jsonl").resolve("rows.jsonl"));
    }

    private static List<ObjectNode> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> (ObjectNode) MAPPER.readTree(line))
                .toList();
    }

    private static JsonNode manifest(Path out) throws IOException {
        return MAPPER.readTree(Files.readString(out.resolve("manifest.json")));
    }

    private static List<ObjectNode> expected(String list) throws IOException {
        var file = Path.of("src/test/resources/org/hearsay/seed/seed-expected.json");
        var rows = new ArrayList<ObjectNode>();
        MAPPER.readTree(Files.readString(file)).path(list).forEach(r -> rows.add((ObjectNode) r));
        return pruned(rows, Set.of());
    }

    /// Without what two projects may have different, and of an id only what follows the document's.
    private static List<ObjectNode> pruned(List<ObjectNode> rows, Set<String> more) {
        return rows.stream()
                .map(row -> {
                    var copy = row.deepCopy();
                    copy.remove(List.of("doc_id", "quote_id", "stance_id", "claim_id"));
                    copy.remove(more);
                    if (copy.has("id")) {
                        copy.put("id", copy.path("id").asString().replaceFirst(".*#", ""));
                    }
                    return copy;
                })
                .toList();
    }

    /// Start and end of what is tagged, by column.
    private static TreeMap<String, Set<String>> tagged(List<String> lines) {
        var columns = lines.getFirst().replace("# columns: ", "").split(" ", -1);
        var spans = new TreeMap<String, Set<String>>();
        for (int i = 3; i < columns.length; i++) {
            var found = new TreeSet<String>();
            int start = -1;
            int end = -1;
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split("\t", -1);
                var tag = cells.length > i ? cells[i] : "O";
                if (!tag.startsWith("I-") && start >= 0) {
                    found.add(start + " " + end);
                    start = -1;
                }
                if (tag.startsWith("B-")) {
                    start = Integer.parseInt(cells[1]);
                }
                if (start >= 0) {
                    end = Integer.parseInt(cells[2]);
                }
            }
            spans.put(columns[i], found);
        }
        return spans;
    }
}
