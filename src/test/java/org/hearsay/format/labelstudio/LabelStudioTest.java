package org.hearsay.format.labelstudio;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hearsay.format.Collected;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.LayerFacts;
import org.hearsay.format.RandomCorpus;
import org.hearsay.format.SeedCorpus;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What Label Studio would find in our tasks, and what we find in its.
class LabelStudioTest {

    private static final String TASK =
            """
            [{"id": 5, "data": {"article": "😀 Ann said so.", "url": "http://a"},
              "annotations": [{"completed_by": {"email": "ann@example.org"}, "result": [
                {"type": "relation", "from_id": "b", "to_id": "a", "direction": "left", "labels": ["says"]},
                {"id": "a", "from_name": "kind", "to_name": "t", "type": "choices", "value": {"start": 3, "end": 6, "choices": ["name"]}},
                {"id": "a", "from_name": "ner", "to_name": "t", "type": "labels", "value": {"start": 3, "end": 6, "text": "Ann", "labels": ["PER"]}, "meta": {"text": ["sure"]}},
                {"id": "b", "from_name": "ner", "to_name": "t", "type": "labels", "value": {"start": 7, "end": 11, "text": "said", "labels": ["CUE"]}},
                {"id": "c", "from_name": "ner", "to_name": "t", "type": "labels", "value": {"start": 70, "end": 71, "labels": ["CUE"]}},
                {"id": "d", "from_name": "topic", "to_name": "t", "type": "choices", "value": {"choices": ["news"]}}]}]}]
            """;

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void comesBackAsItWasButForWhatIsReported(int seed) throws Exception {
        var corpus = new RandomCorpus();
        var original = corpus.random(new Random(seed));
        var written =
                corpus.write(
                        new LabelStudioWriter(),
                        original,
                        folder,
                        seed % 2 == 0 ? Map.of() : Map.of("offsets", "code_point"));
        var layer = original.layers().getFirst();
        var read = Collected.from(new LabelStudioReader(), folder.resolve("tasks.json"));
        assertThat(read.issues).isEmpty();
        assertThat(read.only().text()).isEqualTo(original.article().text());
        assertThat(read.only().metadata())
                .containsAllEntriesOf(original.article().document().metadata());
        var back = read.only().layers().getFirst();
        assertThat(back.annotator()).isEqualTo("AK");
        assertThat(LayerFacts.parts(read.only().text(), back.annotations()))
                .isEqualTo(LayerFacts.parts(original.article().text(), layer.annotations()));
        assertThat(LayerFacts.whole(back.annotations(), java.util.Set.of()))
                .containsAll(
                        LayerFacts.whole(
                                layer.annotations(), LayerFacts.lost(written, "discontinuous")));
        assertThat(LayerFacts.links(back.annotations(), back.relations()))
                .isEqualTo(LayerFacts.links(layer.annotations(), layer.relations()));
        assertThat(LayerFacts.counts(written))
                .isEqualTo(
                        Map.of(
                                "form", 1L,
                                "offsets", 1L,
                                "relation_attribute", 8L,
                                "discontinuous",
                                        layer.annotations().stream()
                                                .filter(a -> a.anchor().isDiscontinuous())
                                                .count()));
    }

