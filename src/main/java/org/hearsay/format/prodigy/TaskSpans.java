package org.hearsay.format.prodigy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.FoundLayer;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.standoff.Quotes;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.model.Entity;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Anchor;
import org.hearsay.text.Decoded;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// The spans and relations of one task on their way to a layer.
final class TaskSpans {

    private final SourceOffsets offsets;
    private final Quotes quotes;
    private final FoundLayer layer;
    private final Issues issues;
    private final int line;

    /// Keys of spans by what a relation says of its ends.
    private final Map<String, String> ends = new HashMap<>();

    TaskSpans(String text, Decoded decoded, ReadContext context, Issues issues, int line) {
        offsets = new SourceOffsets(text, decoded, OffsetUnit.CODE_POINT);
        quotes = new Quotes(decoded.text());
        layer = new FoundLayer("prodigy", context);
        this.issues = issues;
        this.line = line;
    }

    void read(JsonNode task) {
        for (var span : task.path("spans")) {
            issues.attempt(line, () -> span(span));
        }
        quotes.shift().ifPresent(s -> issues.tell(line, s.message()));
        for (var relation : task.path("relations")) {
            issues.attempt(line, () -> relation(relation));
        }
    }

    ImportedLayer layer(String annotator, LayerHead.Kind kind) {
        return layer.layer(annotator, kind);
    }

    List<Entity> entities() {
        return layer.entities();
    }

    private void span(JsonNode node) throws BadItem {
        var anchor = anchor(node);
        var key = node.has("id") ? node.path("id").asString("") : "#" + ends.size();
        layer.mark(key, node.path("label").asString(""), anchor);
        ends.putIfAbsent(place(node), key);
        ends.put("id " + key, key);
        for (var value : node.path("attributes").properties()) {
            issues.attempt(
                    line, () -> layer.value(key, value.getKey(), JsonWords.list(value.getValue())));
        }
        if (node.path("note").isString()) {
            layer.note(key, node.path("note").asString());
        }
        quotes.compare(line, anchor, node.path("text").asString(""))
                .ifPresent(m -> issues.tell(line, m));
    }

    private void relation(JsonNode node) throws BadItem {
        var attributes = new TreeMap<String, List<String>>();
        for (var value : node.path("attributes").properties()) {
            attributes.put(value.getKey(), JsonWords.list(value.getValue()));
        }
        layer.link(
                node.path("label").asString(""),
                end(node.path("head_span")),
                end(node.path("child_span")),
                attributes);
    }

    /// The key of the span that a relation names; one of its own where it leads to tokens only.
    private String end(JsonNode span) throws BadItem {
        var key = ends.get("id " + span.path("id").asString(""));
        if (key == null) {
            key = ends.get(place(span));
        }
        if (key != null) {
            return key;
        }
        var made = "token " + place(span);
        layer.mark(made, span.path("label").asString("TOKEN"), anchor(span));
        ends.put(place(span), made);
        return made;
    }

    private Anchor anchor(JsonNode node) throws BadItem {
        var start = node.path("start");
        var end = node.path("end");
        if (!start.isIntegralNumber() || !end.isIntegralNumber()) {
            throw new BadItem(Phrase.of("a span has no start and end"));
        }
        return Anchor.of(offsets.span(start.asInt(), end.asInt()));
    }

    private static String place(JsonNode node) {
        return node.path("start").asInt(-1)
                + " "
                + node.path("end").asInt(-1)
                + " "
                + node.path("label").asString("TOKEN");
    }
}
