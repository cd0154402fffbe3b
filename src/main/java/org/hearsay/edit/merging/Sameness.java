package org.hearsay.edit.merging;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Comment;
import org.hearsay.model.Entity;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.model.Stamp;

/// Whether two states of an item say the same, and which of them is the later one. Times are of
/// what people did at their own clocks, so that they decide only where nothing else does.
final class Sameness {

    private static final Stamp NO_TIME = Stamp.at(Instant.EPOCH);

    /// Later ones last; of two of the same time an arbitrary one, but always the same.
    static final Comparator<Item> BY_TIME =
            Comparator.comparing(Sameness::changed).thenComparing(Item::toString);

    private Sameness() {}

    /// Whether the two say the same, whenever that was.
    static boolean same(Item one, Item other) {
        return timeless(one).equals(timeless(other));
    }

    static boolean same(Optional<? extends Item> one, Optional<? extends Item> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || same(one.get(), other.get()));
    }

    static <T extends Item> T later(T one, T other) {
        return BY_TIME.compare(one, other) >= 0 ? one : other;
    }

    /// Whether the two layers say the same, whatever the ids of their items are.
    static boolean same(Layer one, Layer other) {
        return words(one).equals(words(other));
    }

    /// Which of two layers holds what was done last; of two that are alike in this the fuller one.
    static Layer later(Layer one, Layer other) {
        var order =
                Comparator.comparing(Sameness::lastChange)
                        .thenComparingInt(l -> l.annotations().size() + l.relations().size())
                        .thenComparing(l -> words(l).toString());
        return order.compare(one, other) >= 0 ? one : other;
    }

    /// The annotation of another layer that says the same.
    static Optional<Annotation> twin(Annotation annotation, Layer other) {
        return other.annotations().stream()
                .filter(a -> words(a).equals(words(annotation)))
                .findFirst();
    }

    static boolean isEmpty(Layer layer) {
        return layer.annotations().isEmpty() && layer.relations().isEmpty();
    }

    private static List<String> words(Layer layer) {
        var all = new ArrayList<String>();
        for (var a : layer.annotations()) {
            all.add(words(a));
        }
        for (var r : layer.relations()) {
            all.add(
                    r.type()
                            + r.attributes()
                            + layer.annotation(r.source()).map(Sameness::words).orElse("")
                            + layer.annotation(r.target()).map(Sameness::words).orElse(""));
        }
        return all.stream().sorted().toList();
    }

    private static String words(Annotation a) {
        return a.label() + a.anchor() + a.attributes() + a.note();
    }

    private static Instant lastChange(Layer layer) {
        return Stream.<Item>concat(layer.annotations().stream(), layer.relations().stream())
                .map(Sameness::changed)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    private static Instant changed(Item item) {
        return switch (item) {
            case Annotation a -> a.stamp().changed();
            case Relation r -> r.stamp().changed();
            case Entity e -> e.stamp().changed();
            case Comment c -> c.stamp().changed();
            default -> Instant.EPOCH;
        };
    }

    private static Item timeless(Item item) {
        return switch (item) {
            case Annotation a -> a.withStamp(NO_TIME);
            case Relation r -> r.withStamp(NO_TIME);
            case Entity e -> e.withStamp(NO_TIME);
            case Comment c ->
                    new Comment(
                            c.id(),
                            c.document(),
                            c.subject(),
                            c.author(),
                            c.text(),
                            c.resolved(),
                            NO_TIME);
            default -> item;
        };
    }
}