    @Test
    void itsWindowFindsTheReference() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            seed.write(new LabelStudioWriter(), folder, Map.of());
            assertThat(agrees(seed)).isTrue();
            var read = Collected.from(new LabelStudioReader(), folder.resolve("tasks.json"));
            assertThat(read.issues).isEmpty();
            assertThat(read.only().layers().getFirst().annotations()).hasSize(110);
            assertThat(read.only().entities()).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new LabelStudioWriter(), folder, Map.of());
        var sound = Files.readString(folder.resolve("tasks.json"));
        for (var damaged :
                List.of(
                        sound.replaceFirst("\"start\":(\\d+)", "\"start\":1$1"),
                        sound.replaceFirst("\\[\"SPEAKER\"\\]", "[\"CUE\"]"),
                        sound.replaceFirst("\\[\"source\"\\]", "[\"author\"]"),
                        sound.replaceFirst("\\{\"type\":\"relation\"[^}]*},?", ""))) {
            assertThat(damaged).isNotEqualTo(sound);
            Files.writeString(folder.resolve("tasks.json"), damaged.replace("},]", "}]"));
            assertThat(agrees(seed)).isFalse();
        }
    }

    @Test
    void theConfigurationHasAControlForEverythingThatIsUsed() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new LabelStudioWriter(), folder, Map.of());
        var root =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(folder.resolve("labeling-config.xml").toFile())
                        .getDocumentElement();
        var names = values(root, "*", "name");
        assertThat(names).doesNotHaveDuplicates();
        for (var item : result()) {
            if (item.path("type").asString().equals("relation")) {
                assertThat(values(root, "Relation", "value"))
                        .contains(item.path("labels").get(0).asString());
                continue;
            }
            assertThat(names).contains(item.path("from_name").asString());
            item.path("value")
                    .path("labels")
                    .forEach(
                            l -> assertThat(values(root, "Label", "value")).contains(l.asString()));
            item.path("value")
                    .path("choices")
                    .forEach(c ->
                            assertThat(values(root, "Choice", "value")).contains(c.asString()));
        }
    }

    @Test
    void predictionsNameWhoMadeThem() throws Exception {
        var seed = SeedCorpus.gold(folder);
        seed.write(new LabelStudioWriter(), folder, Map.of("as", "predictions"));
        assertThat(task().has("annotations")).isFalse();
        assertThat(task().path("predictions").get(0).path("model_version").asString())
                .isEqualTo("Reference");
        var read = Collected.from(new LabelStudioReader(), folder.resolve("tasks.json"));
        assertThat(read.only().layers().getFirst().annotator()).isEqualTo("Reference");
    }

    @Test
    void theSameCorpusGivesTheSameBytes() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        var first = bytes(seed);
        assertThat(bytes(seed)).isEqualTo(first);
    }

    @Test
    void takesATaskOfItsOwnInAndListsWhatIsDamaged() throws Exception {
        Files.writeString(folder.resolve("export.json"), TASK);
        var read = Collected.from(new LabelStudioReader(), folder.resolve("export.json"));
        assertThat(read.issues)
                .singleElement()
                .extracting(ImportIssue::message)
                .asString()
                .contains("outside the text");
        assertThat(read.only().metadata())
                .containsEntry("url", "http://a")
                .containsEntry("topic", "news");
        var layer = read.only().layers().getFirst();
        assertThat(layer.annotator()).isEqualTo("ann@example.org");
        assertThat(LayerFacts.parts(read.only().text(), layer.annotations()))
                .containsExactly("CUE Span[start=7, end=11] said", "PER Span[start=3, end=6] Ann");
        assertThat(LayerFacts.links(layer.annotations(), layer.relations()))
                .containsExactly("says PERSpan[start=3, end=6] CUESpan[start=7, end=11]");
        assertThat(layer.annotations().getFirst().note()).isEqualTo("sure");
        assertThat(layer.annotations().getFirst().attributes().text("kind")).isEqualTo("name");
    }

    @Test
    void theWordsOfRegionsTellThatOffsetsCountCodePoints() throws Exception {
        Files.writeString(
                folder.resolve("export.json"),
                TASK.replace("\"start\": 3, \"end\": 6", "\"start\": 2, \"end\": 5")
                        .replace("\"start\": 7, \"end\": 11", "\"start\": 6, \"end\": 10"));
        var read = Collected.from(new LabelStudioReader(), folder.resolve("export.json"));
        assertThat(read.issues)
                .extracting(ImportIssue::message)
                .anySatisfy(m -> assertThat(m).contains("count code points"));
        assertThat(
                        LayerFacts.parts(
                                read.only().text(), read.only().layers().getFirst().annotations()))
                .containsExactly("CUE Span[start=7, end=11] said", "PER Span[start=3, end=6] Ann");
    }

    private List<String> bytes(SeedCorpus seed) throws Exception {
        var all = new ArrayList<String>();
        for (var file : seed.write(new LabelStudioWriter(), folder, Map.of()).files()) {
            all.add(Files.readString(file));
        }
        return all;
    }

    /// Reads the task as JavaScript does, in UTF-16, and compares it with the layer.
    private boolean agrees(SeedCorpus seed) throws Exception {
        var text = task().path("data").path("text").asString();
        var parts = new ArrayList<String>();
        var values = new ArrayList<String>();
        var links = new ArrayList<String>();
        Map<String, String> ends = new HashMap<>();
        for (var item : result()) {
            var value = item.path("value");
            int start = value.path("start").asInt();
            int end = value.path("end").asInt();
            switch (item.path("type").asString()) {
                case "relation" ->
                        links.add(
                                item.path("labels").get(0).asString()
                                        + " "
                                        + ends.get(item.path("from_id").asString())
                                        + " "
                                        + ends.get(item.path("to_id").asString()));
                case "labels" -> {
                    var label = value.path("labels").get(0).asString();
                    var place = "Span[start=%d, end=%d]".formatted(start, end);
                    parts.add(label + " " + place + " " + text.substring(start, end));
                    ends.put(item.path("id").asString(), label + place);
                    if (!text.substring(start, end).equals(value.path("text").asString())) {
                        return false;
                    }
                }
                default ->
                        values.add(
                                ends.get(item.path("id").asString())
                                        + item.path("from_name").asString()
                                        + first(value, item.path("type").asString()));
            }
        }
        Collections.sort(parts);
        Collections.sort(values);
        Collections.sort(links);
        var layer = seed.layer();
        return parts.equals(LayerFacts.parts(seed.document().article().text(), layer.annotations()))
                && links.equals(LayerFacts.links(layer.annotations(), layer.relations()))
                && values.equals(values(seed, layer));
    }

    private static String first(JsonNode value, String type) {
        var given = value.path(type.equals("textarea") ? "text" : type);
        var texts = new ArrayList<String>();
        given.forEach(g -> texts.add(g.asString()));
        return given.isArray() ? String.join("; ", texts) : given.asString();
    }

    private static List<String> values(SeedCorpus seed, Layer layer) {
        var values = new ArrayList<String>();
        for (var annotation : layer.annotations()) {
            annotation
                    .attributes()
                    .values()
                    .forEach((name, value) ->
                            values.add(place(annotation) + name + shown(seed, value)));
        }
        Collections.sort(values);
        return values;
    }

    private static String shown(SeedCorpus seed, Value value) {
        return value instanceof Value.EntityRef(var id)
                ? seed.registry().entity(new org.hearsay.model.Id(id)).orElseThrow().name()
                : value.shown();
    }

    private static String place(Annotation annotation) {
        return annotation.label() + annotation.anchor().fragments().getFirst();
    }

    private JsonNode task() throws Exception {
        return JsonMapper.builder()
                .build()
                .readTree(Files.readString(folder.resolve("tasks.json")))
                .get(0);
    }

    private List<JsonNode> result() throws Exception {
        var items = new ArrayList<JsonNode>();
        task().path("annotations").get(0).path("result").forEach(items::add);
        return items;
    }

    private static List<String> values(Element root, String tag, String attribute) {
        var found = new ArrayList<String>();
        var all = root.getElementsByTagName(tag);
        for (int i = 0; i < all.getLength(); i++) {
            if (((Element) all.item(i)).hasAttribute(attribute)) {
                found.add(((Element) all.item(i)).getAttribute(attribute));
            }
        }
        return found;
    }
}
