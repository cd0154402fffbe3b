package org.hearsay.format.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.format.ReadContext;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.uima.Chains;
import org.hearsay.format.uima.ReadLabels;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// What leads from one annotation of a file to another: relations, slots, references and chains.
final class CasLinks {

    private static final String NEXT = "next";
    private static final String FIRST = "first";
    private static final String FILLER = "target";
    private static final Set<String> OF_ITS_OWN =
            Set.of(CasNames.SOURCE, CasNames.TARGET, NEXT, FIRST);

    private final CasFile found;
    private final CasLayer layer;
    private final Chains chains;
    private final ReadContext context;
    private final String format;
    private final ReadLabels types = new ReadLabels();
    private final List<Relation> relations = new ArrayList<>();
    private final Set<Integer> used = new HashSet<>();
    private final Map<String, RawItem> strangers = new LinkedHashMap<>();
    private final Map<String, Integer> strangerCounts = new HashMap<>();

    CasLinks(CasFile found, CasLayer layer, Chains chains, ReadContext context, String format) {
        this.found = found;
        this.layer = layer;
        this.chains = chains;
        this.context = context;
        this.format = format;
    }

    List<Relation> read() {
        for (var item : found.items().values()) {
            if (CasLayer.isRelation(item)) {
                relation(item);
            } else if (item.isAnnotation()) {
                item.references().forEach((feature, ids) -> references(item, feature, ids));
            }
        }
        chains();
        found.items().values().forEach(this::count);
        strangers.forEach((type, item) ->
                layer.issue(item, stranger(type, strangerCounts.getOrDefault(type, 0))));
        return relations;
    }

    private static Phrase stranger(String type, int count) {
        return count == 1
                ? Phrase.of("a structure of the type %s is on no text and was left out", type)
                : Phrase.of(
                        "%d structures of the type %s are on no text and were left out",
                        count, type);
    }

    private void relation(RawItem item) {
        var type = types.label(item.type());
        link(
                item,
                type,
                List.of(item.reference(CasNames.SOURCE), item.reference(CasNames.TARGET)),
                layer.attributes(item, layer.ofRelation(type)));
    }

    private void references(RawItem item, String feature, List<Integer> ids) {
        if (OF_ITS_OWN.contains(feature)) {
            return;
        }
        var type = UimaNames.plain(feature);
        for (int id : expanded(ids)) {
            var filler = found.item(id).filter(i -> !i.isAnnotation());
            if (filler.isPresent() && filler.get().reference(FILLER) >= 0) {
                used.add(id);
                link(
                        item,
                        type,
                        List.of(item.id(), filler.get().reference(FILLER)),
                        layer.attributes(filler.get(), layer.ofRelation(type)));
            } else if (filler.isEmpty() && found.list(id).isEmpty()) {
                link(item, type, List.of(item.id(), id), Map.of());
            }
        }
    }

    /// With the elements of lists in their place.
    private List<Integer> expanded(List<Integer> ids) {
        var all = new ArrayList<Integer>();
        for (int id : ids) {
            var list = found.list(id);
            if (list.isPresent()) {
                all.addAll(list.get().references().getOrDefault(CasFile.ELEMENTS, List.of()));
            } else {
                all.add(id);
            }
        }
        return all;
    }

    private void chains() {
        var all = found.items().values();
        for (var head : all) {
            if (!head.isAnnotation() && head.reference(FIRST) >= 0) {
                used.add(head.id());
                chain(head.reference(FIRST));
            }
        }
        var behind = new HashSet<Integer>();
        all.forEach(i -> behind.add(i.reference(NEXT)));
        for (var item : all) {
            if (item.reference(NEXT) >= 0 && !behind.contains(item.id())) {
                chain(item.id());
            }
        }
    }

    private void chain(int start) {
        var items = new ArrayList<RawItem>();
        for (var at = found.item(start);
                at.isPresent() && used.add(at.get().id());
                at = found.item(at.get().reference(NEXT))) {
            items.add(at.get());
        }
        var mentions =
                items.stream()
                        .map(i -> layer.annotation(i.id()))
                        .flatMap(Optional::stream)
                        .toList();
        if (mentions.isEmpty()) {
            return;
        }
        var label = mentions.getFirst().label();
        var entityLabel = chains.entityLabel(label);
        if (entityLabel.isPresent()) {
            var named = mentions.stream().map(m -> m.withLabel(entityLabel.get())).toList();
            chains.ofOne(named).forEach(m -> layer.annotations().put(m.id(), m));
            return;
        }
        for (int i = 0; i + 1 < mentions.size(); i++) {
            add(Chains.relation(label), mentions.get(i), mentions.get(i + 1), Map.of());
        }
    }

    private void link(
            RawItem item, String type, List<Integer> ends, Map<String, Value> attributes) {
        var source = layer.annotation(ends.getFirst());
        var target = layer.annotation(ends.getLast());
        if (source.isPresent() && target.isPresent()) {
            add(type, source.get(), target.get(), attributes);
        } else {
            layer.issue(
                    item,
                    Phrase.of(
                            "an end of the relation %s %d is no annotation that was taken in; it was left out",
                            type, item.id()));
        }
    }

    private void add(
            String type, Annotation source, Annotation target, Map<String, Value> attributes) {
        relations.add(
                new Relation(
                        context.ids().next(),
                        layer.id(),
                        type,
                        source.id(),
                        target.id(),
                        Attributes.of(attributes),
                        context.origin(format),
                        context.stamp()));
    }

    private void count(RawItem item) {
        boolean known =
                item.isAnnotation()
                        || used.contains(item.id())
                        || item.type().equals(CasNames.ENTITY)
                        || item.type().equals(CasNames.METADATA)
                        || item.reference(FILLER) >= 0;
        if (!known) {
            strangers.putIfAbsent(item.type(), item);
            strangerCounts.merge(item.type(), 1, Integer::sum);
        }
    }
}
