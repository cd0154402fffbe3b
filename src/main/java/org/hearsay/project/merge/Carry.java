package org.hearsay.project.merge;

import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.edit.merging.Placing;
import org.hearsay.edit.revising.Carried;
import org.hearsay.edit.revising.Carrying;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.merge.MergeReport.Unplaced.Why;
import org.hearsay.text.change.TextChange;

/// Layers of one text as they stand in another one.
///
/// @param layers in the order in which they were given
/// @param before items that are otherwise afterwards, as they were
/// @param after the same ones as they are then
/// @param lost annotations that have no place in the other text
record Carry(List<Layer> layers, List<Item> before, List<Item> after, List<Lost> lost) {

    record Lost(Annotation annotation, Why why) {}

    /// Of a text and a correction of it: by what the correction changed.
    static Carry over(String from, String to, List<Layer> layers) {
        if (from.equals(to)) {
            return new Carry(layers, List.of(), List.of(), List.of());
        }
        var change = TextChange.between(from, to, Carrying.spans(layers));
        var carried = Carrying.over(change, layers);
        return new Carry(
                layers.stream().map(l -> of(l, carried)).toList(),
                carried.before(),
                carried.after(),
                carried.lost().stream().map(a -> new Lost(a, Why.CORRECTED_AWAY)).toList());
    }

    /// Of two texts that came from different sources: by the words alone.
    static Carry placed(String from, String to, List<Layer> layers) {
        if (from.equals(to)) {
            return over(from, to, layers);
        }
        var placing = Placing.of(from, to, layers);
        return new Carry(
                placing.layers(),
                List.of(),
                List.of(),
                placing.left().stream()
                        .map(l ->
                                new Lost(l.annotation(), l.isThere() ? Why.SEVERAL : Why.NOT_THERE))
                        .toList());
    }

    private static Layer of(Layer layer, Carried carried) {
        var items = new LinkedHashMap<Id, Item>();
        layer.annotations().forEach(a -> items.put(a.id(), a));
        layer.relations().forEach(r -> items.put(r.id(), r));
        var head = layer.head();
        carried.before().forEach(i -> items.remove(i.id()));
        for (var item : carried.after()) {
            if (item instanceof LayerHead h) {
                head = h.id().equals(head.id()) ? h : head;
            } else if (item.home().equals(head.id())) {
                items.put(item.id(), item);
            }
        }
        return Layer.of(head, items.values());
    }
}
