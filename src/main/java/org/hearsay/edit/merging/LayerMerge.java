package org.hearsay.edit.merging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.edit.merging.ThreeWay.Kind;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;

/// What becomes of a layer that both sides have.
///
/// @param layer afterwards, with the head of ours
/// @param overruled their states of what both changed and ours is later
/// @param replaced our states of what both changed and theirs is later
public record LayerMerge(Layer layer, List<Item> overruled, List<Item> replaced) {

    public LayerMerge {
        overruled = List.copyOf(overruled);
        replaced = List.copyOf(replaced);
    }

    /// Item by item: what one side changed is as that side has it.
    ///
    /// @param base how the layer was when both had the same
    public static LayerMerge of(Layer base, Layer ours, Layer theirs) {
        return new Items(base, ours, theirs).merged();
    }

    /// Whole, as nobody knows what either side had to begin with: the later one. An empty one gives
    /// way to the other.
    ///
    /// @param theirs with items of our layer
    public static LayerMerge whole(Layer ours, Layer theirs) {
        if (Sameness.same(ours, theirs) || Sameness.isEmpty(theirs)) {
            return new LayerMerge(ours, List.of(), List.of());
        }
        var taken = theirs.withHead(ours.head());
        if (Sameness.isEmpty(ours)) {
            return new LayerMerge(taken, List.of(), List.of());
        }
        return Sameness.later(ours, theirs).equals(ours)
                ? new LayerMerge(ours, items(theirs).toList(), List.of())
                : new LayerMerge(taken, List.of(), items(ours).toList());
    }

    /// Which annotation of ours says what one of theirs does, where that is here under another id.
    public static Optional<Id> twin(Id theirs, Layer their, Layer our) {
        return our.find(theirs).isPresent()
                ? Optional.empty()
                : their.annotation(theirs).flatMap(a -> Sameness.twin(a, our)).map(a -> a.id());
    }

    static Stream<Item> items(Layer layer) {
        return Stream.concat(layer.annotations().stream(), layer.relations().stream());
    }

    /// The three states of one layer.
    private record Items(
            Layer base,
            Layer ours,
            Layer theirs,
            Map<Id, Item> kept,
            List<Item> overruled,
            List<Item> replaced) {

        Items(Layer base, Layer ours, Layer theirs) {
            this(base, ours, theirs, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
        }

        LayerMerge merged() {
            for (var id : ids()) {
                decide(id);
            }
            for (var item : List.copyOf(kept.values())) {
                if (item instanceof Relation r) {
                    hold(r.source());
                    hold(r.target());
                }
            }
            return new LayerMerge(Layer.of(ours.head(), kept.values()), overruled, replaced);
        }

        private Set<Id> ids() {
            var ids = new LinkedHashSet<Id>();
            items(ours).forEach(i -> ids.add(i.id()));
            items(theirs).forEach(i -> ids.add(i.id()));
            return ids;
        }

        private void decide(Id id) {
            var ofOurs = ours.find(id);
            var ofTheirs = theirs.find(id);
            var way = ThreeWay.of(base.find(id), ofOurs, ofTheirs);
            way.item().ifPresent(i -> kept.put(id, i));
            if (way.kind() == Kind.OURS_OF_TWO) {
                ofTheirs.ifPresent(overruled::add);
            } else if (way.kind() == Kind.THEIRS_OF_TWO) {
                ofOurs.ifPresent(replaced::add);
            }
        }

        /// What one side took away stays where the other side linked something to it.
        private void hold(Id end) {
            if (!kept.containsKey(end)) {
                Stream.of(ours.find(end), theirs.find(end), base.find(end))
                        .flatMap(Optional::stream)
                        .max(Sameness.BY_TIME)
                        .ifPresent(i -> kept.put(end, i));
            }
        }
    }
}
