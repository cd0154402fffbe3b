package org.hearsay.edit.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.text.Anchor;
import org.hearsay.text.Span;
import org.hearsay.text.quote.Place;
import org.hearsay.text.quote.Quotation;

/// Puts layers of one text into another one, each annotation where its words are in their context.
/// What has no such place stays out, with its relations; where somebody has read to in the one text
/// says nothing about the other one.
///
/// @param layers as they are in the other text
/// @param left what stayed out
public record Placing(List<Layer> layers, List<Left> left) {

    public Placing {
        layers = List.copyOf(layers);
        left = List.copyOf(left);
    }

    /// @param isThere whether its words are in the other text at all
    public record Left(Annotation annotation, boolean isThere) {}

    /// @param from text in which the layers stand
    /// @param to text into which they are put
    public static Placing of(String from, String to, List<Layer> layers) {
        var placed = new ArrayList<Layer>();
        var left = new ArrayList<Left>();
        layers.forEach(l -> placed.add(layer(from, to, l, left)));
        return new Placing(placed, left);
    }

    private static Layer layer(String from, String to, Layer layer, List<Left> left) {
        Map<Id, Item> items = new LinkedHashMap<>();
        for (var annotation : layer.annotations()) {
            var places = places(from, to, annotation.anchor());
            anchor(places)
                    .ifPresentOrElse(
                            a -> items.put(annotation.id(), annotation.withAnchor(a)),
                            () -> left.add(new Left(annotation, isThere(places))));
        }
        for (var relation : layer.relations()) {
            if (items.containsKey(relation.source()) && items.containsKey(relation.target())) {
                items.put(relation.id(), relation);
            }
        }
        var head = layer.head().withReadTo(0).withNegatives(List.of());
        return Layer.of(head, items.values());
    }

    private static List<Place> places(String from, String to, Anchor anchor) {
        return anchor.fragments().stream().map(f -> new Quotation(from, f).in(to)).toList();
    }

    private static boolean isThere(List<Place> places) {
        return places.stream().noneMatch(Place.Nowhere.class::isInstance);
    }

    private static Optional<Anchor> anchor(List<Place> places) {
        var spans = new ArrayList<Span>();
        for (var place : places) {
            if (!(place instanceof Place.At(var span))) {
                return Optional.empty();
            }
            boolean isBehind = spans.isEmpty() || spans.getLast().end() <= span.start();
            if (!isBehind) {
                return Optional.empty();
            }
            spans.add(span);
        }
        return Optional.of(new Anchor(spans));
    }
}
