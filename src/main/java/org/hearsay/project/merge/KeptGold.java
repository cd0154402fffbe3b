package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.edit.Edit;
import org.hearsay.model.Decision;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.gold.LockedGold;
import org.hearsay.project.merge.MergeReport.Kept;
import org.hearsay.review.gold.GoldVersion;
import org.hearsay.store.Contents.LayerMark;

/// Gold that is locked here, and what of theirs stays out because of it: their gold of the article,
/// with what was decided about that, or, where they corrected words of it, all of the article.
final class KeptGold {

    private final Side ours;
    private final Side theirs;
    private final Pasts pasts;
    private final Lens lens;
    private final LockedGold locked;
    private final Map<Id, List<Decision>> decided;
    private final Map<Id, Id> theirDocuments = new HashMap<>();
    private final Set<Id> documents = new HashSet<>();
    private final Set<Id> left = new HashSet<>();
    private final List<Kept> lines = new ArrayList<>();

    KeptGold(Side ours, Side theirs, Pasts pasts, Lens lens) throws ProjectException {
        this.ours = ours;
        this.theirs = theirs;
        this.pasts = pasts;
        this.lens = lens;
        var layers = Translation.now(ours.store().lookups().lockedGold());
        locked = LockedGold.of(layers, byDocument(ours));
        decided = layers.isEmpty() ? Map.of() : byDocument(theirs);
    }

    private static Map<Id, List<Decision>> byDocument(Side side) {
        return side.decisions().values().stream()
                .collect(Collectors.groupingBy(Decision::document));
    }

    void pairs(List<Pairing.Pair> pairs) {
        pairs.forEach(p -> theirDocuments.put(p.ours(), p.theirs()));
    }

    Pasts pasts() {
        return pasts;
    }

    /// Through which both sides are looked at.
    Lens lens() {
        return lens;
    }

    LockedGold locked() {
        return locked;
    }

    /// What is told of it.
    List<Kept> lines() {
        return List.copyOf(lines);
    }

    /// Layers and articles of ours that are as they were before.
    Set<Id> left() {
        return Set.copyOf(left);
    }

    /// Whether an article stays without what was decided about it there.
    boolean holds(Id document) {
        return documents.contains(document);
    }

    /// Whether edits would change gold of the article that is locked here, and that they have not
    /// unlocked there.
    boolean keeps(Pairing.Pair pair, List<Edit> edits) {
        return locked.changedBy(edits).stream().anyMatch(l -> !isUnlockedThere(pair, l));
    }

    /// Whether gold of the article is locked here in another layer than this one.
    boolean hasOther(Pairing.Pair pair, LayerHead head) {
        return head.kind() == LayerHead.Kind.GOLD
                && lockedIn(pair.ours()).anyMatch(id -> !id.equals(head.id()));
    }

    /// Tells that gold stays as it is.
    ///
    /// @param here ours, in the names that things have afterwards
    void gold(Pairing.Pair pair, Layer here, Layer there) {
        left.add(there.head().id());
        keep(
                pair,
                false,
                here.annotations().size(),
                there.annotations().size(),
                Findings.changes(here, there));
    }

    /// Tells that an article stays as it is, with all layers.
    void article(Pairing.Pair pair) {
        left.add(pair.ours());
        keep(
                pair,
                true,
                spans(ours, pair.ours()),
                spans(theirs, pair.theirs()),
                MergeReport.Changes.NONE);
    }

    private static int spans(Side side, Id document) {
        return side.counting(document).stream().mapToInt(l -> l.annotations()).sum();
    }

    private void keep(
            Pairing.Pair pair,
            boolean isArticle,
            int here,
            int there,
            MergeReport.Changes changes) {
        documents.add(pair.ours());
        lines.add(
                new Kept(
                        pair.ours(),
                        ours.mark(pair.ours()).title(),
                        isArticle,
                        lockedIn(pair.ours())
                                .flatMap(l -> version(l).stream())
                                .findFirst()
                                .map(GoldVersion::shown),
                        here,
                        there,
                        changes,
                        (int) decided(pair).stream().filter(d -> isNew(pair, d)).count()));
    }

    private Optional<GoldVersion> version(Id layer) {
        return Optional.ofNullable(locked.byLayer().get(layer)).flatMap(LockedGold.Locked::version);
    }

    private Stream<Id> lockedIn(Id document) {
        return ours.counting(document).stream()
                .map(LayerMark::id)
                .filter(locked.byLayer()::containsKey);
    }

    /// What both had of what was decided about an article.
    Past past(Id document) {
        var there = theirDocuments.get(document);
        return there == null ? pasts.last() : past(document, there);
    }

    private Past past(Id here, Id there) {
        var ids = new HashSet<>(Set.of(here));
        ids.add(there);
        gold(ours, here, ids);
        gold(theirs, there, ids);
        return pasts.of(ids);
    }

    private static void gold(Side side, Id document, Set<Id> ids) {
        for (var layer : side.layersOf().getOrDefault(document, List.of())) {
            if (layer.kind() == LayerHead.Kind.GOLD) {
                ids.add(layer.id());
            }
        }
    }

    private List<Decision> decided(Pairing.Pair pair) {
        return decided.getOrDefault(pair.theirs(), List.of());
    }

    private boolean isNew(Pairing.Pair pair, Decision there) {
        return !ours.decisions().containsKey(there.id())
                && past(pair.ours(), pair.theirs()).item(there.id()).isEmpty();
    }

    /// Only the lock that is here: what they locked after they had unlocked it is another one.
    private boolean isUnlockedThere(Pairing.Pair pair, Id layer) {
        var version = version(layer);
        var all = decided(pair);
        return version.isPresent()
                ? GoldVersion.of(all).stream()
                        .filter(v -> v.locking().id().equals(version.get().locking().id()))
                        .anyMatch(v -> v.unlocking().filter(d -> isNew(pair, d)).isPresent())
                : all.stream()
                        .filter(d -> d.verdict() == Decision.Verdict.UNLOCKED)
                        .filter(d -> lens.of(d).difference().equals(layer))
                        .anyMatch(d -> isNew(pair, d));
    }
}
