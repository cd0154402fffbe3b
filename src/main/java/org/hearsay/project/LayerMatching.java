package org.hearsay.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.hearsay.format.ImportedLayer;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.IdSource;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Origin;
import org.hearsay.model.Relation;
import org.hearsay.review.align.Difference;
import org.hearsay.schema.Value;

/// Makes layers of the project from layers of a file. Ids are kept unless the project has seen the
/// layer before; then everything on it gets new ones.
final class LayerMatching {

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final IdSource ids;
    private final Set<Id> taken;
    private final Entities entities;
    private final Map<Id, Id> renamed = new HashMap<>();

    /// @param taken ids of documents and layers that are used; added to
    LayerMatching(IdSource ids, Set<Id> taken, Entities entities) {
        this.ids = ids;
        this.taken = taken;
        this.entities = entities;
    }

    Layer layer(ImportedLayer imported, Id document, Id owner) {
        boolean seen = taken.contains(imported.id());
        var id = seen ? ids.next() : imported.id();
        taken.add(id);
        if (seen) {
            renamed.put(imported.id(), id);
        }
        var head =
                new LayerHead(
                        id,
                        document,
                        owner,
                        imported.kind(),
                        imported.status(),
                        imported.readTo(),
                        imported.negatives());
        return Layer.of(head, seen ? renewed(imported, id) : kept(imported));
    }

    /// What is said about a layer that does not come in is said about its article; where the
    /// project has that layer, it may have what is on it.
    void leftOut(ImportedLayer imported, Id document) {
        if (!taken.contains(imported.id())) {
            imported.annotations().forEach(a -> renamed.put(a.id(), document));
            imported.relations().forEach(r -> renamed.put(r.id(), document));
        }
    }

    /// The project's id for an item's id of the file.
    Id current(Id item) {
        return renamed.getOrDefault(item, item);
    }

    private List<Item> kept(ImportedLayer imported) {
        var items = new ArrayList<Item>(imported.relations());
        for (var a : imported.annotations()) {
            items.add(a.attributes().isEmpty() ? a : a.withAttributes(current(a.attributes())));
        }
        return items;
    }

    private List<Item> renewed(ImportedLayer imported, Id layer) {
        var items = new ArrayList<Item>();
        for (var a : imported.annotations()) {
            var id = ids.next();
            renamed.put(a.id(), id);
            renamed.put(Difference.nameOf(a.id()), Difference.nameOf(id));
            items.add(
                    new Annotation(
                            id,
                            layer,
                            a.label(),
                            a.anchor(),
                            current(a.attributes()),
                            a.note(),
                            current(a.origin()),
                            a.stamp()));
        }
        for (var r : imported.relations()) {
            items.add(
                    new Relation(
                            ids.next(),
                            layer,
                            r.type(),
                            current(r.source()),
                            current(r.target()),
                            r.attributes(),
                            current(r.origin()),
                            r.stamp()));
        }
        return items;
    }

    /// Words in which ids of the file may stand, with those of the project.
    String current(String words) {
        return renamed.isEmpty()
                ? words
                : ID.matcher(words).replaceAll(m -> current(Id.parse(m.group())).toString());
    }

    /// What gold was made from is called otherwise here.
    private Origin current(Origin origin) {
        return switch (origin.kind()) {
            case AGREEMENT, DECISION -> origin.withDetail(current(origin.detail()));
            case HAND, SMART_EXTENT, SUGGESTION, BULK, IMPORT, MERGE -> origin;
        };
    }

    private Attributes current(Attributes attributes) {
        if (attributes.isEmpty()) {
            return attributes;
        }
        var values = new TreeMap<String, Value>();
        attributes.values().forEach((name, value) -> values.put(name, entities.current(value)));
        return Attributes.of(values);
    }
}
