package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.edit.merging.Identities;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.project.merge.MergeChoices.Differing;
import org.hearsay.store.Contents.DocumentMark;
import org.hearsay.store.Contents.LayerMark;

/// Which article of theirs is which of ours: by id, or failing that by the hash of its text; never
/// by its name, unless a person says so. And which layer of it is which, likewise.
///
/// @param pairs articles on both sides
/// @param news articles that are only there, each with one of ours of the same title that has
///   another text, where there is one
/// @param missing articles that are there without their texts, and not here with the same
record Pairing(List<Pair> pairs, Map<DocumentMark, Optional<Id>> news, List<DocumentMark> missing) {

    /// One article under the ids of both sides.
    ///
    /// @param isPlaced whether the two texts are from different sources, so that what stands in
    ///   theirs is put where its words are in ours
    record Pair(Id ours, Id theirs, boolean isPlaced) {}

    /// @param identities are told what goes by another id here
    static Pairing of(
            Side ours, Side theirs, Past past, Differing differing, Identities identities) {
        var free = new HashMap<String, Id>();
        var titles = new HashMap<String, Id>();
        var taken = taken(theirs, identities);
        for (var mark : ours.documents().values()) {
            if (mark.counts() && !taken.contains(mark.id())) {
                free.putIfAbsent(mark.sha256(), mark.id());
                if (!mark.title().isBlank()) {
                    titles.putIfAbsent(mark.title(), mark.id());
                }
            }
        }
        var result = new Pairing(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (var mark : theirs.documents().values()) {
            if (!mark.counts()) {
                continue;
            }
            boolean isBlotted = theirs.isBlotted(mark.id());
            var known = Optional.ofNullable(ours.documents().get(identities.of(mark.id())));
            if (known.isPresent()) {
                result.known(mark, known.get(), isBlotted, past);
            } else if (free.containsKey(mark.sha256())) {
                result.meet(free.remove(mark.sha256()), mark, false, identities);
            } else if (isBlotted) {
                result.missing.add(mark);
            } else if (differing == Differing.PLACE && titles.containsKey(mark.title())) {
                result.meet(titles.remove(mark.title()), mark, true, identities);
            } else {
                result.news.put(mark, Optional.ofNullable(titles.get(mark.title())));
            }
        }
        result.pairs().forEach(p -> layers(p, ours, theirs, identities));
        return result;
    }

    /// Those of ours that are known to be one of theirs.
    private static Set<Id> taken(Side theirs, Identities identities) {
        return theirs.documents().keySet().stream()
                .map(identities::of)
                .collect(Collectors.toSet());
    }

    private void known(DocumentMark mark, DocumentMark own, boolean isBlotted, Past past) {
        boolean isOther = !own.id().equals(mark.id());
        if (isBlotted && !own.sha256().equals(mark.sha256())) {
            missing.add(mark);
        } else if (own.counts() || !isOther) {
            pairs.add(
                    new Pair(own.id(), mark.id(), isOther && !past.hadSameText(own, mark)));
        }
    }

    private void meet(Id own, DocumentMark mark, boolean isPlaced, Identities identities) {
        identities.put(mark.id(), own);
        pairs.add(new Pair(own, mark.id(), isPlaced));
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
