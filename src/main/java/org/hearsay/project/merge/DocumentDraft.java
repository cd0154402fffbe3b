package org.hearsay.project.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Fields;
import org.hearsay.edit.merging.LayerMerge;
import org.hearsay.edit.merging.LayerSteps;
import org.hearsay.model.Article;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Wording;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
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
    private final Past past;
    private final Lens lens;
    private final Findings findings;
    private final Pairing.Pair pair;
    private final StoredArticle here;
    private final StoredArticle there;
    private final Meeting texts;

    DocumentDraft(
            Side ours, Side theirs, Past past, Lens lens, Findings findings, Pairing.Pair pair)
            throws ProjectException {
        this.ours = ours;
        this.theirs = theirs;
        this.past = past;
        this.lens = lens;
        this.findings = findings;
        this.pair = pair;
        here = ours.article(pair.ours());
        var stored = theirs.article(pair.theirs());
        there = theirs.isBlotted(pair.theirs()) ? Blots.readable(stored, here) : stored;
        texts = new Meeting(here, there, pair.isPlaced());
    }

    void work() throws ProjectException {
        if (!ours.counts(pair.ours())) {
            findings.add(List.of(new Edit.Attach(List.of(pair.ours()), List.of())));
            line(DocumentKind.NEW, document());
        }
        var kept = ours.kept(pair.ours());
        var mine = kept.stream().map(KeptLayer::layer).toList();
        var yours = theirs.open(pair.theirs());
        var moved = Carry.over(texts.ourText(), texts.text(), counting(kept));
        var document = revised(moved);
        if (!pair.isPlaced()) {
            details(document);
        }
        var carried = byId(moved.layers());
        var carriedThere = texts.theirs(yours);
        findings.lost(moved, texts.ourText(), ours, document());
        findings.lost(carriedThere, texts.theirText(), theirs, document());
        carriedThere.lost().forEach(l -> remarksOn(l.annotation().id()));
        var bases = bases(mine, yours);
        for (var layer : carriedThere.layers()) {
            var theirLayer = lens.of(layer);
            layer(theirLayer, carried, mine, Optional.ofNullable(bases.get(layer.head().id())));
            carried.remove(theirLayer.head().id());
        }
        carried.values().forEach(this::onlyHere);
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
        if (gone.isEmpty()) {
            findings.mentions(theirLayer);
            findings.incoming.add(new Incoming.NewLayer(theirLayer));
            tell(Layer.empty(theirLayer.head()), theirLayer);
        } else if (base.filter(b -> isSame(b, theirLayer)).isEmpty()) {
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
                base.or(() -> past.shared(named, theirLayer))
                        .map(b -> LayerMerge.of(b, named, theirLayer))
                        .orElseGet(() -> LayerMerge.whole(named, theirLayer));
        LayerHead head = Fields.of(base.map(Layer::head), named.head(), theirLayer.head());
        var after = merge.layer().withHead(head);
        for (var comment : theirs.comments().values()) {
            LayerMerge.twin(comment.subject(), theirLayer, after)
                    .ifPresent(id -> lens.identities().put(comment.subject(), id));
        }
        findings.mentions(after);
        findings.add(LayerSteps.between(ourLayer, after));
        findings.add(LayerSteps.remembering(after, merge.overruled()));
        conflict(head, merge.overruled().size(), false);
        conflict(head, merge.replaced().size(), true);
        tell(named, after);
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

    /// How the layers were, by id of theirs; without those that neither side had then.
    private Map<Id, Layer> bases(List<Layer> mine, List<Layer> yours) {
        var id = past.isOfOurs() ? pair.ours() : pair.theirs();
        if (!past.had(id)) {
            return Map.of();
        }
        var own = texts.text(past.isOfOurs());
        var was = past.walk().textBefore(id).map(w -> w.article().text().value()).orElse(own);
        var now = byId(past.isOfOurs() ? mine : yours);
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
        var bases = new HashMap<Id, Layer>();
        for (int i = 0; i < ids.size(); i++) {
            bases.put(ids.get(i), lens.of(carried.get(i)));
        }
        return bases;
    }

    /// The document with the text that it has from now on.
    private Document revised(Carry moved) throws ProjectException {
        var was = document();
        if (texts.isSame()) {
            return was;
        }
        if (texts.text().equals(texts.ourText())) {
            line(pair.isPlaced() ? DocumentKind.PLACED : DocumentKind.REVISED_HERE, was);
            return was;
        }
        var there = this.there.article();
        int number = number(was, there.document());
        var is = was.withText(number, there.document().sha256(), there.document().length());
        findings.add(
                List.of(
                        new Edit.Revise(
                                new Wording(here.article(), here.segmentation(), moved.before()),
                                new Wording(
                                        new Article(is, there.text(), there.form()),
                                        this.there.segmentation(),
                                        moved.after()))));
        line(DocumentKind.REVISED_THERE, is);
        return is;
    }

    /// That of theirs, unless another text has it here.
    private int number(Document was, Document is) throws ProjectException {
        var store = ours.store();
        var known = Translation.now(store.lookups().contents().textOf(was.id(), is.revision()));
        if (known.isEmpty() || known.equals(is.sha256())) {
            return is.revision();
        }
        return Math.max(Translation.now(store.lastRevision(was.id())) + 1, is.revision());
    }

    private void details(Document now) {
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
