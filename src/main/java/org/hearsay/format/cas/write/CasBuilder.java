package org.hearsay.format.cas.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.AnnotatedDocument;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.uima.ReadValues;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Document;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Span;

/// Makes feature structures of one layer of a document.
///
/// An annotation in several parts is a structure a part, which share the feature [CasNames#GROUP];
/// relations lead to the first.
final class CasBuilder {

    /// About how many there are besides tokens.
    private static final int OTHERS = 100;

    private final AnnotatedDocument document;
    private final Registry registry;
    private final CasTypes types;
    private final CasLosses losses;
    private final List<CasItem> items;
    private final Map<Id, Placed> first = new HashMap<>();
    private final Map<Id, Entity> entities = new LinkedHashMap<>();

    /// The structure of an annotation's first part.
    private record Placed(int id, Span span) {}

    private int lastId = CasGraph.SOFA;
    private int groups;

    CasBuilder(AnnotatedDocument document, Registry registry, CasTypes types, CasLosses losses) {
        this.document = document;
        this.registry = registry;
        this.types = types;
        this.losses = losses;
        items = new ArrayList<>(document.segmentation().tokens().size() + OTHERS);
    }

    CasGraph graph(Layer layer) {
        var text = document.article().text().value();
        about(text.length());
        segmentation(layer, text.length());
        layer.annotations().forEach(this::annotation);
        layer.relations().forEach(this::relation);
        entities.values().forEach(this::entity);
        return new CasGraph(text, items);
    }

    private void about(int length) {
        var about = document.article().document();
        var item = CasItem.whole(++lastId, CasNames.ABOUT, length);
        var language = about.metadata(Document.LANGUAGE);
        item.with("language", language.isEmpty() ? "x-unspecified" : language);
        items.add(item.with(CasNames.TITLE, about.title()));
        about.metadata()
                .forEach((key, value) ->
                        items.add(
                                CasItem.of(++lastId, CasNames.METADATA)
                                        .with(CasNames.KEY, key)
                                        .with(CasNames.VALUE, value)));
    }

    private void segmentation(Layer layer, int length) {
        var marked = new ArrayList<Span>();
        layer.annotations().forEach(a -> marked.addAll(a.anchor().fragments()));
        var sentences = CasSentences.covering(document.segmentation().sentences(), length, marked);
        for (var sentence : sentences) {
            items.add(CasItem.bare(++lastId, CasNames.SENTENCE, sentence));
        }
        for (var token : document.segmentation().tokens()) {
            items.add(CasItem.bare(++lastId, CasNames.TOKEN, token));
        }
    }

    private void annotation(Annotation annotation) {
        var type = types.label(annotation.label());
        var features = features(annotation.id(), annotation.attributes(), type);
        if (!annotation.note().isEmpty()) {
            features.put(ReadValues.NOTE, new CasValue.Text(annotation.note()));
        }
        if (annotation.anchor().isDiscontinuous()) {
            features.put(CasNames.GROUP, new CasValue.Text(Integer.toString(++groups)));
        }
        for (var part : annotation.anchor().fragments()) {
            items.add(CasItem.at(++lastId, type, part).withTexts(features));
            first.putIfAbsent(annotation.id(), new Placed(lastId, part));
        }
    }

    private void relation(Relation relation) {
        var source = first.get(relation.source());
        var target = first.get(relation.target());
        if (source == null || target == null) {
            losses.unlinked(relation);
            return;
        }
        var type = types.relation(relation.type());
        items.add(
                CasItem.at(++lastId, type, target.span())
                        .with(CasNames.SOURCE, new CasValue.Reference(source.id()))
                        .with(CasNames.TARGET, new CasValue.Reference(target.id()))
                        .withTexts(features(relation.id(), relation.attributes(), type)));
    }

    private void entity(Entity entity) {
        var type = CasNames.ENTITY;
        items.add(
                CasItem.of(++lastId, type)
                        .with(CasNames.IDENTIFIER, entity.id().toString())
                        .with(CasNames.NAME, entity.name())
                        .withTexts(features(entity.id(), entity.attributes(), type)));
    }

    private Map<String, CasValue> features(Id owner, Attributes attributes, String type) {
        var features = new LinkedHashMap<String, CasValue>();
        attributes
                .values()
                .forEach((name, value) -> {
                    var feature = UimaNames.feature(name);
                    boolean isList = CasNames.STRING_ARRAY.equals(types.range(type, feature));
                    if (value instanceof Value.Texts(var texts)) {
                        if (!isList && !List.of(value.shown().split("; ", -1)).equals(texts)) {
                            losses.list(owner, name);
                        }
                        features.put(
                                feature,
                                isList
                                        ? new CasValue.Texts(texts)
                                        : new CasValue.Text(value.shown()));
                    } else {
                        var text = shown(value);
                        features.put(
                                feature,
                                isList
                                        ? new CasValue.Texts(List.of(text))
                                        : new CasValue.Text(text));
                    }
                });
        return features;
    }

    /// Somebody's name, or where others have it too, the identifier.
    private String shown(Value value) {
        if (!(value instanceof Value.EntityRef(var id))) {
            return value.shown();
        }
        var entity = registry.entity(new Id(id));
        if (entity.isEmpty()) {
            return id.toString();
        }
        entities.put(entity.get().id(), entity.get());
        return losses.isOnly(entity.get()) ? entity.get().name() : id.toString();
    }
}
