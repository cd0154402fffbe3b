package org.hearsay.format.w3c;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.FoundLayer;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.Quotes;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.model.Entity;
import org.hearsay.model.LayerHead;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.databind.JsonNode;

/// The annotations of one file on their way to a layer.
final class AnnotationItems {

    private final FoundLayer layer;
    private final Issues issues;
    private final Selectors selectors;
    private final Quotes quotes;

    AnnotationItems(String file, Decoded decoded, ReadContext context, ImportSink sink) {
        layer = new FoundLayer("w3c", context);
        issues = new Issues(file, sink);
        selectors = new Selectors(decoded);
        quotes = new Quotes(decoded.text());
    }

    /// Spans first: links may refer to those that come later.
    void read(List<JsonNode> annotations) {
        for (var each : annotations) {
            if (is(each, "Annotation") && !isLink(each)) {
                attempt(each, () -> span(each));
            } else if (!is(each, "Annotation")) {
                issues.tell(0, Phrase.of("an item is no Annotation; it was left out"));
            }
        }
        quotes.shift().ifPresent(s -> issues.tell(0, s.message()));
        for (var each : annotations) {
            if (is(each, "Annotation") && isLink(each)) {
                attempt(each, () -> link(each));
            }
        }
    }

    ImportedLayer layer(String annotator, LayerHead.Kind kind) {
        return layer.layer(annotator, kind);
    }

    List<Entity> entities() {
        return layer.entities();
    }

    static boolean is(JsonNode node, String type) {
        return each(node.path("type")).stream().anyMatch(t -> t.asString("").equals(type));
    }

    private static boolean isLink(JsonNode node) {
        return each(node.path("motivation")).stream()
                .anyMatch(m -> m.asString("").equals("linking"));
    }

    private void attempt(JsonNode annotation, Issues.Step step) {
        issues.attempt(
                0,
                () -> {
                    try {
                        step.run();
                    } catch (BadItem e) {
                        throw new BadItem(
                                Phrase.of(
                                        "annotation %s: %s",
                                        annotation.path("id").asString(""), Phrased.of(e)));
                    }
                });
    }

    private void span(JsonNode node) throws BadItem {
        var spans = new ArrayList<Span>();
        var words = new ArrayList<String>();
        for (var target : each(node.path("target"))) {
            spans.add(selectors.span(target));
            words.add(Selectors.quoted(target));
        }
        if (spans.isEmpty()) {
            throw new BadItem(Phrase.of("it has no target"));
        }
        var anchor = SourceOffsets.anchor(spans);
        var key = node.path("id").asString("#" + node.hashCode());
        var tags = bodies(node, "tagging");
        var label =
                tags.isEmpty() ? node.path("motivation").asString("Annotation") : tags.getFirst();
        layer.mark(key, label, anchor);
        for (var value : values(node).entrySet()) {
            layer.value(key, value.getKey(), value.getValue());
        }
        var notes = new ArrayList<>(bodies(node, "commenting"));
        bodies(node, "describing").stream().filter(d -> d.indexOf('=') <= 0).forEach(notes::add);
        for (var note : notes) {
            layer.note(key, note);
        }
        for (int i = 1; i < tags.size(); i++) {
            layer.mark(key + "#" + i, tags.get(i), anchor);
        }
        if (words.stream().noneMatch(String::isEmpty)) {
            quotes.compare(0, anchor, String.join(" ", words))
                    .ifPresent(m -> issues.tell(0, Phrase.of("annotation %s: %s", key, m)));
        }
    }

    private void link(JsonNode node) throws BadItem {
        var ends = new ArrayList<String>();
        for (var body : each(node.path("body"))) {
            if (body.isString()) {
                ends.add(body.asString());
            } else if (!is(body, "TextualBody")) {
                ends.add(Selectors.iri(body.has("source") ? body.path("source") : body));
            }
        }
        var tags = bodies(node, "tagging");
        for (var from : each(node.path("target"))) {
            for (var to : ends) {
                layer.link(
                        tags.isEmpty() ? "linking" : tags.getFirst(),
                        Selectors.iri(from.has("source") ? from.path("source") : from),
                        to,
                        values(node));
            }
        }
        if (ends.isEmpty()) {
            throw new BadItem(Phrase.of("it links to nothing"));
        }
    }

    /// What descriptions of the form `name=value` say.
    private static Map<String, List<String>> values(JsonNode node) {
        var values = new TreeMap<String, List<String>>();
        for (var described : bodies(node, "describing")) {
            int equals = described.indexOf('=');
            if (equals > 0) {
                values.computeIfAbsent(described.substring(0, equals), _ -> new ArrayList<>())
                        .add(described.substring(equals + 1));
            }
        }
        return values;
    }

    /// Texts of the bodies with a purpose; those without one have the annotation's motivation.
    private static List<String> bodies(JsonNode node, String purpose) {
        var texts = new ArrayList<String>();
        var motivation = node.path("motivation").asString("");
        for (var body : each(node.path("body"))) {
            if (body.path("value").isString()
                    && body.path("purpose").asString(motivation).equals(purpose)) {
                texts.add(body.path("value").asString());
            }
        }
        if (node.path("bodyValue").isString() && motivation.equals(purpose)) {
            texts.add(node.path("bodyValue").asString());
        }
        return texts;
    }

    /// JSON-LD writes a list of one as the one.
    static List<JsonNode> each(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        var all = new ArrayList<JsonNode>();
        if (node.isArray()) {
            node.forEach(all::add);
        } else {
            all.add(node);
        }
        return all;
    }
}
