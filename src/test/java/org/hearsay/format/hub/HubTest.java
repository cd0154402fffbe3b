package org.hearsay.format.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedDocument;
import org.hearsay.format.parquet.ForeignParquet;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows, in Parquet for a foreign reader and in lines, hold the spans, values and links of their
/// layer, and the card says how many rows there are.
class HubTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Map<String, String> LINES = Map.of("files", "jsonl");

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everySpanAndLinkIsInItsRow(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        for (var options : List.of(LINES, Map.<String, String>of())) {
            var written = corpus.write(new HubWriter(), original, folder, options);
            assertThat(written.losses()).extracting(l -> l.kind()).containsExactly("form");
        }
        assertSame(original, Map.of(), row());
        assertSame(original, Map.of(), foreign());
        assertThat(foreign()).hasToString(row().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {SeedDocument.GOLD, SeedDocument.UNICODE})
    void theReferenceIsThereWithItsSpeakersAndTheCardCountsThem(String name) throws Exception {
        var seed = SeedDocument.of(name);
        seed.write(new HubWriter(), folder, LINES);
        var written = seed.write(new HubWriter(), folder, Map.of());
        assertThat(written.losses()).isEmpty();
        assertThat(written.annotations()).isEqualTo(106);
        assertSame(seed.document(), names(seed), foreign());
        assertThat(foreign()).hasToString(row().toString());
        var lines = Files.readAllLines(folder.resolve("data/speakers.jsonl"));
        var speakers = ForeignParquet.rows(folder.resolve("data/speakers.parquet"));
        assertThat(speakers).hasSize(seed.registry().entities().size());
        assertThat(speakers.stream().map(JsonNode::toString)).isEqualTo(lines);
        assertThat(folder.resolve("README.md"))
                .content()
                .startsWith("---\npretty_name: \"Seed\"\nconfigs:\n- config_name: default\n")
                .contains("num_examples: 1\n", "num_examples: %d\n".formatted(speakers.size()))
                .contains("path: \"data/train.parquet\"")
                .contains("| SPEAKER | 13 |");
    }

    @Test
    void aSplitIsTheNameOfItsFileAndInTheCard() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        seed.write(new HubWriter(), folder, Map.of("split", "dev"));
        assertThat(ForeignParquet.rows(folder.resolve("data/dev.parquet"))).hasSize(1);
        assertThat(folder.resolve("README.md"))
                .content()
                .contains("- split: dev\n    path: \"data/dev.parquet\"", "- name: dev\n");
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        seed.write(new HubWriter(), folder, Map.of());
        seed.write(new HubWriter(), folder, LINES);
        var file = folder.resolve("data/train.jsonl");
        var good = Files.readString(file);
        for (var bad :
                List.of(
                        good.replaceFirst("\"label\":\"CUE\"", "\"label\":\"CLAIM\""),
                        good.replaceFirst("\"start\":(\\d+)", "\"start\":1$1"),
                        good.replaceFirst("\\[\"neutral\"]", "[\"denial\"]"),
                        good.replaceFirst("\"type\":\"said_by\"", "\"type\":\"about\""),
                        good.replaceFirst(
                                "\"relations\":\\[\\{[^{}]*\"values\":\\[\\]\\},",
                                "\"relations\":["))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(file, bad);
            assertThat(found(row())).isNotEqualTo(expected(seed.document(), names(seed)));
            assertThat(found(row())).isNotEqualTo(found(foreign()));
        }
    }

    @Test
    void theSameBytesTwice() throws Exception {
        var seed = SeedDocument.of(SeedDocument.GOLD);
        for (var file : seed.write(new HubWriter(), folder.resolve("a"), Map.of()).files()) {
            seed.write(new HubWriter(), folder.resolve("b"), Map.of());
            var other = folder.resolve("b").resolve(folder.resolve("a").relativize(file));
            assertThat(other).hasSameBinaryContentAs(file);
        }
    }

    private static void assertSame(
            AnnotatedDocument original, Map<UUID, String> names, JsonNode row) {
        assertThat(found(row)).isEqualTo(expected(original, names));
        assertThat(row.path("text").asString()).isEqualTo(original.article().text().value());
    }

    private JsonNode foreign() throws Exception {
        return ForeignParquet.rows(folder.resolve("data/train.parquet")).getFirst();
    }

    private JsonNode row() throws Exception {
        return MAPPER.readTree(Files.readString(folder.resolve("data/train.jsonl")));
    }

    private static List<String> found(JsonNode row) {
        var found = new ArrayList<String>();
        for (var span : row.path("spans")) {
            var line = new StringBuilder(span.path("label").asString());
            for (var part : span.path("fragments")) {
                line.append(
                        " %d-%d %s"
                                .formatted(
                                        part.path("start").asInt(),
                                        part.path("end").asInt(),
                                        part.path("text").asString()));
            }
            found.add(line + " " + values(span) + span.path("note").asString());
        }
        for (var link : row.path("relations")) {
            found.add(
                    link.path("type").asString()
                            + link.path("source").asString()
                            + link.path("target").asString()
                            + values(link));
        }
        return found;
    }

    /// The last text of a value is what it shows, or the name of somebody.
    private static List<String> values(JsonNode item) {
        var values = new ArrayList<String>();
        item.path("values")
                .forEach(v -> {
                    var texts = v.path("texts");
                    values.add(
                            v.path("name").asString()
                                    + "="
                                    + texts.get(texts.size() - 1).asString());
                });
        return values;
    }

    private static Map<UUID, String> names(SeedDocument seed) {
        return seed.registry().entities().values().stream()
                .collect(Collectors.toMap(e -> e.id().value(), Entity::name));
    }

    private static List<String> values(Attributes attributes, Map<UUID, String> names) {
        return attributes.values().entrySet().stream()
                .map(e ->
                        e.getKey()
                                + "="
                                + (e.getValue() instanceof Value.EntityRef(var id)
                                        ? names.getOrDefault(id, "")
                                        : e.getValue().shown()))
                .toList();
    }

    private static List<String> expected(AnnotatedDocument document, Map<UUID, String> names) {
        var layer = document.layers().getFirst();
        var expected = new ArrayList<String>();
        layer.annotations()
                .forEach(a ->
                        expected.add(
                                "%s %s%s"
                                        .formatted(
                                                SeedDocument.shown(a, document),
                                                values(a.attributes(), names),
                                                a.note())));
        layer.relations()
                .forEach(r ->
                        expected.add(
                                r.type()
                                        + r.source()
                                        + r.target()
                                        + values(r.attributes(), names)));
        return expected;
    }
}
