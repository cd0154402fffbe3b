package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Fields;
import org.hearsay.edit.merging.LayerMerge;
import org.hearsay.edit.merging.LayerSteps;
import org.hearsay.model.Annotation;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.project.ProjectException;
import org.hearsay.project.merge.MergeReport.Conflict;
import org.hearsay.project.merge.MergeReport.DocumentKind;
import org.hearsay.project.merge.MergeReport.DocumentLine;
import org.hearsay.project.merge.MergeReport.LayerLine;
import org.hearsay.store.Contents.KeptLayer;
import org.hearsay.store.Incoming;
import org.hearsay.store.StoredArticle;

/// Works out what becomes of one article that both sides have. The later text wins; what stands in
/// the other one is carried over before anything is compared.
final class DocumentDraft {

    private final Side ours;
    private final Side theirs;
    private final Lens lens;
    private final KeptGold keptGold;
    private final Findings findings;
    private final Pairing.Pair pair;
    private final PairReads.Read read;
    private final StoredArticle here;
    private final StoredArticle there;
    private final Meeting texts;
    private final Bases states;

    DocumentDraft(
            Side ours,
            Side theirs,
            KeptGold keptGold,
            Findings findings,
            Pairing.Pair pair,
            PairReads.Read read)
            throws ProjectException {
        this.ours = ours;
        this.theirs = theirs;
        lens = keptGold.lens();
        this.keptGold = keptGold;
        this.findings = findings;
        this.pair = pair;
        this.read = read;
        here = read.here();
        there = theirs.isBlotted(pair.theirs()) ? Blots.readable(read.there(), here) : read.there();
        texts = new Meeting(here, there, pair.isPlaced());
        states = new Bases(keptGold.pasts(), lens, texts, pair);
    }

    void work() throws ProjectException {
        if (!ours.counts(pair.ours())) {
            findings.add(List.of(new Edit.Attach(List.of(pair.ours()), List.of())));
            line(DocumentKind.NEW, document());
        }
        var kept = read.mine();
        var mine = kept.stream().map(KeptLayer::layer).toList();
        var yours = read.yours();
        var moved = Carry.over(texts.ourText(), texts.text(), counting(kept));
        var correction = new Correction(ours, texts).edits(moved);
        if (keptGold.keeps(pair, correction)) {
            stays(kept, yours);
            return;
        }
        var document = revised(correction);
        if (!pair.isPlaced()) {
            details(document);
        }
        var carried = byId(moved.layers());
        var carriedThere = texts.theirs(yours);
        findings.lost(moved, texts.ourText(), ours, document());
        findings.lost(carriedThere, texts.theirText(), theirs, document());
        carriedThere.lost().forEach(l -> remarksOn(l.annotation().id()));
        var bases = states.of(mine, yours);
        for (var layer : carriedThere.layers()) {
            var theirLayer = lens.of(layer);
            layer(theirLayer, carried, mine, Optional.ofNullable(bases.get(layer.head().id())));
            carried.remove(theirLayer.head().id());
        }
        carried.values().forEach(this::onlyHere);
    }

    /// Words of gold that is locked here are otherwise there.
    private void stays(List<KeptLayer> kept, List<Layer> yours) {
        keptGold.article(pair);
        counting(kept).forEach(this::onlyHere);
        for (var layer : yours) {
            layer.annotations().stream()
                    .map(Annotation::id)
                    .filter(id -> kept.stream().allMatch(k -> k.layer().find(id).isEmpty()))
                    .forEach(this::remarksOn);
        }
    }

    /// What was said about a span that has no place here is said about the article.
    private void remarksOn(Id lost) {
        if (theirs.comments().values().stream().anyMatch(c -> c.subject().equals(lost))) {
            lens.identities().put(lost, pair.ours());
        }
    }

    /// Layers that only our side has, where parts of the schema or speakers have other names now.
    private void onlyHere(Layer layer) {
        var named = lens.of(layer);
        findings.mentions(named);
        findings.add(LayerSteps.between(layer, named));
    }

    private void layer(
            Layer theirLayer, Map<Id, Layer> carried, List<Layer> mine, Optional<Layer> base) {
        var id = theirLayer.head().id();
        var ourLayer = carried.get(id);
        if (ourLayer != null) {
            both(ourLayer, theirLayer, base);
            return;
        }
        var gone = mine.stream().filter(l -> l.head().id().equals(id)).findFirst();
        boolean isToCome = gone.isEmpty() || base.filter(b -> isSame(b, theirLayer)).isEmpty();
        if (isToCome && keptGold.hasOther(pair, theirLayer.head())) {
            keep(Layer.empty(theirLayer.head()), theirLayer);
        } else if (gone.isEmpty()) {
            findings.mentions(theirLayer);
            findings.incoming.add(new Incoming.NewLayer(theirLayer));
            tell(Layer.empty(theirLayer.head()), theirLayer);
        } else if (isToCome) {
            findings.add(List.of(new Edit.Attach(List.of(), List.of(id))));
            both(gone.get(), theirLayer, Optional.empty());
        }
    }

