package org.hearsay.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final PatchedMap<Id, Item> items;
    private final PatchedMap<Id, List<Relation>> relationsByEnd;

    private Layer(
            LayerHead head,
            Annotation[] sorted,
            int[] reach,
            PatchedMap<Id, Item> items,
            PatchedMap<Id, List<Relation>> relationsByEnd) {
        this.head = head;
        this.annotations = sorted;
        this.reach = reach;
        this.items = items;
        this.relationsByEnd = relationsByEnd;
    }

    public static Layer empty(LayerHead head) {
        return of(head, List.of());
    }

    /// @param items annotations and relations of this layer
    public static Layer of(LayerHead head, Collection<? extends Item> items) {
        // In their order, which mostly is that of the text already.
        LinkedHashMap<Id, Item> byId = LinkedHashMap.newLinkedHashMap(items.size());
        items.forEach(i -> byId.put(i.id(), i));
        var sorted = sorted(byId.values());
        return new Layer(
                head,
                sorted,
                reachOf(sorted),
                PatchedMap.of(byId),
                PatchedMap.of(byEnd(byId.values())));
    }

    public LayerHead head() {
        return head;
    }

    public Layer withHead(LayerHead changed) {
        return new Layer(changed, annotations, reach, items, relationsByEnd);
    }

    public Optional<Item> find(Id id) {
        return items.get(id);
    }

    public Optional<Annotation> annotation(Id id) {
        return items.get(id)
                .flatMap(i -> i instanceof Annotation a ? Optional.of(a) : Optional.empty());
    }

    /// In reading order.
    public List<Annotation> annotations() {
        return Collections.unmodifiableList(Arrays.asList(annotations));
    }

    /// By id, which is roughly the order in which they were made.
    public List<Relation> relations() {
        if (relationCount() == 0) {
            return List.of();
        }
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
        return relationsByEnd.get(annotation).orElse(List.of());
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

    /// Ids of the items that were added, changed or removed since an earlier state of the layer.
    public Set<Id> since(Layer before) {
        return items.since(before.items);
    }

    /// This layer with `item` added or, where its id is taken, replaced.
    public Layer with(Item item) {
        return without(item.id()).plus(item);
    }

    public Layer without(Id id) {
        return items.get(id).map(this::minus).orElse(this);
    }

    private Layer minus(Item item) {
        var left = items.without(item.id());
        if (item instanceof Relation relation) {
            return new Layer(head, annotations, reach, left, withoutEnds(relation));
        }
        int at = indexOf((Annotation) item);
        var kept = new Annotation[annotations.length - 1];
        System.arraycopy(annotations, 0, kept, 0, at);
        System.arraycopy(annotations, at + 1, kept, at, kept.length - at);
        return new Layer(head, kept, reachFrom(at, kept, 1), left, relationsByEnd);
    }

    private Layer plus(Item item) {
        var all = items.with(item.id(), item);
        return switch (item) {
            case Annotation annotation -> {
                int at = -1 - indexOf(annotation);
                var more = new Annotation[annotations.length + 1];
                System.arraycopy(annotations, 0, more, 0, at);
                more[at] = annotation;
                System.arraycopy(annotations, at, more, at + 1, annotations.length - at);
                yield new Layer(head, more, reachFrom(at, more, -1), all, relationsByEnd);
            }
            case Relation relation -> new Layer(head, annotations, reach, all, withEnds(relation));
            case Annotator _,
                    Comment _,
                    Decision _,
                    Document _,
                    Entity _,
                    LayerHead _,
                    ProjectHead _,
                    SchemaVersion _ ->
                    throw new IllegalArgumentException("Not an item of a layer: " + item);
        };
    }

    /// Negative, as [Arrays#binarySearch] has it, where it is not there.
    private int indexOf(Annotation annotation) {
        return Arrays.binarySearch(annotations, annotation, Layer::inReadingOrder);
    }

    private PatchedMap<Id, List<Relation>> withEnds(Relation relation) {
        var result = relationsByEnd;
        for (var end : ends(relation)) {
            result = result.with(end, joined(relationsOf(end), List.of(relation)));
        }
        return result;
    }

    private PatchedMap<Id, List<Relation>> withoutEnds(Relation relation) {
        var result = relationsByEnd;
        for (var end : ends(relation)) {
            var left =
                    relationsOf(end).stream().filter(r -> !r.id().equals(relation.id())).toList();
            result = left.isEmpty() ? result.without(end) : result.with(end, left);
        }
        return result;
    }

    /// One where it leads back to where it starts.
    private static List<Id> ends(Relation relation) {
        return relation.source().equals(relation.target())
                ? List.of(relation.source())
                : List.of(relation.source(), relation.target());
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
        var sorted = new Annotation[items.size()];
        int count = 0;
        for (var item : items) {
            if (item instanceof Annotation annotation) {
                sorted[count++] = annotation;
            }
        }
        var annotations = count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
        Arrays.sort(annotations, Layer::inReadingOrder);
        return annotations;
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

    /// The reach after a change at `at`: what lies before it is as it was, and so is what lies
    /// behind the place where old and new agree again.
    ///
    /// @param shift how much further back what follows stood before the change
    private int[] reachFrom(int at, Annotation[] changed, int shift) {
        var result = new int[changed.length];
        System.arraycopy(reach, 0, result, 0, at);
        int furthest = at == 0 ? 0 : result[at - 1];
        for (int i = at; i < changed.length; i++) {
            furthest = Math.max(furthest, changed[i].anchor().end());
            result[i] = furthest;
            if (i + shift >= at && reach[i + shift] == furthest) {
                int left = changed.length - i - 1;
                System.arraycopy(reach, i + shift + 1, result, i + 1, left);
                return result;
            }
        }
        return result;
    }

    private static Map<Id, List<Relation>> byEnd(Collection<Item> items) {
        var byEnd = new HashMap<Id, List<Relation>>();
        for (var item : items) {
            if (item instanceof Relation r) {
                ends(r).forEach(end -> byEnd.merge(end, List.of(r), Layer::joined));
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
