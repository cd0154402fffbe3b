package org.hearsay.review;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;

/// What a layer of [RandomReview] says, whatever ids its spans have.
final class Layers {

    private Layers() {}

    /// The same said by somebody else.
    static Layer copy(RandomReview review, Layer layer) {
        var head = review.head(review.id(), LayerHead.Kind.WORK);
        var ids = new TreeMap<Id, Id>();
        var items = new ArrayList<Item>();
        for (var a : layer.annotations()) {
            ids.put(a.id(), review.id());
            items.add(
                    new Annotation(
                            ids.get(a.id()),
                            head.id(),
                            a.label(),
                            a.anchor(),
                            a.attributes(),
                            "",
                            Origin.HAND,
                            a.stamp()));
        }
        for (var r : layer.relations()) {
            items.add(
                    new Relation(
                            review.id(),
                            head.id(),
                            r.type(),
                            ids.get(r.source()),
                            ids.get(r.target()),
                            r.attributes(),
                            Origin.HAND,
                            r.stamp()));
        }
        return Layer.of(head, items);
    }

    static List<String> spans(Layer layer) {
        return layer.annotations().stream().map(Layers::span).toList();
    }

    private static String span(Annotation a) {
        return "%s %s %s %s %s"
                .formatted(
                        a.label(),
                        a.anchor().fragments(),
                        value(a, "tone"),
                        value(a, "free"),
                        value(a, "entity"));
    }

    static List<String> links(Layer layer) {
        return layer.relations().stream()
                .map(r -> {
                    var from = span(layer.annotation(r.source()).orElseThrow());
                    var to = span(layer.annotation(r.target()).orElseThrow());
                    return r.type().equals("same") && from.compareTo(to) > 0
                            ? r.type() + to + from
                            : r.type() + from + to;
                })
                .toList();
    }

    static String value(Annotation a, String name) {
        return a.attributes().find(name).map(Value::shown).orElse(name.equals("tone") ? "x" : "");
    }
}
