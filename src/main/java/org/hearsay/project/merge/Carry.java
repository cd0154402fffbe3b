package org.hearsay.project.merge;

import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.edit.revising.Carried;
import org.hearsay.edit.revising.Carrying;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.text.change.TextChange;

/// Layers of one text as they stand in another one.
///
/// @param layers in the order in which they were given
/// @param carried what that did to them
record Carry(List<Layer> layers, Carried carried) {

    static Carry over(String from, String to, List<Layer> layers) {
        if (from.equals(to)) {
            return new Carry(
                    layers, new Carried(List.of(), List.of(), List.of(), List.of(), List.of()));
        }
        var change = TextChange.between(from, to, Carrying.spans(layers));
        var carried = Carrying.over(change, layers);
        return new Carry(layers.stream().map(l -> of(l, carried)).toList(), carried);
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
