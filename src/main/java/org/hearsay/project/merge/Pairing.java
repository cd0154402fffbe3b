package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.edit.merging.Identities;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.store.Contents.DocumentMark;
import org.hearsay.store.Contents.LayerMark;

/// Which article of theirs is which of ours: by id, or failing that by the hash of its text; never
/// by its name. And which layer of it is which, likewise.
///
/// @param pairs articles on both sides
/// @param news articles that are only there, each with one of ours of the same title that has
///   another text, where there is one
/// @param missing articles that are there without their texts, and not here with the same
record Pairing(List<Pair> pairs, Map<DocumentMark, Optional<Id>> news, List<DocumentMark> missing) {

    /// One article under the ids of both sides.
    record Pair(Id ours, Id theirs) {}

    /// @param identities are told what goes by another id here
    static Pairing of(Side ours, Side theirs, Identities identities) {
        var free = new HashMap<String, Id>();
        var titles = new HashMap<String, Id>();
        for (var mark : ours.documents().values()) {
            if (mark.counts() && !theirs.documents().containsKey(mark.id())) {
                free.putIfAbsent(mark.sha256(), mark.id());
                titles.putIfAbsent(mark.title(), mark.id());
            }
        }
        var result = new Pairing(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (var mark : theirs.documents().values()) {
            if (mark.counts()) {
                var known = Optional.ofNullable(ours.documents().get(mark.id()));
                boolean isBlotted = theirs.isBlotted(mark.id());
                if (known.isPresent()) {
                    result.known(mark, known.get(), isBlotted);
                } else if (free.containsKey(mark.sha256())) {
                    var same = free.remove(mark.sha256());
                    identities.put(mark.id(), same);
                    result.pairs().add(new Pair(same, mark.id()));
                } else {
                    result.added(mark, Optional.ofNullable(titles.get(mark.title())), isBlotted);
                }
            }
        }
        result.pairs().forEach(p -> layers(p, ours, theirs, identities));
        return result;
    }

    private void known(DocumentMark mark, DocumentMark own, boolean isBlotted) {
        if (isBlotted && !own.sha256().equals(mark.sha256())) {
            missing.add(mark);
        } else {
            pairs.add(new Pair(mark.id(), mark.id()));
        }
    }

    private void added(DocumentMark mark, Optional<Id> alike, boolean isBlotted) {
        if (isBlotted) {
            missing.add(mark);
        } else {
            news.put(mark, alike);
        }
    }

    private static void layers(Pair pair, Side ours, Side theirs, Identities identities) {
        Set<Id> taken = new HashSet<>();
        for (var layer : theirs.counting(pair.theirs())) {
            if (ours.layers().containsKey(layer.id())) {
                continue;
            }
            ours.counting(pair.ours()).stream()
                    .filter(o -> !theirs.layers().containsKey(o.id()))
                    .filter(o -> isSame(o, layer, identities))
                    .filter(o -> taken.add(o.id()))
                    .findFirst()
                    .ifPresent(o -> identities.put(layer.id(), o.id()));
        }
    }

    private static boolean isSame(LayerMark ours, LayerMark theirs, Identities identities) {
        return ours.kind() == theirs.kind()
                && (ours.kind() == LayerHead.Kind.GOLD
                        || ours.annotator().equals(identities.of(theirs.annotator())));
    }
}
