package org.hearsay.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The parts of decisions as JSON, the same text for equal ones. They hold no offsets.
final class DecisionJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private DecisionJson() {}

    /// Puts everything but the times into the node of an item.
    static ObjectNode fill(ObjectNode node, Decision d) {
        node.put("document", d.document().toString())
                .put("difference", d.difference().toString())
                .put("reviewer", d.reviewer().toString())
                .put("verdict", ItemJson.lower(d.verdict()));
        node.set("answers", answers(d.answers()));
        node.set("judged", judged(d.judged()));
        return node.put("remark", d.remark())
                .put("view", ItemJson.lower(d.view()))
                .put("spent", d.spent().toMillis());
    }

    static Decision decision(JsonNode node, Stamp stamp) throws StoreException {
        return new Decision(
                id(node, "id"),
                id(node, "document"),
                id(node, "difference"),
                id(node, "reviewer"),
                ItemReader.constant(Decision.Verdict.class, node.path("verdict").asString()),
                answers(node.path("answers")),
                judged(node.path("judged")),
                node.path("remark").asString(),
                ItemReader.constant(Decision.View.class, node.path("view").asString()),
                Duration.ofMillis(node.path("spent").asLong()),
                stamp);
    }

    static ArrayNode answers(List<Decision.Answer> answers) {
        var array = NODES.arrayNode();
        for (var answer : answers) {
            var node = array.addObject();
            node.put("question", answer.question()).put("way", ItemJson.lower(answer.way()));
            var layers = node.putArray("layers");
            answer.layers().forEach(l -> layers.add(l.toString()));
            var what = node.putArray("what");
            answer.what().forEach(what::add);
        }
        return array;
    }

    static ArrayNode judged(List<Decision.Judged> judged) {
        var array = NODES.arrayNode();
        for (var each : judged) {
            var node = array.addObject();
            node.put("item", each.item().toString());
            var says = node.putObject("says");
            each.says().forEach(says::put);
        }
        return array;
    }

    static List<Decision.Answer> answers(JsonNode array) throws StoreException {
        var answers = new ArrayList<Decision.Answer>();
        for (var node : array) {
            var layers = new ArrayList<Id>();
            node.path("layers").forEach(l -> layers.add(Id.parse(l.asString())));
            var what = new ArrayList<String>();
            node.path("what").forEach(w -> what.add(w.asString()));
            answers.add(
                    new Decision.Answer(
                            node.path("question").asString(),
                            ItemReader.constant(Decision.Way.class, node.path("way").asString()),
                            layers,
                            what));
        }
        return answers;
    }

    static List<Decision.Judged> judged(JsonNode array) {
        var judged = new ArrayList<Decision.Judged>();
        for (var node : array) {
            var says = new TreeMap<String, String>();
            node.path("says")
                    .properties()
                    .forEach(e -> says.put(e.getKey(), e.getValue().asString()));
            judged.add(new Decision.Judged(id(node, "item"), says));
        }
        return judged;
    }

    private static Id id(JsonNode node, String field) {
        return Id.parse(node.path(field).asString());
    }
}
