package org.hearsay.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hearsay.language.Segmenter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;
import org.hearsay.schema.Schema;
import org.hearsay.schema.SchemaJson;
import org.hearsay.text.Anchor;
import org.hearsay.text.DocumentText;
import org.hearsay.text.Span;

/// A text with a layer that a test fills by naming words.
final class Sheet {

    final String text;
    Schema schema = SchemaJson.newsAttribution();
    Layer layer =
            Layer.empty(
                    new LayerHead(
                            new Id(new UUID(7, 0)),
                            Id.PROJECT,
                            Id.PROJECT,
                            LayerHead.Kind.WORK,
                            LayerHead.Status.IN_PROGRESS,
                            0));
    final Map<Id, Entity> entities = new LinkedHashMap<>();
    private int made;

    Sheet(String text) {
        this.text = text;
    }

    /// Marks the first occurrence of each of the words, one part each.
    Annotation mark(String label, String... words) {
        var parts =
                Stream.of(words)
                        .map(w -> new Span(text.indexOf(w), text.indexOf(w) + w.length()))
                        .toList();
        return mark(label, new Anchor(parts));
    }

    Annotation mark(String label, Anchor anchor) {
        var annotation =
                new Annotation(
                        id(),
                        layer.head().id(),
                        label,
                        anchor,
                        Attributes.NONE,
                        "",
                        Origin.HAND,
                        Stamp.at(java.time.Instant.EPOCH));
        put(annotation);
        return annotation;
    }

    Relation link(Annotation source, String type, Annotation target) {
        var relation =
                new Relation(
                        id(),
                        layer.head().id(),
                        type,
                        source.id(),
                        target.id(),
                        Attributes.NONE,
                        Origin.HAND,
                        Stamp.at(java.time.Instant.EPOCH));
        put(relation);
        return relation;
    }

    Entity speaker(String name, Attributes attributes) {
        var entity = new Entity(id(), name, attributes, Stamp.at(java.time.Instant.EPOCH));
        entities.put(entity.id(), entity);
        return entity;
    }

    void put(Item item) {
        layer = layer.with(item);
    }

    Checked checked() {
        return new Checked(
                layer, schema, entities, new DocumentText(text), Segmenter.segment(text));
    }

    List<Problem> problems() {
        return Problems.of(checked()).list();
    }

    /// The problems of one rule.
    List<Problem> problems(String rule) {
        return problems().stream().filter(p -> p.rule().equals(rule)).toList();
    }

    /// The words that the annotation would have after the first fix of the problem.
    String mended(String rule) {
        return problems(rule).getFirst().fixes().getFirst() instanceof Fix.Reshape(_, var after)
                ? new DocumentText(text).at(after)
                : "";
    }

    private Id id() {
        made++;
        return new Id(new UUID(7, made));
    }
}
