package org.hearsay.format.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hearsay.format.FoundFacts;
import org.hearsay.format.SeedCorpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who has only the description of JSON Lines in the help finds all that the reference and
/// its Unicode twin hold.
class JsonlForeignTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder;

    @Test
    void everythingOfTheReferenceAndItsTwinIsThere() throws Exception {
        for (var seed : List.of(SeedCorpus.gold(folder), SeedCorpus.unicodeTwin(folder))) {
            var written = seed.write(new JsonlWriter(), folder, Map.of());
            assertThat(written.losses()).isEmpty();
            assertThat(found(lines())).isEqualTo(FoundFacts.of(seed));
        }
    }

    @Test
    void aPlantedFaultIsFound() throws Exception {
        var seed = SeedCorpus.unicodeTwin(folder);
        seed.write(new JsonlWriter(), folder, Map.of());
        var sound = String.join("\n", lines());
        for (var fault :
                List.<UnaryOperator<String>>of(
                        s -> s.replaceFirst("\"fragments\":\\[\\[5,", "\"fragments\":[[6,"),
                        s -> s.replaceFirst("\"label\":\"CUE\"", "\"label\":\"TARGET\""),
                        s -> s.replaceFirst("\"tone\":\"neutral\"", "\"tone\":\"denial\""),
                        s -> s.replaceFirst("\"type\":\"said_by\"", "\"type\":\"about\""),
                        s -> s.replaceFirst("\\{\"kind\":\"relation\".*\n", ""))) {
            var broken = fault.apply(sound);
            assertThat(broken).isNotEqualTo(sound);
            assertThat(found(broken.lines().toList())).isNotEqualTo(FoundFacts.of(seed));
        }
    }

    private List<String> lines() throws Exception {
        return Files.readAllLines(folder.resolve(JsonlWriter.FILE));
    }

    private static List<String> found(List<String> lines) {
        var found = new FoundFacts();
        var people = new HashMap<String, String>();
        int[] text = {};
        for (var line : lines) {
            var node = MAPPER.readTree(line);
            switch (node.path("kind").asString()) {
                case "entity" ->
                        people.put(node.path("id").asString(), node.path("name").asString());
                case "document" -> text = node.path("text").asString().codePoints().toArray();
                case "annotation" -> {
                    var parts = new ArrayList<String>();
                    for (var part : node.path("fragments")) {
                        parts.add(FoundFacts.part(part.get(0).asInt(), part.get(1).asInt(), text));
                    }
                    var values = values(node, people);
                    if (node.has("note")) {
                        values.put(FoundFacts.NOTE, node.path("note").asString());
                    }
                    found.span(
                            node.path("id").asString(),
                            node.path("label").asString(),
                            parts,
                            values);
                }
                case "relation" ->
                        found.link(
                                node.path("type").asString(),
                                node.path("source").asString(),
                                node.path("target").asString(),
                                values(node, people));
                default -> {
                    // Says nothing of spans.
                }
            }
        }
        return found.lines();
    }

    private static TreeMap<String, String> values(JsonNode item, Map<String, String> people) {
        var values = new TreeMap<String, String>();
        item.path("attributes")
                .properties()
                .forEach(e ->
                        values.put(
                                e.getKey(),
                                e.getValue().isObject()
                                        ? people.get(e.getValue().path("entity").asString())
                                        : e.getValue().asString()));
        return values;
    }
}
