package org.hearsay.project.merge;

import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.project.ProjectException;

/// What was taken away on either side of the merge of a share. It stands in for the state that both
/// sides once had: what one side removed, and the other has as it was then, both had.
///
/// @param here ours
/// @param there theirs
record SharedRemovals(Removals here, Removals there) {

    static SharedRemovals of(Side ours, Side theirs) throws ProjectException {
        return new SharedRemovals(Removals.of(ours, _ -> true), Removals.of(theirs, _ -> true));
    }

    /// Whether something that one side has was removed on the other one.
    boolean has(Item item) {
        return here.has(item) || there.has(item);
    }

    /// Whether the two layers are states of one: not where each side made its own.
    boolean isOne(Layer ours, Layer theirs) {
        return items(theirs).anyMatch(i -> ours.find(i.id()).isPresent() || here.has(i))
                || items(ours).anyMatch(there::has);
    }

    /// How the layer was, as far as that is known.
    ///
    /// @param ours the layer here
    /// @param theirs the layer there
    Layer base(Layer ours, Layer theirs) {
        var items = new TreeMap<Id, Item>();
        items(ours).filter(there::has).forEach(i -> items.put(i.id(), i));
        items(theirs).filter(here::has).forEach(i -> items.put(i.id(), i));
        return Layer.of(theirs.head(), items.values());
    }

    private static Stream<Item> items(Layer layer) {
        return Stream.concat(layer.annotations().stream(), layer.relations().stream());
    }
}
