package org.hearsay.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.DocumentText;

/// What lies on a layer as sorted lines without ids, so that two layers can be compared wherever
/// they come from: label, fragments, words, values, note; and for relations their ends.
public final class SpanLines {

    private final DocumentText text;
    private final Map<UUID, String> entities = new HashMap<>();

    public SpanLines(DocumentText text, Collection<Entity> entities) {
        this.text = text;
        entities.forEach(e -> this.entities.put(e.id().value(), e.name()));
    }

    public static List<String> of(ImportedDocument document) {
        var lines = new SpanLines(document.text(), document.entities());
        var layer = document.layers().getFirst();
        return lines.of(layer.annotations(), layer.relations());
    }

    public static List<String> of(SeedCorpus seed) {
        return new SpanLines(seed.document().article().text(), seed.registry().entities().values())
                .of(seed.layer());
    }

    public List<String> of(Layer layer) {
        return of(layer.annotations(), layer.relations());
    }

    public List<String> of(List<Annotation> annotations, List<Relation> relations) {
        var all = new ArrayList<String>();
        var byId = new HashMap<Id, String>();
        for (var a : annotations) {
            byId.put(a.id(), place(a));
            all.add(place(a) + values(a.attributes()) + " # " + a.note());
        }
        for (var r : relations) {
            all.add(
                    r.type()
                            + ": "
                            + byId.get(r.source())
                            + " -> "
                            + byId.get(r.target())
                            + values(r.attributes()));
        }
        all.sort(null);
        return all;
    }

    private String place(Annotation a) {
        return a.label() + a.anchor().fragments() + " " + text.at(a.anchor());
    }

    private String values(Attributes attributes) {
        return attributes.values().entrySet().stream()
                .map(e -> e.getKey() + "=" + shown(e.getValue()))
                .collect(Collectors.joining(", ", " {", "}"));
    }

    private String shown(Value value) {
        return switch (value) {
            case Value.EntityRef(var id) -> "@" + entities.get(id);
            case Value.Text _, Value.Whole _, Value.Truth _, Value.Texts _ -> value.toString();
        };
    }
}
