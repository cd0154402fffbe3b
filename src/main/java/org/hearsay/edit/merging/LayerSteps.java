package org.hearsay.edit.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;

/// The edits that make one state of a layer of another, in an order in which no link ever stands
/// without its ends.
public final class LayerSteps {

    private LayerSteps() {}

    /// @param to with the same head but for what may change
    public static List<Edit> between(Layer from, Layer to) {
        var edits = new ArrayList<Edit>();
        if (!from.head().equals(to.head())) {
            edits.add(new Edit.Replace(from.head(), to.head()));
        }
        from.relations().stream()
                .filter(r -> to.find(r.id()).isEmpty() || isMoved(r, to))
                .forEach(r -> edits.add(new Edit.Remove(r)));
        from.annotations().stream()
                .filter(a -> to.find(a.id()).isEmpty())
                .forEach(a -> edits.add(new Edit.Remove(a)));
        to.annotations().forEach(a -> put(a, from.find(a.id()), edits));
        for (var r : to.relations()) {
            var was = from.find(r.id());
            if (was.isPresent() && isMoved((Relation) was.get(), to)) {
                edits.add(new Edit.Add(r));
            } else {
                put(r, was, edits);
            }
        }
        return edits;
    }

    /// That a state was there for a moment, so that the history has it, and then was not.
    ///
    /// @param layer as it is and stays
    /// @param states of items of it, or that it does not have
    public static List<Edit> remembering(Layer layer, List<Item> states) {
        var items = new ArrayList<Item>();
        states.stream().filter(s -> s instanceof Annotation).forEach(items::add);
        var there = new HashSet<>(items.stream().map(Item::id).toList());
        for (var state : states) {
            if (state instanceof Relation r && hasEnds(r, layer, there)) {
                items.add(r);
            }
        }
        var edits = new ArrayList<Edit>();
        items.forEach(i -> put(i, layer.find(i.id()), edits));
        var back = edits.reversed().stream().map(Edit::inverse).toList();
        edits.addAll(back);
        return edits;
    }

    private static boolean hasEnds(Relation r, Layer layer, Set<Id> there) {
        return Stream.of(r.source(), r.target())
                .allMatch(end -> there.contains(end) || layer.find(end).isPresent());
    }

    private static boolean isMoved(Relation was, Layer to) {
        return to.find(was.id())
                .filter(i ->
                        i instanceof Relation is
                                && !(is.source().equals(was.source())
                                        && is.target().equals(was.target())))
                .isPresent();
    }

    private static void put(Item item, Optional<Item> was, List<Edit> edits) {
        if (was.isEmpty()) {
            edits.add(new Edit.Add(item));
        } else if (!was.get().equals(item)) {
            edits.add(new Edit.Replace(was.get(), item));
        }
    }
}
