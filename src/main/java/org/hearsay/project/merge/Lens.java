package org.hearsay.project.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.hearsay.edit.Edit;
import org.hearsay.edit.merging.Identities;
import org.hearsay.edit.reform.Converter;
import org.hearsay.model.Annotation;
import org.hearsay.model.Decision;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.Layer;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.review.decide.Remembered;
import org.hearsay.schema.change.Conversion;

/// Shows what either side has as it is called afterwards. Times stay: nobody has touched anything.
///
/// @param identities who and what goes by another id
/// @param moves what parts of the schema have become on either side
record Lens(Identities identities, List<SchemaMove> moves) {

    Lens {
        moves = List.copyOf(moves);
    }

    Layer of(Layer layer) {
        if (identities.isEmpty() && moves.isEmpty()) {
            return layer;
        }
        var annotations = new ArrayList<Annotation>();
        layer.annotations().forEach(a -> annotations.add((Annotation) identities.of(a)));
        var relations = new ArrayList<Relation>();
        layer.relations().forEach(r -> relations.add((Relation) identities.of(r)));
        var items = new LinkedHashMap<Id, Item>();
        annotations.forEach(a -> items.put(a.id(), a));
        relations.forEach(r -> items.put(r.id(), r));
        for (var move : moves) {
            var edits =
                    converter(move)
                            .edits(
                                    items.values().stream()
                                            .filter(Annotation.class::isInstance)
                                            .map(Annotation.class::cast)
                                            .toList(),
                                    items.values().stream()
                                            .filter(Relation.class::isInstance)
                                            .map(Relation.class::cast)
                                            .toList(),
                                    List.of());
            edits.forEach(e -> apply(e, items));
        }
        return Layer.of(of(layer.head()), items.values());
    }

    LayerHead of(LayerHead head) {
        return (LayerHead) identities.of(head);
    }

    Entity of(Entity entity) {
        var result = entity;
        for (var move : moves) {
            for (var edit : converter(move).edits(List.of(), List.of(), List.of(result))) {
                if (edit instanceof Edit.Replace(_, Entity after)) {
                    result = after.withStamp(entity.stamp());
                }
            }
        }
        return result;
    }

    /// A decision, in the names that it would remember afterwards.
    Decision of(Decision decision) {
        var result = (Decision) identities.of((Item) decision);
        for (var move : moves) {
            var after = move.on(move.before());
            result = new Remembered(move.before(), move.conversion(), after).of(result);
        }
        return result;
    }

    private static Converter converter(SchemaMove move) {
        Conversion conversion = move.conversion();
        return new Converter(move.before(), conversion, Instant.EPOCH);
    }

    private static void apply(Edit edit, LinkedHashMap<Id, Item> items) {
        if (edit instanceof Edit.Replace(Annotation was, Annotation is)) {
            items.put(is.id(), is.withStamp(was.stamp()));
        } else if (edit instanceof Edit.Replace(Relation was, Relation is)) {
            items.put(is.id(), is.withStamp(was.stamp()));
        }
    }
}
