package org.hearsay.project.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.dataset.Dropped;
import org.hearsay.dataset.Dropped.Reason;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// What more than half of a document's annotators have: the same label on exactly the same words,
/// each attribute with the value that most of them chose, and the relations between such
/// annotations that more than half of them made.
final class Majority {

    private final List<Layer> layers;
    private final LayerHead head;
    private final Map<Key, List<Annotation>> votes = new LinkedHashMap<>();

    /// By id of any annotator's annotation, the one that stands for all of the same kind.
    private final Map<Id, Annotation> elected = new HashMap<>();

    private Majority(List<Layer> layers) {
        this.layers = layers;
        head = head(layers);
    }

    private record Key(String label, Anchor anchor) {}

    private record Link(String type, Id source, Id target) {}

    /// @param layers of one document, at least one
    /// @param dropped counts what has no majority
    static Layer of(List<Layer> layers, Dropped dropped) {
        return new Majority(layers).layer(dropped);
    }

    private Layer layer(Dropped dropped) {
        for (var layer : layers) {
            for (var annotation : layer.annotations()) {
                var all =
                        votes.computeIfAbsent(
                                new Key(annotation.label(), annotation.anchor()),
                                _ -> new ArrayList<>());
                if (all.stream().noneMatch(a -> a.layer().equals(annotation.layer()))) {
                    all.add(annotation);
                }
            }
        }
        var items = new ArrayList<Item>();
        votes.forEach((key, all) -> {
            if (isMost(all.size())) {
                var one = all.getFirst().withAttributes(attributes(all));
                all.forEach(a -> elected.put(a.id(), one));
                items.add(one);
            } else {
                dropped.count(Reason.NO_MAJORITY, key.label());
            }
        });
        items.addAll(relations(dropped));
        return Layer.of(head, items);
    }

    private boolean isMost(int votes) {
        return votes * 2 > layers.size();
    }

    private static Attributes attributes(List<Annotation> votes) {
        var names = new TreeSet<String>();
        votes.forEach(a -> names.addAll(a.attributes().values().keySet()));
        var chosen = new TreeMap<String, Value>();
        for (var name : names) {
            // Those who left it at its default vote too, for having no value.
            mostFrequent(votes.stream().map(a -> a.attributes().find(name)).toList())
                    .ifPresent(v -> chosen.put(name, v));
        }
        return Attributes.of(chosen);
    }

    /// The earlier one of two that are as frequent.
    private static Optional<Value> mostFrequent(List<Optional<Value>> values) {
        var counts = new LinkedHashMap<Optional<Value>, Integer>();
        values.forEach(v -> counts.merge(v, 1, Integer::sum));
        var best = values.getFirst();
        for (var entry : counts.entrySet()) {
            if (entry.getValue() > counts.getOrDefault(best, 0)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private Collection<Relation> relations(Dropped dropped) {
        var first = new LinkedHashMap<Link, Relation>();
        var counts = new HashMap<Link, Integer>();
        for (var layer : layers) {
            var own = new LinkedHashMap<Link, Relation>();
            layer.relations().stream()
                    .flatMap(r -> moved(r).stream())
                    .forEach(r -> own.putIfAbsent(link(r), r));
            own.forEach((link, relation) -> {
                first.putIfAbsent(link, relation);
                counts.merge(link, 1, Integer::sum);
            });
        }
        first.keySet()
                .removeIf(link -> {
                    boolean lost = !isMost(counts.getOrDefault(link, 0));
                    if (lost) {
                        dropped.count(Reason.NO_MAJORITY, link.type());
                    }
                    return lost;
                });
        return first.values();
    }

    private static Link link(Relation relation) {
        return new Link(relation.type(), relation.source(), relation.target());
    }

    /// The same between those that were elected; empty where an end was not.
    private Optional<Relation> moved(Relation relation) {
        var source = elected.get(relation.source());
        var target = elected.get(relation.target());
        return source == null || target == null
                ? Optional.empty()
                : Optional.of(
                        new Relation(
                                relation.id(),
                                relation.layer(),
                                relation.type(),
                                source.id(),
                                target.id(),
                                relation.attributes(),
                                relation.origin(),
                                relation.stamp()));
    }

    /// As far read as whoever has read least; done where all are.
    private static LayerHead head(List<Layer> layers) {
        var first = layers.getFirst().head();
        int readTo =
                layers.stream().mapToInt(l -> l.head().readTo()).filter(n -> n > 0).min().orElse(0);
        boolean done =
                layers.stream()
                        .map(l -> l.head().status())
                        .allMatch(s -> s == LayerHead.Status.DONE || s == LayerHead.Status.LOCKED);
        return first.withReadTo(readTo)
                .withStatus(done ? LayerHead.Status.DONE : LayerHead.Status.IN_PROGRESS)
                .withNegatives(List.of());
    }
}
