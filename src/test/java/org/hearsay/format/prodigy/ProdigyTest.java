package org.hearsay.format.prodigy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.hearsay.format.Collected;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.format.Written;
import org.hearsay.model.Annotation;
import org.hearsay.model.Relation;
import org.hearsay.text.CodePointIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What Prodigy would find in our lines, and what we find in its.
class ProdigyTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void comesBackAsItWasButForWhatIsReported(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new ProdigyWriter(), original, folder);
        var layer = original.layers().getFirst();
        var gone = LayerFacts.lost(written, "annotation", "relation");
        var kept =
                layer.annotations().stream()
                        .filter(a -> !gone.contains(a.id().toString()))
                        .toList();
        var read = Collected.from(new ProdigyReader(), folder.resolve("prodigy.jsonl"));
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(read.only().title()).isEqualTo(original.article().document().title());
        var back = read.only().layers().getFirst();
        assertThat(back.annotator()).isEqualTo("AK");
        assertThat(LayerFacts.parts(read.only().text(), back.annotations()))
                .isEqualTo(LayerFacts.parts(original.article().text(), kept));
        assertThat(LayerFacts.whole(back.annotations(), Set.of()))
                .containsAll(LayerFacts.whole(kept, LayerFacts.lost(written, "discontinuous")));
        assertThat(LayerFacts.links(back.annotations(), back.relations()))
                .isEqualTo(LayerFacts.links(kept, without(layer.relations(), gone)));
        assertThat(back.relations())
                .allSatisfy(
                        r -> assertThat(r.attributes().text("direction")).isEqualTo("supports"));
        assertThat(written.annotations()).isEqualTo(kept.size());
        assertTokens(line());
    }

    @Test
    void tokensAndSpansOfTheReferenceAreAsProdigyWantsThem() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = seed.write(new ProdigyWriter(), folder, Map.of());
            assertTokens(line());
            assertThat(agrees(seed, written)).isTrue();
            assertThat(LayerFacts.lost(written, "annotation")).hasSizeLessThan(12);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.gold(folder);
        var written = seed.write(new ProdigyWriter(), folder, Map.of());
        var file = folder.resolve("prodigy.jsonl");
        var sound = Files.readString(file);
        List<Consumer<ObjectNode>> faults =
                List.of(
                        line ->
                                first(line, "spans")
                                        .put("end", first(line, "spans").get("end").asInt() + 1),
                        line -> first(line, "spans").put("label", "NOBODY"),
                        line -> first(line, "spans").putObject("attributes"),
                        line -> first(line, "relations").put("label", "about"),
                        line ->
                                ((ObjectNode) first(line, "relations").get("child_span"))
                                        .put("label", "CUE"),
                        line -> ((ArrayNode) line.get("relations")).remove(0));
        for (var fault : faults) {
            var line = (ObjectNode) JsonMapper.builder().build().readTree(sound);
            assertThat(agrees(seed, written)).isTrue();
            fault.accept(line);
            Files.writeString(file, line + "\n");
            assertThat(agrees(seed, written)).isFalse();
            Files.writeString(file, sound);
        }
    }

    private static ObjectNode first(ObjectNode line, String list) {
        return (ObjectNode) line.get(list).get(0);
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(new ProdigyWriter(), folder, Map.of());
        var first = Files.readString(folder.resolve("prodigy.jsonl"));
        seed.write(new ProdigyWriter(), folder, Map.of());
        assertThat(Files.readString(folder.resolve("prodigy.jsonl"))).isEqualTo(first);
    }

    @Test
    void takesTasksOfItsOwnInAndListsWhatIsDamaged() throws Exception {
        Files.writeString(
                folder.resolve("own.jsonl"),
                """
                {"text":"😀 Ann said so.","_input_hash":1,"_task_hash":2,"meta":{"source":"x"},"tokens":[],"spans":[{"start":2,"end":5,"token_start":1,"token_end":1,"label":"PER"},{"start":50,"end":55,"label":"PER"},{"start":6,"end":10,"label":"V","text":"sang"}],"relations":[{"head":1,"child":2,"label":"says","head_span":{"start":2,"end":5,"label":"PER"},"child_span":{"start":11,"end":13,"label":null}}],"answer":"accept","_annotator_id":"ann"}
                {"text":"Bert.","spans":[{"start":0,"end":4,"label":"PER"}],"answer":"reject"}
                {"text":"Cara
                {"text":"Good news.","accept":["good","news"],"answer":"accept"}
                """);
        var read = Collected.from(new ProdigyReader(), folder.resolve("own.jsonl"));
        assertThat(read.issues).extracting(ImportIssue::line).containsExactly(1, 1, 2, 3);
        assertThat(read.documents).hasSize(3);
        var first = read.documents.getFirst();
        var layer = first.layers().getFirst();
        assertThat(layer.annotator()).isEqualTo("ann");
        assertThat(LayerFacts.parts(first.text(), layer.annotations()))
                .containsExactly(
                        "PER Span[start=3, end=6] Ann",
                        "TOKEN Span[start=12, end=14] so",
                        "V Span[start=7, end=11] said");
        assertThat(LayerFacts.links(layer.annotations(), layer.relations()))
                .containsExactly("says PERSpan[start=3, end=6] TOKENSpan[start=12, end=14]");
        assertThat(read.documents.get(1).layers()).isEmpty();
        assertThat(read.documents.getLast().metadata()).containsEntry("accept", "good; news");
    }

    /// Tokens put the text together, and every span stands on their borders.
    private static void assertTokens(JsonNode line) {
        var text = line.path("text").asString();
        int[] characters = text.codePoints().toArray();
        var again = new StringBuilder();
        int number = 0;
        for (var token : line.path("tokens")) {
            int start = token.path("start").asInt();
            int end = token.path("end").asInt();
            assertThat(token.path("id").asInt()).isEqualTo(number++);
            assertThat(new String(characters, start, end - start))
                    .isEqualTo(token.path("text").asString());
            again.append(token.path("text").asString())
                    .append(token.path("ws").asBoolean() ? " " : "");
        }
        assertThat(again).hasToString(text);
        for (var span : line.path("spans")) {
            var first = line.path("tokens").get(span.path("token_start").asInt());
            var last = line.path("tokens").get(span.path("token_end").asInt());
            assertThat(first.path("start")).isEqualTo(span.path("start"));
            assertThat(last.path("end")).isEqualTo(span.path("end"));
        }
        for (var relation : line.path("relations")) {
            assertThat(relation.path("head"))
                    .isEqualTo(relation.path("head_span").path("token_end"));
            assertThat(relation.path("child"))
                    .isEqualTo(relation.path("child_span").path("token_end"));
        }
    }

    /// Reads the line as Python does and compares it with what of the layer was not lost.
    private boolean agrees(SeedCorpus seed, Written written) throws Exception {
        var line = line();
        int[] characters = line.path("text").asString().codePoints().toArray();
        var index = seed.document().article().text().codePoints();
        var gone = LayerFacts.lost(written, "annotation", "relation");
        var kept =
                seed.layer().annotations().stream()
                        .filter(a -> !gone.contains(a.id().toString()))
                        .toList();
        var parts = new ArrayList<String>();
        for (var span : line.path("spans")) {
            int start = span.path("start").asInt();
            int end = span.path("end").asInt();
            if (end > characters.length) {
                return false;
            }
            parts.add(
                    "%s Span[start=%d, end=%d] %s"
                            .formatted(
                                    span.path("label").asString(),
                                    index.toUtf16(start),
                                    index.toUtf16(end),
                                    new String(characters, start, end - start)));
        }
        Collections.sort(parts);
        var links = new ArrayList<String>();
        for (var relation : line.path("relations")) {
            links.add(
                    "%s %s %s"
                            .formatted(
                                    relation.path("label").asString(),
                                    end(relation.path("head_span"), index),
                                    end(relation.path("child_span"), index)));
        }
        Collections.sort(links);
        return parts.equals(LayerFacts.parts(seed.document().article().text(), kept))
                && links.equals(LayerFacts.links(kept, without(seed.layer().relations(), gone)))
                && values(line) == values(kept);
    }

    private static long values(JsonNode line) {
        long count = 0;
        for (var span : line.path("spans")) {
            count += span.path("attributes").size();
        }
        return count;
    }

    private static long values(List<Annotation> annotations) {
        return annotations.stream().mapToLong(a -> a.attributes().values().size()).sum();
    }

    private static String end(JsonNode span, CodePointIndex index) {
        return "%sSpan[start=%d, end=%d]"
                .formatted(
                        span.path("label").asString(),
                        index.toUtf16(span.path("start").asInt()),
                        index.toUtf16(span.path("end").asInt()));
    }

    private static List<Relation> without(List<Relation> relations, Set<String> gone) {
        return relations.stream().filter(r -> !gone.contains(r.id().toString())).toList();
    }

    private JsonNode line() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("prodigy.jsonl")));
    }
}
