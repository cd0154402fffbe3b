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
        var search = new Search(ours, theirs, past, differing, identities);
        for (var mark : theirs.documents().values()) {
            if (mark.counts()) {
                search.find(mark);
            }
        }
        search.found.pairs().forEach(p -> layers(p, ours, theirs, identities));
        return search.found;
    }

    /// Goes through their articles. Each of ours is one of theirs at most.
    private static final class Search {

        private final Pairing found =
                new Pairing(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        private final Map<String, Id> byHash = new HashMap<>();
        private final Map<String, Id> byTitle = new HashMap<>();
        private final Side ours;
        private final Side theirs;
        private final Past past;
        private final Differing differing;
        private final Identities identities;

        Search(Side ours, Side theirs, Past past, Differing differing, Identities identities) {
            this.ours = ours;
            this.theirs = theirs;
            this.past = past;
            this.differing = differing;
            this.identities = identities;
            var taken =
                    theirs.documents().keySet().stream()
                            .map(identities::of)
                            .collect(Collectors.toSet());
            for (var mark : ours.documents().values()) {
                if (mark.counts() && !taken.contains(mark.id())) {
                    byHash.putIfAbsent(mark.sha256(), mark.id());
                    if (!mark.title().isBlank()) {
                        byTitle.putIfAbsent(mark.title(), mark.id());
                    }
                }
            }
        }

        void find(DocumentMark mark) {
            var known = ours.documents().get(identities.of(mark.id()));
            boolean isBlotted = theirs.isBlotted(mark.id());
            if (known != null) {
                known(mark, known);
            } else if (byHash.containsKey(mark.sha256())) {
                meet(byHash.remove(mark.sha256()), mark, false);
            } else if (isBlotted) {
                found.missing.add(mark);
            } else if (differing == Differing.PLACE && byTitle.containsKey(mark.title())) {
                meet(byTitle.remove(mark.title()), mark, true);
            } else {
                found.news.put(mark, Optional.ofNullable(byTitle.get(mark.title())));
            }
        }

        private void known(DocumentMark mark, DocumentMark own) {
            boolean isOther = !own.id().equals(mark.id());
            if (theirs.isBlotted(mark.id()) && !own.sha256().equals(mark.sha256())) {
                found.missing.add(mark);
            } else if (own.counts() || !isOther) {
                boolean isPlaced = isOther && !past.hadSameText(own, mark);
                found.pairs.add(new Pair(own.id(), mark.id(), isPlaced));
            }
        }

        private void meet(Id own, DocumentMark mark, boolean isPlaced) {
            identities.put(mark.id(), own);
            found.pairs.add(new Pair(own, mark.id(), isPlaced));
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
