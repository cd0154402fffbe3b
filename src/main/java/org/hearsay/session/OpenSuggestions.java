package org.hearsay.session;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Proposal;

/// The layers of suggestions of a document without what was refused, worked out once for each state
/// of them.
final class OpenSuggestions {

    private List<Layer> from = List.of();
    private List<Layer> open = List.of();

    /// @param layers all of the document
    List<Layer> of(List<Layer> layers) {
        var proposed =
                layers.stream().filter(l -> l.head().kind() == LayerHead.Kind.SUGGESTIONS).toList();
        if (!isSame(proposed)) {
            from = proposed;
            open = proposed.stream().map(OpenSuggestions::open).toList();
        }
        return open;
    }

    @SuppressWarnings("ReferenceEquality") // Layers are immutable, and comparing all items is slow.
    private boolean isSame(List<Layer> proposed) {
        if (proposed.size() != from.size()) {
            return false;
        }
        for (int i = 0; i < from.size(); i++) {
            if (from.get(i) != proposed.get(i)) {
                return false;
            }
        }
        return true;
    }

    private static Layer open(Layer layer) {
        if (layer.annotations().stream().noneMatch(Proposal::isRefused)) {
            return layer;
        }
        var items = new ArrayList<Item>(layer.relations());
        layer.annotations().stream().filter(a -> !Proposal.isRefused(a)).forEach(items::add);
        return Layer.of(layer.head(), items);
    }
}
