package org.hearsay.format.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows hold the spans, values and links of their layer, and the card says how many rows there are.
class HubTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;
    private final RandomCorpus corpus = new RandomCorpus();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void everySpanAndLinkIsInItsRow(int seed) throws Exception {
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new HubWriter(), original, folder);
        assertThat(written.losses()).extracting(l -> l.kind()).containsExactly("form");
        assertSame(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {SeedDocument.GOLD, SeedDocument.UNICODE})
    void theReferenceIsThereWithItsSpeakersAndTheCardCountsThem(String name) throws Exception {
        var seed = SeedDocument.of(name);
        var written = seed.write(new HubWriter(), folder, Map.of());
        assertThat(written.losses()).isEmpty();
        assertThat(written.annotations()).isEqualTo(106);
        assertSame(seed.document());
        var speakers = Files.readAllLines(folder.resolve(HubCard.SPEAKERS));
        assertThat(speakers).hasSize(seed.registry().entities().size());
        assertThat(folder.resolve("README.md"))
                .content()
                .startsWith("---\npretty_name: \"Seed\"\nconfigs:\n- config_name: default\n")
                .contains("num_examples: 1}", "num_examples: %d}".formatted(speakers.size()))
                .contains("| SPEAKER | 13 |");
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedDocument.of(SeedDocument.UNICODE);
        seed.write(new HubWriter(), folder, Map.of());
        var file = folder.resolve(HubCard.DATA);
        var good = Files.readString(file);
        for (var bad :
                List.of(
                        good.replaceFirst("\"label\":\"CUE\"", "\"label\":\"CLAIM\""),
                        good.replaceFirst("\"start\":(\\d+)", "\"start\":1$1"),
                        good.replaceFirst("\"type\":\"said_by\"", "\"type\":\"about\""))) {
            assertThat(bad).isNotEqualTo(good);
            Files.writeString(file, bad);
            assertThat(found(row())).isNotEqualTo(expected(seed.document()));
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

    private void assertSame(AnnotatedDocument original) throws Exception {
        assertThat(found(row())).isEqualTo(expected(original));
        assertThat(row().path("text").asString()).isEqualTo(original.article().text().value());
    }

    private JsonNode row() throws Exception {
        return MAPPER.readTree(Files.readString(folder.resolve(HubCard.DATA)));
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
            var names = new ArrayList<String>();
            span.path("values").forEach(v -> names.add(v.path("name").asString()));
            found.add(line + " " + names + span.path("note").asString());
        }
        for (var link : row.path("relations")) {
            found.add(
                    link.path("type").asString()
                            + link.path("source").asString()
                            + link.path("target").asString()
                            + link.path("values").size());
        }
        return found;
    }

    private static List<String> expected(AnnotatedDocument document) {
        var layer = document.layers().getFirst();
        var expected = new ArrayList<String>();
        layer.annotations()
                .forEach(a ->
                        expected.add(
                                "%s %s%s"
                                        .formatted(
                                                SeedDocument.shown(a, document),
                                                a.attributes().values().keySet(),
                                                a.note())));
        layer.relations()
                .forEach(r ->
                        expected.add(
                                r.type()
                                        + r.source()
                                        + r.target()
                                        + r.attributes().values().size()));
        return expected;
    }
}
