package org.hearsay.edit.linking;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// Which relations may still be added on a layer: those that the schema allows, and that close no
/// circle where it wants none.
final class LinkRules {

    private final Layer layer;
    private final Schema schema;

    LinkRules(Layer layer, Schema schema) {
        this.layer = layer;
        this.schema = schema;
    }

    /// Relation types that may still be added between the two, in the schema's order.
    List<RelationType> open(Annotation source, Annotation target) {
        return schema.relationsBetween(source.label(), target.label()).stream()
                .filter(type -> isOpen(type, source.id(), target.id()))
                .toList();
    }

    /// Whether relations of the type make a hierarchy, in which nothing comes back to itself.
    boolean isHierarchy(RelationType type) {
        return schema.constraints().stream()
                .anyMatch(c ->
                        c instanceof Constraint.Acyclic(_, var name) && name.equals(type.name()));
    }

    private boolean isOpen(RelationType type, Id source, Id target) {
        var made =
                layer.relationsOf(source).stream()
                        .filter(r -> r.type().equals(type.name()))
                        .toList();
        long starting = made.stream().filter(r -> r.source().equals(source)).count();
        boolean full = type.maxPerSource() > 0 && starting >= type.maxPerSource();
        boolean there =
                made.stream()
                        .anyMatch(r ->
                                r.target().equals(target)
                                        || type.symmetric() && r.source().equals(target));
        return !full && !there && !(isHierarchy(type) && leads(target, source, type));
    }

    /// Whether relations of the type lead from one annotation to the other.
    private boolean leads(Id from, Id to, RelationType type) {
        var seen = new HashSet<Id>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var id = open.remove();
            if (id.equals(to)) {
                return true;
            }
            if (seen.add(id)) {
                layer.relationsOf(id).stream()
                        .filter(r -> r.type().equals(type.name()) && r.source().equals(id))
                        .forEach(r -> open.add(r.target()));
            }
        }
        return false;
    }
}
