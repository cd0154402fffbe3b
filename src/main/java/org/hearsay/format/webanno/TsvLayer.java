package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.uima.Chains;
import org.hearsay.format.uima.RawText;
import org.hearsay.format.uima.ReadLabels;
import org.hearsay.format.uima.ReadValues;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.phrase.Phrase;

/// The annotations and relations of one file on their way to a layer.
final class TsvLayer {

    private final String file;
    private final RawText text;
    private final ReadContext context;
    private final ImportSink sink;
    private final ReadValues values;
    private final Chains chains;
    private final ReadLabels labels = new ReadLabels();
    private final ReadLabels types = new ReadLabels();
    private final Id layer;
    private final Map<TsvDraft, Annotation> annotations = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    TsvLayer(String file, RawText text, ReadContext context, ImportSink sink) {
        this.file = file;
        this.text = text;
        this.context = context;
        this.sink = sink;
        values = new ReadValues(context);
        chains = new Chains(values, text.text());
        layer = context.ids().next();
    }

    TsvLayer read(TsvRows rows) {
        var links = rows.links();
        var found =
                links.found(p ->
                        issue(
                                p.line(),
                                Phrase.of(
                                        "an end of its %s is nowhere; the relation was left out",
                                        UimaNames.plain(p.type()))));
        links.drafts().forEach(d -> annotation(d).ifPresent(a -> annotations.put(d, a)));
        for (var link : found) {
            var type = types.label(link.pending().type());
            var attributes = new HashMap<String, Value>();
            link.pending()
                    .values()
                    .forEach((feature, shown) -> {
                        var name = UimaNames.plain(feature);
                        attributes.put(name, values.ofRelation(type, name, shown));
                    });
            link(type, link.source(), link.target(), attributes);
        }
        rows.chains().forEach(this::chain);
        return this;
    }

    ImportedLayer layer() {
        return new ImportedLayer(
                layer,
                "",
                LayerHead.Kind.WORK,
                LayerHead.Status.IN_PROGRESS,
                0,
                List.of(),
                List.copyOf(annotations.values()),
                relations);
    }

    List<Entity> entities() {
        return values.entities();
    }

    private Optional<Annotation> annotation(TsvDraft draft) {
        if (draft.start() == draft.end()) {
            issue(
                    draft.line(),
                    Phrase.of(
                            "a %s covers nothing; it was left out", UimaNames.plain(draft.type())));
            return Optional.empty();
        }
        if (!text.isEdge(draft.start()) || !text.isEdge(draft.end())) {
            issue(
                    draft.line(),
                    Phrase.of(
                            "an offset is outside the text or splits a character; it was left out"));
            return Optional.empty();
        }
        int start = text.toText(draft.start());
        int end = text.toText(draft.end());
        if (start == end) {
            issue(draft.line(), Phrase.of("it covers only a carriage return; it was left out"));
            return Optional.empty();
        }
        var label = labels.label(draft.type());
        var attributes = new HashMap<String, Value>();
        var note = "";
        for (var feature : draft.values().entrySet()) {
            var name = UimaNames.plain(feature.getKey());
            if (feature.getKey().equals(ReadValues.NOTE)) {
                note = feature.getValue();
            } else {
                attributes.put(name, values.ofLabel(label, name, feature.getValue()));
            }
        }
        return Optional.of(
                new Annotation(
                        context.ids().next(),
                        layer,
                        label,
                        Anchor.of(start, end),
                        Attributes.of(attributes),
                        note,
                        context.origin(WebAnnoReader.ID),
                        context.stamp()));
    }

    private void chain(List<TsvDraft> elements) {
        var there = elements.stream().filter(annotations::containsKey).toList();
        var found = there.stream().map(annotations::get).filter(Objects::nonNull).toList();
        if (there.isEmpty()) {
            return;
        }
        var label = labels.label(there.getFirst().type());
        var entityLabel = chains.entityLabel(label);
        if (entityLabel.isPresent()) {
            var mentions =
                    chains.ofOne(found.stream().map(a -> a.withLabel(entityLabel.get())).toList());
            for (int i = 0; i < there.size(); i++) {
                annotations.put(there.get(i), mentions.get(i));
            }
            return;
        }
        for (int i = 0; i + 1 < there.size(); i++) {
            link(Chains.relation(label), there.get(i), there.get(i + 1), Map.of());
        }
    }

    private void link(
            String type, TsvDraft source, TsvDraft target, Map<String, Value> attributes) {
        var from = annotations.get(source);
        var to = annotations.get(target);
        if (from == null || to == null) {
            issue(
                    source.line(),
                    Phrase.of("an end of its %s covers nothing; the relation was left out", type));
            return;
        }
        relations.add(
                new Relation(
                        context.ids().next(),
                        layer,
                        type,
                        from.id(),
                        to.id(),
                        Attributes.of(attributes),
                        context.origin(WebAnnoReader.ID),
                        context.stamp()));
    }

    private void issue(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }
}
