package org.hearsay.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.text.Span;

/// One annotator's items in one document at one moment, indexed by position. Immutable; a change
/// makes a new layer and costs a copy of references.
public final class Layer {

    private final LayerHead head;

    /// In reading order, then by id.
    private final Annotation[] annotations;

    /// The largest end of all annotations up to and including the same index, so that a search for
    /// a position can stop early although spans nest. UTF-16 code units.
    private final int[] reach;

    private final Map<Id, Item> items;
    private final Map<Id, List<Relation>> relationsByEnd;

    private Layer(LayerHead head, Map<Id, Item> items, Annotation[] sorted) {
        this.head = head;
        this.items = items;
        this.annotations = sorted;
        this.reach = reachOf(sorted);
        this.relationsByEnd = byEnd(items.values());
    }

    public static Layer empty(LayerHead head) {
        return new Layer(head, Map.of(), new Annotation[0]);
    }

    /// @param items annotations and relations of this layer
    public static Layer of(LayerHead head, Collection<? extends Item> items) {
        var byId = new HashMap<Id, Item>();
        items.forEach(i -> byId.put(i.id(), i));
        return new Layer(head, byId, sorted(byId.values()));
    }

    public LayerHead head() {
        return head;
    }

    public Layer withHead(LayerHead changed) {
        return new Layer(changed, items, annotations);
    }

    public Optional<Item> find(Id id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<Annotation> annotation(Id id) {
        return items.get(id) instanceof Annotation a ? Optional.of(a) : Optional.empty();
    }

    /// In reading order.
    public List<Annotation> annotations() {
        return Collections.unmodifiableList(Arrays.asList(annotations));
    }

    /// By id, which is roughly the order in which they were made.
    public List<Relation> relations() {
        return items.values().stream()
                .flatMap(i -> i instanceof Relation r ? Stream.of(r) : Stream.empty())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /// How many relations there are.
    public int relationCount() {
        return items.size() - annotations.length;
    }

    /// Relations that start or end at the annotation.
    public List<Relation> relationsOf(Id annotation) {
        return relationsByEnd.getOrDefault(annotation, List.of());
    }

    /// Annotations whose hull shares a code unit with `range`, in reading order.
    public List<Annotation> overlapping(Span range) {
        int end = firstStartingAtOrAfter(range.end());
        int first = end;
        while (first > 0 && reach[first - 1] > range.start()) {
            first--;
        }
        return Arrays.stream(annotations, first, end)
                .filter(a -> a.anchor().end() > range.start())
                .toList();
    }

    /// Annotations with a fragment over the character at `offset`, shortest first.
    public List<Annotation> at(int offset) {
        return overlapping(new Span(offset, offset + 1)).stream()
                .filter(a -> a.anchor().contains(offset))
                .sorted((a, b) -> Integer.compare(a.anchor().length(), b.anchor().length()))
                .toList();
    }

    /// This layer with `item` added or, where its id is taken, replaced.
    public Layer with(Item item) {
        var changed = new HashMap<>(items);
        var before = changed.put(item.id(), item);
        if (item instanceof Annotation || before instanceof Annotation) {
            return new Layer(head, changed, sorted(changed.values()));
        }
        return new Layer(head, changed, annotations);
    }

    public Layer without(Id id) {
        var changed = new HashMap<>(items);
        var before = changed.remove(id);
        if (before instanceof Annotation) {
            var kept = Arrays.stream(annotations).filter(a -> !a.id().equals(id));
            return new Layer(head, changed, kept.toArray(Annotation[]::new));
        }
        return new Layer(head, changed, annotations);
    }

    private int firstStartingAtOrAfter(int offset) {
        int low = 0;
        int high = annotations.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (annotations[middle].anchor().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Annotation[] sorted(Collection<Item> items) {
        return items.stream()
                .flatMap(i -> i instanceof Annotation a ? Stream.of(a) : Stream.empty())
                .sorted(Layer::inReadingOrder)
                .toArray(Annotation[]::new);
    }

    private static int inReadingOrder(Annotation a, Annotation b) {
        int byAnchor = a.anchor().compareTo(b.anchor());
        return byAnchor != 0 ? byAnchor : a.id().compareTo(b.id());
    }

    private static int[] reachOf(Annotation[] sorted) {
        var reach = new int[sorted.length];
        int furthest = 0;
        for (int i = 0; i < sorted.length; i++) {
            furthest = Math.max(furthest, sorted[i].anchor().end());
            reach[i] = furthest;
        }
        return reach;
    }

    private static Map<Id, List<Relation>> byEnd(Collection<Item> items) {
        var byEnd = new HashMap<Id, List<Relation>>();
        for (var item : items) {
            if (item instanceof Relation r) {
                byEnd.merge(r.source(), List.of(r), Layer::joined);
                if (!r.target().equals(r.source())) {
                    byEnd.merge(r.target(), List.of(r), Layer::joined);
                }
            }
        }
        return byEnd;
    }

    private static List<Relation> joined(List<Relation> some, List<Relation> more) {
        return Stream.concat(some.stream(), more.stream())
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }
}
