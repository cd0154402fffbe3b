package org.hearsay.format.doccano;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.standoff.JsonFile;
import org.hearsay.format.standoff.LossList;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.node.ObjectNode;

/// One line: a text with the spans of one layer.
final class DoccanoLine {

    private final Article article;
    private final Layer layer;
    private final LossList losses;
    private final CodePointIndex index;
    private final List<Part> parts = new ArrayList<>();

    /// Number of an annotation's first span, by its id.
    private final Map<Id, Integer> numbers = new HashMap<>();

    DoccanoLine(Article article, Layer layer, LossList losses) {
        this.article = article;
        this.layer = layer;
        this.losses = losses;
        index = article.text().codePoints();
        for (var annotation : layer.annotations()) {
            numbers.put(annotation.id(), parts.size());
            annotation.anchor().fragments().forEach(f -> parts.add(new Part(annotation, f)));
        }
    }

    /// A span of the line.
    private record Part(Annotation annotation, Span span) {}

    /// A line without annotations.
    static ObjectNode bare(Article article) {
        var node = JsonFile.MAPPER.createObjectNode().put("text", article.text().value());
        node.putArray("entities");
        node.putArray("relations");
        return about(node, article);
    }

    ObjectNode withRelations() {
        count();
        var node = JsonFile.MAPPER.createObjectNode().put("text", article.text().value());
        var entities = node.putArray("entities");
        for (int i = 0; i < parts.size(); i++) {
            entities.addObject()
                    .put("id", i)
                    .put("label", parts.get(i).annotation().label())
                    .put("start_offset", index.toCodePoint(parts.get(i).span().start()))
                    .put("end_offset", index.toCodePoint(parts.get(i).span().end()));
        }
        var relations = node.putArray("relations");
        for (var relation : layer.relations()) {
            losses.attributes(relation);
            relations
                    .addObject()
                    .put("id", relations.size() - 1)
                    .put("from_id", numbers.get(relation.source()))
                    .put("to_id", numbers.get(relation.target()))
                    .put("type", relation.type());
        }
        return about(node, article);
    }

    ObjectNode spansOnly() {
        count();
        var node = JsonFile.MAPPER.createObjectNode().put("text", article.text().value());
        var label = node.putArray("label");
        for (var part : parts) {
            label.addArray()
                    .add(index.toCodePoint(part.span().start()))
                    .add(index.toCodePoint(part.span().end()))
                    .add(part.annotation().label());
        }
        for (var relation : layer.relations()) {
            losses.add(
                    "relation",
                    relation.id(),
                    Phrase.of("spans alone hold no relations; leave out form"));
        }
        return about(node, article);
    }

    private void count() {
        for (var annotation : layer.annotations()) {
            losses.parts(annotation);
            losses.attributes(annotation);
            losses.note(annotation);
        }
        overlaps();
    }

    /// As doccano's import does it where overlaps are not allowed: of the spans in the order of
    /// their starts it keeps those that start where the last one it kept has ended.
    private void overlaps() {
        int end = -1;
        var sorted = parts.stream().sorted(Comparator.comparingInt(p -> p.span().start())).toList();
        for (var part : sorted) {
            if (part.span().start() >= end) {
                end = part.span().end();
            } else {
                losses.add(
                        "overlap",
                        part.annotation().id(),
                        Phrase.of(
                                "doccano drops it in silence unless \"Allow overlapping spans\" is on in the project; switch it on before importing"));
            }
        }
    }

    private static ObjectNode about(ObjectNode node, Article article) {
        var meta = node.putObject("meta").put("title", article.document().title());
        article.document().metadata().forEach(meta::put);
        return node;
    }
}
