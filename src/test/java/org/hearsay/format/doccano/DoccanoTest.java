package org.hearsay.format.doccano;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.format.Collected;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.model.Layer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What doccano would find in our lines, and what we find in its.
class DoccanoTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void comesBackAsItWasButForWhatIsReported(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new DoccanoWriter(), original, folder);
        var layer = original.layers().getFirst();
        var read = Collected.from(new DoccanoReader(), folder.resolve("doccano.jsonl"));
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(read.only().title()).isEqualTo(original.article().document().title());
        assertThat(read.only().metadata())
                .containsAllEntriesOf(original.article().document().metadata());
        var back = read.only().layers().getFirst();
        assertThat(LayerFacts.parts(read.only().text(), back.annotations()))
                .isEqualTo(LayerFacts.parts(original.article().text(), layer.annotations()));
        assertThat(LayerFacts.links(back.annotations(), back.relations()))
                .isEqualTo(LayerFacts.links(layer.annotations(), layer.relations()));
        assertThat(LayerFacts.counts(written)).isEqualTo(expectedLosses(layer, written));
    }

    @Test
    void anImporterWithOverlapsFindsTheReference() throws Exception {
        assertThat(foreign(SeedCorpus.gold(folder))).isTrue();
        assertThat(foreign(SeedCorpus.unicodeTwin(folder))).isTrue();
    }

    @Test
    void anImporterWithoutOverlapsLosesAsManyAsTheReportSays() throws Exception {
        var written = SeedCorpus.gold(folder).write(new DoccanoWriter(), folder, Map.of());
        var kept = new ArrayList<JsonNode>();
        var entities = new ArrayList<JsonNode>();
        line().path("entities").forEach(entities::add);
        entities.sort((a, b) -> a.path("start_offset").asInt() - b.path("start_offset").asInt());
        for (var entity : entities) {
            if (kept.isEmpty()
                    || entity.path("start_offset").asInt()
                            >= kept.getLast().path("end_offset").asInt()) {
                kept.add(entity);
            }
        }
        assertThat(LayerFacts.counts(written).get("overlap"))
                .isEqualTo(entities.size() - kept.size())
                .isPositive();
        assertThat(written.losses())
                .filteredOn(l -> l.kind().equals("overlap"))
                .allSatisfy(l -> assertThat(l.message()).contains("Allow overlapping spans"));
    }

    @Test
    void spansAloneAreTriplesAndLoseTheRelations() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var written = seed.write(new DoccanoWriter(), folder, Map.of("form", "spans"));
        assertThat(line().has("entities")).isFalse();
        assertThat(line().path("label")).hasSize(110);
        assertThat(LayerFacts.counts(written).get("relation"))
                .isEqualTo(seed.layer().relationCount());
        assertThat(written.relations()).isZero();
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(new DoccanoWriter(), folder, Map.of());
        var first = Files.readString(folder.resolve("doccano.jsonl"));
        seed.write(new DoccanoWriter(), folder, Map.of());
        assertThat(folder.resolve("doccano.jsonl")).hasContent(first.strip());
    }

    @Test
    void writesTheGoldenLine() throws Exception {
        Files.writeString(
                folder.resolve("small.jsonl"),
                "{\"text\":\"😀 Ann said so.\",\"entities\":[{\"id\":7,\"label\":\"SPEAKER\",\"start_offset\":2,\"end_offset\":5},"
                        + "{\"id\":9,\"label\":\"CUE\",\"start_offset\":6,\"end_offset\":10}],"
                        + "\"relations\":[{\"from_id\":9,\"to_id\":7,\"type\":\"cued_by\"}],\"meta\":{\"title\":\"Small\"}}\n");
        var read = Collected.from(new DoccanoReader(), folder.resolve("small.jsonl")).only();
        var layer = read.layers().getFirst();
        assertThat(LayerFacts.parts(read.text(), layer.annotations()))
                .containsExactly(
                        "CUE Span[start=7, end=11] said", "SPEAKER Span[start=3, end=6] Ann");
        assertThat(LayerFacts.links(layer.annotations(), layer.relations()))
                .containsExactly("cued_by CUESpan[start=7, end=11] SPEAKERSpan[start=3, end=6]");
    }

    @Test
    void damagedLinesAreListedAndTheOthersComeIn() throws Exception {
        Files.writeString(
                folder.resolve("d.jsonl"),
                """
                {"text": "Ann spoke.", "label": [[0, 3, "A"], [4, 99, "B"], [5, 5, "C"], [-1, 2, "D"]]}
                {"text": "Bert
                {"label": [[0, 1, "A"]]}
                [1, 2]

                {"text": "Cara\\r\\nspoke.", "label": [[6, 11, "A"]]}
                """);
        var read = Collected.from(new DoccanoReader(), folder.resolve("d.jsonl"));
        assertThat(read.issues).extracting(ImportIssue::line).containsExactly(1, 1, 1, 2, 3, 4);
        assertThat(read.documents).hasSize(2);
        var last = read.documents.getLast();
        assertThat(LayerFacts.parts(last.text(), last.layers().getFirst().annotations()))
                .containsExactly("A Span[start=5, end=10] spoke");
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new DoccanoWriter(), folder, Map.of());
        var sound = Files.readString(folder.resolve("doccano.jsonl"));
        for (var damaged :
                List.of(
                        sound.replaceFirst("\"start_offset\":(\\d+)", "\"start_offset\":1$1"),
                        sound.replaceFirst("\"SPEAKER\"", "\"CUE\""),
                        sound.replaceFirst("\\{\"id\":0,\"from_id\"[^}]*},", ""))) {
            assertThat(damaged).isNotEqualTo(sound);
            Files.writeString(folder.resolve("doccano.jsonl"), damaged);
            assertThat(agrees(seed)).isFalse();
        }
    }

    private boolean foreign(SeedCorpus seed) throws Exception {
        seed.write(new DoccanoWriter(), folder, Map.of());
        return agrees(seed);
    }

    /// Reads the line as doccano does, in Python's characters, and compares it with the layer.
    private boolean agrees(SeedCorpus seed) throws Exception {
        var line = line();
        int[] text = line.path("text").asString().codePoints().toArray();
        var index = seed.document().article().text().codePoints();
        var found = new ArrayList<String>();
        for (var entity : line.path("entities")) {
            int start = entity.path("start_offset").asInt();
            int end = entity.path("end_offset").asInt();
            found.add(
                    "%s Span[start=%d, end=%d] %s"
                            .formatted(
                                    entity.path("label").asString(),
                                    index.toUtf16(start),
                                    index.toUtf16(end),
                                    new String(text, start, end - start)));
        }
        Collections.sort(found);
        var links = new ArrayList<String>();
        for (var relation : line.path("relations")) {
            links.add(
                    relation.path("type").asString()
                            + " "
                            + end(line, relation.path("from_id").asInt(), index)
                            + " "
                            + end(line, relation.path("to_id").asInt(), index));
        }
        Collections.sort(links);
        var layer = seed.layer();
        return found.equals(LayerFacts.parts(seed.document().article().text(), layer.annotations()))
                && links.equals(LayerFacts.links(layer.annotations(), layer.relations()));
    }

    private static String end(JsonNode line, int id, org.hearsay.text.CodePointIndex index) {
        var entity = line.path("entities").get(id);
        return "%sSpan[start=%d, end=%d]"
                .formatted(
                        entity.path("label").asString(),
                        index.toUtf16(entity.path("start_offset").asInt()),
                        index.toUtf16(entity.path("end_offset").asInt()));
    }

    private JsonNode line() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("doccano.jsonl")));
    }

    private static Map<String, Long> expectedLosses(Layer layer, Written written) {
        var expected = new java.util.HashMap<String, Long>();
        expected.put("form", 1L);
        layer.annotations()
                .forEach(a -> {
                    add(expected, "attribute", a.attributes().values().size());
                    add(expected, "note", a.note().isEmpty() ? 0 : 1);
                    add(expected, "discontinuous", a.anchor().isDiscontinuous() ? 1 : 0);
                });
        layer.relations().forEach(r -> add(expected, "relation_attribute", 1));
        add(expected, "overlap", LayerFacts.counts(written).getOrDefault("overlap", 0L));
        return expected;
    }

    private static void add(Map<String, Long> counts, String kind, long more) {
        if (more > 0) {
            counts.merge(kind, more, Long::sum);
        }
    }
}
