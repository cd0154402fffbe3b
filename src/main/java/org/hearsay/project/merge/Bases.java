package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;

/// How the layers of an article were when both sides had the same, as they stand in the text that
/// it has afterwards.
record Bases(Pasts pasts, Lens lens, Meeting texts, Pairing.Pair pair) {

    /// By id of theirs; without those that neither side had then.
    ///
    /// @param mine ours, also those that do not count
    /// @param yours theirs
    Map<Id, Layer> of(List<Layer> mine, List<Layer> yours) {
        var byPast = new IdentityHashMap<Past, List<Layer>>();
        for (var layer : yours) {
            byPast.computeIfAbsent(past(layer.head().id()), _ -> new ArrayList<>()).add(layer);
        }
        var bases = new HashMap<Id, Layer>();
        byPast.forEach((past, layers) -> put(past, past.isOfOurs() ? mine : yours, layers, bases));
        return bases;
    }

    /// What both had of a layer of theirs.
    Past past(Id layer) {
        return pasts.of(ids(List.of(layer, lens.identities().of(layer))));
    }

    /// What both had of the article itself.
    Past past() {
        return pasts.of(ids(List.of()));
    }

    private Set<Id> ids(Collection<Id> more) {
        var ids = more.stream().collect(Collectors.toSet());
        ids.add(pair.ours());
        ids.add(pair.theirs());
        return ids;
    }

    private void put(Past past, List<Layer> anchors, List<Layer> yours, Map<Id, Layer> bases) {
        var id = past.isOfOurs() ? pair.ours() : pair.theirs();
        if (!past.had(id)) {
            return;
        }
        var own = texts.text(past.isOfOurs());
        var was = past.walk().textBefore(id).map(w -> w.article().text().value()).orElse(own);
        var now = anchors.stream().collect(Collectors.toMap(l -> l.head().id(), l -> l));
        var ids = new ArrayList<Id>();
        var layers = new ArrayList<Layer>();
        for (var layer : yours) {
            var theirId = layer.head().id();
            var anchored = past.isOfOurs() ? lens.identities().of(theirId) : theirId;
            if (past.had(anchored) && now.containsKey(anchored)) {
                ids.add(theirId);
                layers.add(past.walk().before(now.get(anchored)));
            }
        }
        var carried = texts.carry(past.isOfOurs(), was, layers).layers();
        for (int i = 0; i < ids.size(); i++) {
            bases.put(ids.get(i), lens.of(carried.get(i)));
        }
    }
}
