package org.hearsay.format.jsonl;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.format.UnfitException;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Stamp;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The line of a decision. It holds no offsets.
final class DecisionLine {

    private DecisionLine() {}

    static ObjectNode of(Decision d) {
        var node =
                Json.line("decision")
                        .put("id", d.id().toString())
                        .put("document", d.document().toString())
                        .put("difference", d.difference().toString())
                        .put("reviewer", d.reviewer().toString())
                        .put("verdict", Json.lower(d.verdict()));
        var answers = node.putArray("answers");
        for (var answer : d.answers()) {
            var one =
                    answers.addObject()
                            .put("question", answer.question())
                            .put("way", Json.lower(answer.way()));
            var layers = one.putArray("layers");
            answer.layers().forEach(l -> layers.add(l.toString()));
            var what = one.putArray("what");
            answer.what().forEach(what::add);
        }
        var judged = node.putArray("judged");
        for (var each : d.judged()) {
            var one = judged.addObject().put("item", each.item().toString());
            var says = one.putObject("says");
            each.says().forEach(says::put);
        }
        if (!d.remark().isEmpty()) {
            node.put("remark", d.remark());
        }
        node.put("view", Json.lower(d.view())).put("spent", d.spent().toMillis());
        return Json.stamped(node, d.stamp());
    }

    /// @throws UnfitException saying what is missing
    static Decision read(JsonNode line, Stamp stamp) {
        return new Decision(
                id(line, "id"),
                id(line, "document"),
                id(line, "difference"),
                id(line, "reviewer"),
                Json.constant(Decision.Verdict.class, line, "verdict"),
                answers(line.path("answers")),
                judged(line.path("judged")),
                line.path("remark").asString(""),
                Json.constant(Decision.View.class, line, "view"),
                Duration.ofMillis(Math.max(0, line.path("spent").asLong())),
                stamp);
    }

    private static List<Decision.Answer> answers(JsonNode array) {
        var answers = new ArrayList<Decision.Answer>();
        for (var node : array) {
            var layers = new ArrayList<Id>();
            node.path("layers").forEach(l -> layers.add(id(l)));
            var what = new ArrayList<String>();
            node.path("what").forEach(w -> what.add(w.asString("")));
            answers.add(
                    new Decision.Answer(
                            Json.required(node, "question"),
                            Json.constant(Decision.Way.class, node, "way"),
                            layers,
                            what));
        }
        return answers;
    }

    private static List<Decision.Judged> judged(JsonNode array) {
        var judged = new ArrayList<Decision.Judged>();
        for (var node : array) {
            var says = new TreeMap<String, String>();
            for (var entry : node.path("says").properties()) {
                says.put(entry.getKey(), entry.getValue().asString(""));
            }
            judged.add(new Decision.Judged(id(node, "item"), says));
        }
        return judged;
    }

    private static Id id(JsonNode node, String field) {
        try {
            return Id.parse(Json.required(node, field));
        } catch (IllegalArgumentException e) {
            throw new UnfitException(Phrase.of("\"%s\" is no id", field), e);
        }
    }

    private static Id id(JsonNode node) {
        try {
            return Id.parse(node.asString(""));
        } catch (IllegalArgumentException e) {
            throw new UnfitException(Phrase.of("\"%s\" is no id", "layers"), e);
        }
    }
}
