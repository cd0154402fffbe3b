package org.hearsay.format.w3c;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.format.Collected;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What a reader of Web Annotations finds in our files, and what we find in those of others.
class WebAnnotationTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void comesBackAsItWas(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var original = corpus.random(new Random(seed));
        var written = corpus.write(new WebAnnotationWriter(), original, folder);
        var layer = original.layers().getFirst();
        var read = Collected.from(new WebAnnotationReader(), file());
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(read.only().title()).isEqualTo(original.article().document().title());
        var back = read.only().layers().getFirst();
        assertThat(back.annotator()).isEqualTo("AK");
        assertThat(LayerFacts.whole(back.annotations(), Set.of()))
                .isEqualTo(LayerFacts.whole(layer.annotations(), Set.of()));
        assertThat(LayerFacts.links(back.annotations(), back.relations()))
                .isEqualTo(LayerFacts.links(layer.annotations(), layer.relations()));
        assertThat(back.relations())
                .allSatisfy(
                        r -> assertThat(r.attributes().text("direction")).isEqualTo("supports"));
        assertThat(LayerFacts.counts(written))
                .isEqualTo(
                        Map.of(
                                "form", 1L,
                                "metadata", 1L,
                                "discontinuous",
                                        layer.annotations().stream()
                                                .filter(a -> a.anchor().isDiscontinuous())
                                                .count()));
    }

    @Test
    void everyMustOfTheModelHolds() throws Exception {
        assertModelHolds(SeedCorpus.gold(folder));
        delete();
        assertModelHolds(SeedCorpus.unicodeTwin(folder));
    }

    private void assertModelHolds(SeedCorpus seed) throws Exception {
        seed.write(new WebAnnotationWriter(), folder, Map.of());
        var root = JsonMapper.builder().build().readTree(Files.readString(file()));
        assertThat(root.path("@context").asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(root.path("type").asString()).isEqualTo("AnnotationCollection");
        var page = root.path("first");
        assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
        assertThat(page.path("partOf")).isEqualTo(root.path("id"));
        assertThat(root.path("last")).isEqualTo(page.path("id"));
        assertThat(root.path("total").asInt()).isEqualTo(page.path("items").size());
        var ids = new ArrayList<String>();
        ids.add(iri(root));
        ids.add(iri(page));
        for (var item : page.path("items")) {
            ids.add(iri(item));
            assertThat(item.path("type").asString()).isEqualTo("Annotation");
            assertThat(item.path("motivation").asString()).isIn("tagging", "linking");
            assertThat(item.path("created").asString())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
            assertThat(item.path("target").isMissingNode()).isFalse();
            for (var body : item.path("body")) {
                if (body.path("type").asString().equals("TextualBody")) {
                    assertThat(body.path("value").isString()).isTrue();
                } else {
                    assertThat(body.path("source").asString()).startsWith("urn:uuid:");
                }
                assertThat(body.path("purpose").asString())
                        .isIn("tagging", "describing", "commenting", "linking");
            }
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void positionAndQuotationSelectTheSame() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            seed.write(new WebAnnotationWriter(), folder, Map.of());
            assertThat(agrees(seed)).isTrue();
            delete();
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new WebAnnotationWriter(), folder, Map.of());
        var file = file();
        var sound = Files.readString(file);
        for (var damaged :
                List.of(
                        sound.replaceFirst("\"start\":(\\d+),\"end\"", "\"start\":1,\"end\""),
                        sound.replaceFirst("\"value\":\"SPEAKER\"", "\"value\":\"CUE\""),
                        sound.replaceFirst("polarity=favor", "polarity=mixed"),
                        sound.replaceFirst("\"value\":\"said_by\"", "\"value\":\"about\""))) {
            assertThat(damaged).isNotEqualTo(sound);
            Files.writeString(file, damaged);
            assertThat(agrees(seed)).isFalse();
        }
        var dropped = (ObjectNode) JsonMapper.builder().build().readTree(sound);
        var items = (ArrayNode) dropped.path("first").path("items");
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).path("motivation").asString("").equals("linking")) {
                items.remove(i);
                break;
            }
        }
        assertThat(dropped.toString()).isNotEqualTo(sound.strip());
        Files.writeString(file, dropped.toString());
        assertThat(agrees(seed)).isFalse();
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(new WebAnnotationWriter(), folder, Map.of());
        var first = Files.readString(file());
        seed.write(new WebAnnotationWriter(), folder, Map.of());
        assertThat(Files.readString(file())).isEqualTo(first);
    }

    @Test
    void takesAnnotationsOfOthersInAndListsWhatIsDamaged() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "😀 Ann said so.\r\nAnn left.");
        Files.writeString(
                folder.resolve("a.jsonld"),
                """
                {"@context": ["http://www.w3.org/ns/anno.jsonld", {"x": "http://x/"}], "type": "AnnotationPage", "items": [
                 {"id": "http://x/1", "type": ["Annotation"], "body": {"type": "TextualBody", "value": "Person", "purpose": "tagging"},
                  "target": {"source": "http://x/a", "selector": {"type": "TextQuoteSelector", "exact": "Ann", "prefix": "\\n"}}},
                 {"id": "http://x/2", "type": "Annotation", "motivation": "highlighting", "bodyValue": "look",
                  "target": {"source": "http://x/a", "selector": [{"type": "TextPositionSelector", "start": 6, "end": 10}, {"type": "TextQuoteSelector", "exact": "sang"}]}},
                 {"id": "http://x/3", "type": "Annotation", "target": {"source": "http://x/a", "selector": {"type": "TextPositionSelector", "start": 6, "end": 100}}},
                 {"id": "http://x/4", "type": "Annotation", "target": {"source": "http://x/a", "selector": {"type": "TextQuoteSelector", "exact": "Ann"}}},
                 {"id": "http://x/5", "type": "Annotation", "target": {"source": "http://x/a", "selector": {"type": "FragmentSelector", "value": "char=16,19"}}},
                 {"id": "http://x/6", "type": "Annotation", "motivation": "linking", "body": "http://x/2", "target": "http://x/1"}]}
                """);
        var read = Collected.from(new WebAnnotationReader(), folder.resolve("a.jsonld"));
        assertThat(read.issues)
                .extracting(ImportIssue::message)
                .satisfiesExactly(
                        m -> assertThat(m).contains("http://x/2", "sang", "said"),
                        m -> assertThat(m).contains("http://x/3", "outside the text"),
                        m -> assertThat(m).contains("http://x/4", "more than once"));
        var layer = read.only().layers().getFirst();
        assertThat(LayerFacts.parts(read.only().text(), layer.annotations()))
                .containsExactly(
                        "Annotation Span[start=16, end=19] Ann",
                        "Person Span[start=16, end=19] Ann",
                        "highlighting Span[start=7, end=11] said");
        assertThat(LayerFacts.links(layer.annotations(), layer.relations()))
                .containsExactly(
                        "linking PersonSpan[start=16, end=19] highlightingSpan[start=7, end=11]");
    }

    @Test
    void annotationsWithoutTheirTextAreRefused() throws Exception {
        Files.writeString(
                folder.resolve("b.jsonld"), "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"}");
        assertThatThrownBy(
                        () -> Collected.from(new WebAnnotationReader(), folder.resolve("b.jsonld")))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("b.txt is not beside it");
    }

    private static String iri(JsonNode node) {
        assertThat(java.net.URI.create(node.path("id").asString()).isAbsolute()).isTrue();
        return node.path("id").asString();
    }

    private Path file() throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonld")).findFirst().orElseThrow();
        }
    }

    private void delete() throws Exception {
        Files.delete(file());
    }

    /// Reads the file by the Recommendation and compares it with the layer.
    private boolean agrees(SeedCorpus seed) throws Exception {
        var file = file();
        var name = file.getFileName().toString().replace(".jsonld", ".txt");
        int[] text = Files.readString(file.resolveSibling(name)).codePoints().toArray();
        var root = JsonMapper.builder().build().readTree(Files.readString(file));
        var index = seed.document().article().text().codePoints();
        var parts = new ArrayList<String>();
        var links = new ArrayList<String>();
        var values = new ArrayList<String>();
        Map<String, String> ends = new HashMap<>();
        for (var item : root.path("first").path("items")) {
            var tag = item.path("body").get(0).path("value").asString();
            item.path("body")
                    .forEach(b -> {
                        if (b.path("purpose").asString().equals("describing")) {
                            values.add(b.path("value").asString());
                        }
                    });
            if (item.path("motivation").asString().equals("linking")) {
                links.add(
                        tag
                                + " "
                                + ends.get(item.path("target").asString())
                                + " "
                                + ends.get(item.path("body").get(1).path("source").asString()));
                continue;
            }
            for (var target : item.path("target")) {
                var position = target.path("selector").get(0);
                var quote = target.path("selector").get(1);
                int start = position.path("start").asInt();
                int end = position.path("end").asInt();
                var words = new String(text, start, end - start);
                var before = quote.path("prefix").asString();
                var whole =
                        before + quote.path("exact").asString() + quote.path("suffix").asString();
                int from = start - before.codePointCount(0, before.length());
                if (!words.equals(quote.path("exact").asString())
                        || !new String(text, from, whole.codePointCount(0, whole.length()))
                                .equals(whole)) {
                    return false;
                }
                var place =
                        "Span[start=%d, end=%d]"
                                .formatted(index.toUtf16(start), index.toUtf16(end));
                parts.add(tag + " " + place + " " + words);
                ends.putIfAbsent(item.path("id").asString(), tag + place);
            }
        }
        Collections.sort(parts);
        Collections.sort(links);
        Collections.sort(values);
        var layer = seed.layer();
        return parts.equals(LayerFacts.parts(seed.document().article().text(), layer.annotations()))
                && links.equals(LayerFacts.links(layer.annotations(), layer.relations()))
                && values.equals(values(seed));
    }

    private static List<String> values(SeedCorpus seed) {
        var values = new ArrayList<String>();
        var all = new ArrayList<org.hearsay.model.Attributes>();
        seed.layer().annotations().forEach(a -> all.add(a.attributes()));
        seed.layer().relations().forEach(r -> all.add(r.attributes()));
        for (var attributes : all) {
            attributes
                    .values()
                    .forEach((name, value) ->
                            values.add(
                                    name
                                            + "="
                                            + (value
                                                            instanceof
                                                            org.hearsay.schema.Value.EntityRef(
                                                                    var id)
                                                    ? seed.registry()
                                                            .entity(new org.hearsay.model.Id(id))
                                                            .orElseThrow()
                                                            .name()
                                                    : value.shown())));
        }
        return values.stream().sorted().collect(Collectors.toList());
    }
}