    private static boolean isSame(Layer base, Layer theirs) {
        return LayerSteps.between(base, theirs).isEmpty();
    }

    private void both(Layer ourLayer, Layer theirLayer, Optional<Layer> base) {
        var named = lens.of(ourLayer);
        var merge =
                base.or(() -> states.past(theirLayer.head().id()).shared(named, theirLayer))
                        .map(b -> LayerMerge.of(b, named, theirLayer))
                        .orElseGet(() -> LayerMerge.whole(named, theirLayer));
        LayerHead head = Fields.of(base.map(Layer::head), named.head(), theirLayer.head());
        var after = merge.layer().withHead(head);
        var edits = new ArrayList<>(LayerSteps.between(ourLayer, after));
        edits.addAll(LayerSteps.remembering(after, merge.overruled()));
        if (keptGold.keeps(pair, edits)) {
            keep(named, theirLayer);
            onlyHere(ourLayer);
            return;
        }
        for (var comment : theirs.comments().values()) {
            LayerMerge.twin(comment.subject(), theirLayer, after)
                    .ifPresent(id -> lens.identities().put(comment.subject(), id));
        }
        findings.mentions(after);
        findings.add(edits);
        conflict(head, merge.overruled().size(), false);
        conflict(head, merge.replaced().size(), true);
        tell(named, after);
    }

    /// Their gold stays out of ours.
    private void keep(Layer ourLayer, Layer theirLayer) {
        keptGold.gold(pair, ourLayer, theirLayer);
        theirLayer.annotations().stream()
                .map(Annotation::id)
                .filter(id -> ourLayer.find(id).isEmpty())
                .forEach(this::remarksOn);
    }

    private void conflict(LayerHead head, int count, boolean theirsTaken) {
        if (count > 0) {
            findings.conflicts.add(
                    new Conflict(
                            head.document(), document().title(), name(head), count, theirsTaken));
        }
    }

    private void tell(Layer from, Layer to) {
        var changes = Findings.changes(from, to);
        if (!changes.isNothing() || from.annotations().isEmpty() && !to.annotations().isEmpty()) {
            findings.layers.add(
                    new LayerLine(
                            pair.ours(),
                            document().title(),
                            name(to.head()),
                            from.annotations().size(),
                            to.annotations().size(),
                            changes));
        }
    }

    /// The document with the text that it has from now on.
    private Document revised(List<Edit> correction) {
        findings.add(correction);
        for (var edit : correction) {
            if (edit instanceof Edit.Revise(_, var after)) {
                line(DocumentKind.REVISED_THERE, after.article().document());
                return after.article().document();
            }
        }
        if (!texts.isSame()) {
            line(pair.isPlaced() ? DocumentKind.PLACED : DocumentKind.REVISED_HERE, document());
        }
        return document();
    }

    private void details(Document now) {
        var past = states.past();
        var id = past.isOfOurs() ? pair.ours() : pair.theirs();
        var own = past.isOfOurs() ? here : there;
        var base =
                past.had(id)
                        ? past.walk()
                                .before(id)
                                .flatMap(i -> i)
                                .map(i -> i instanceof Document d ? d : document())
                                .or(() -> Optional.of(own.article().document()))
                        : Optional.<Document>empty();
        var after = Fields.of(base, now, there.article().document());
        if (!after.equals(now)) {
            findings.add(List.of(new Edit.Replace(now, after)));
            line(DocumentKind.DETAILS, after);
        }
    }

    private void line(DocumentKind kind, Document document) {
        findings.documents.add(
                new DocumentLine(
                        kind,
                        document.id(),
                        document.title(),
                        document.revision(),
                        Optional.empty(),
                        passages(kind)));
    }

    private MergeReport.Passages passages(DocumentKind kind) {
        return switch (kind) {
            case PLACED, REVISED_THERE, REVISED_HERE ->
                    Comparing.of(texts.ourText(), texts.theirText());
            case NEW, SECOND, DETAILS, REMOVED_THERE -> MergeReport.Passages.NONE;
        };
    }

    private String name(LayerHead head) {
        return Findings.name(head, ours.registry(), theirs.registry());
    }

    private Document document() {
        return here.article().document();
    }

    private static List<Layer> counting(List<KeptLayer> kept) {
        return kept.stream().filter(KeptLayer::counts).map(KeptLayer::layer).toList();
    }

    private static Map<Id, Layer> byId(List<Layer> layers) {
        return layers.stream()
                .collect(
                        Collectors.toMap(
                                l -> l.head().id(), l -> l, (a, _) -> a, LinkedHashMap::new));
    }
}
