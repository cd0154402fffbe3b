package org.hearsay.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Schema;

/// An annotation that becomes one of another label: what of its values and relations that label can
/// have.
///
/// @param after as it shall be
/// @param severed relations that it must lose
public record Relabelling(Annotation before, Annotation after, List<Relation> severed) {

    public Relabelling {
        severed = List.copyOf(severed);
    }

    /// @param label name of one of the schema
    public static Relabelling of(Annotation before, String label, Layer layer, Schema schema) {
        var kept =
                before.attributes().values().entrySet().stream()
                        .filter(e ->
                                schema.attribute(label, e.getKey())
                                        .filter(a -> a.type().allows(e.getValue()))
                                        .isPresent())
                        .collect(Collectors.toMap(e -> e.getKey(), e -> e.getValue()));
        var after = before.withLabel(label).withAttributes(Attributes.of(kept));
        var severed =
                layer.relationsOf(after.id()).stream()
                        .filter(r -> !joins(r, after, layer, schema))
                        .toList();
        return new Relabelling(before, after, severed);
    }

    public Transaction step() {
        return Recipes.relabel(before, after, severed);
    }

    private static boolean joins(Relation relation, Annotation after, Layer layer, Schema schema) {
        return schema.relation(relation.type())
                .filter(t ->
                        t.joins(
                                label(relation.source(), after, layer),
                                label(relation.target(), after, layer)))
                .isPresent();
    }

    private static String label(Id end, Annotation after, Layer layer) {
        return end.equals(after.id())
                ? after.label()
                : layer.annotation(end).map(Annotation::label).orElse("");
    }
}
