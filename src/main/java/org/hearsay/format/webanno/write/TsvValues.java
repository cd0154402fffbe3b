package org.hearsay.format.webanno.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.format.uima.ReadValues;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.format.webanno.Escapes;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.schema.Value;

/// What the columns of one layer are and what goes into their cells. Only labels, relation types
/// and attributes that the layer uses have columns.
final class TsvValues {

    private static final String NONE = "*";

    private final Registry registry;
    private final TsvLosses losses;
    private final Map<String, Set<String>> labels = new TreeMap<>();
    private final Map<String, Set<String>> relations = new TreeMap<>();
    private final Set<Id> entities = new HashSet<>();

    TsvValues(Layer layer, Registry registry, TsvLosses losses) {
        this.registry = registry;
        this.losses = losses;
        for (var annotation : layer.annotations()) {
            var features = features(labels, annotation.label(), annotation.attributes());
            if (!annotation.note().isEmpty()) {
                features.add(ReadValues.NOTE);
            }
            if (annotation.note().indexOf('\r') >= 0) {
                losses.carriageReturn(annotation.id(), ReadValues.NOTE);
            }
        }
        layer.relations().forEach(r -> features(relations, r.type(), r.attributes()));
        layer.annotations().forEach(a -> count(a.id(), a.attributes()));
        layer.relations().forEach(r -> count(r.id(), r.attributes()));
    }

    /// Labels and the names of their features, both sorted.
    Map<String, Set<String>> labels() {
        return labels;
    }

    Map<String, Set<String>> relations() {
        return relations;
    }

    String cell(Annotation annotation, String feature) {
        return feature.equals(ReadValues.NOTE)
                ? cell(annotation.note())
                : cell(annotation.attributes(), feature);
    }

    String cell(Attributes attributes, String feature) {
        return cell(attributes.find(UimaNames.plain(feature)).map(this::shown).orElse(""));
    }

    private static Set<String> features(
            Map<String, Set<String>> owners, String owner, Attributes attributes) {
        var features = owners.computeIfAbsent(owner, _ -> new TreeSet<>());
        attributes.values().keySet().forEach(name -> features.add(UimaNames.feature(name)));
        return features;
    }

    private static String cell(String text) {
        return text.isEmpty()
                ? NONE
                : Escapes.value(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private void count(Id id, Attributes attributes) {
        attributes
                .values()
                .forEach((name, value) -> {
                    var shown = shown(value);
                    if (shown.isEmpty()) {
                        losses.emptyValue(id, name);
                    }
                    if (shown.indexOf('\r') >= 0) {
                        losses.carriageReturn(id, name);
                    }
                    if (value instanceof Value.Texts(var texts)
                            && !List.of(shown.split("; ", -1)).equals(texts)) {
                        losses.list(id, name);
                    }
                    if (value instanceof Value.EntityRef(var entity)) {
                        registry.entity(new Id(entity)).ifPresent(this::count);
                    }
                });
    }

    private void count(Entity entity) {
        if (!entities.add(entity.id())) {
            return;
        }
        losses.entity(entity);
        if (namesakes(entity.name()).size() > 1) {
            losses.sameName(entity);
        }
    }

    private List<Entity> namesakes(String name) {
        var found = new ArrayList<Entity>();
        registry.entities().values().stream()
                .filter(e -> e.name().equals(name))
                .forEach(found::add);
        return found;
    }

    private String shown(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? registry.entity(new Id(id)).map(Entity::name).orElse(id.toString())
                : value.shown();
    }
}
