package org.hearsay.problem;

import java.util.HashMap;
import java.util.Map;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// How much an annotation, as it is now, calls for a relation of each type: what the constraints
/// ask for comes first, what they speak against last.
public final class Wants {

    /// From most to least wanted.
    public enum Want {
        MISSING,
        NONE_YET,
        ANOTHER,
        RULED_OUT
    }

    private final Map<String, Want> byType = new HashMap<>();

    private Wants() {}

    /// @param source where the relations would start
    public static Wants of(Annotation source, Layer layer, Schema schema) {
        var wants = new Wants();
        for (var relation : layer.relationsOf(source.id())) {
            if (relation.source().equals(source.id())) {
                wants.byType.put(relation.type(), Want.ANOTHER);
            }
        }
        for (var constraint : schema.constraints()) {
            if (ConstraintCheck.concerns(constraint.rule(), source, schema)) {
                switch (constraint) {
                    case RequiresRelation(_, var type, _) ->
                            wants.byType.putIfAbsent(type, Want.MISSING);
                    case ForbidsRelation(_, var type) -> wants.byType.put(type, Want.RULED_OUT);
                    case Constraint.RequiresValue _,
                            Constraint.ToDecide _,
                            Constraint.Acyclic _ -> {}
                }
            }
        }
        return wants;
    }

    public Want of(RelationType type) {
        return byType.getOrDefault(type.name(), Want.NONE_YET);
    }
}
