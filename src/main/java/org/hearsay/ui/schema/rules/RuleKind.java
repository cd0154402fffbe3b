package org.hearsay.ui.schema.rules;

import java.util.List;
import java.util.Optional;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;
import org.hearsay.schema.change.Ways;

/// What a rule asks for.
enum RuleKind {
    NEEDS_LINK,
    NEEDS_NO_LINK,
    NEEDS_VALUE,
    NO_CIRCLE,
    TO_DECIDE;

    static RuleKind of(Constraint constraint) {
        return switch (constraint) {
            case RequiresRelation _ -> NEEDS_LINK;
            case ForbidsRelation _ -> NEEDS_NO_LINK;
            case RequiresValue _ -> NEEDS_VALUE;
            case Acyclic _ -> NO_CIRCLE;
            case ToDecide _ -> TO_DECIDE;
        };
    }

    /// What a rule can be made to ask for. That something waits for a decision comes of a split
    /// alone.
    static List<RuleKind> choices(Schema schema, Constraint constraint) {
        if (constraint instanceof ToDecide) {
            return List.of(TO_DECIDE);
        }
        return List.of(NEEDS_LINK, NEEDS_NO_LINK, NEEDS_VALUE, NO_CIRCLE).stream()
                .filter(k -> k == of(constraint) || k.from(schema, constraint).isPresent())
                .toList();
    }

    /// The same rule asking for this; empty where the schema has nothing to ask for.
    Optional<Constraint> from(Schema schema, Constraint constraint) {
        var rule = constraint.rule();
        var relation =
                relation(constraint)
                        .or(() -> schema.relations().stream().map(RelationType::name).findFirst());
        return switch (this) {
            case NEEDS_LINK -> relation.map(r -> new RequiresRelation(rule, r, 1));
            case NEEDS_NO_LINK -> relation.map(r -> new ForbidsRelation(rule, r));
            case NO_CIRCLE -> relation.map(r -> new Acyclic(rule, r));
            case NEEDS_VALUE ->
                    Ways.attributes(schema, rule.labels()).stream()
                            .map(Attribute::name)
                            .findFirst()
                            .map(a -> new RequiresValue(rule, a));
            case TO_DECIDE ->
                    Optional.of(constraint instanceof ToDecide ? constraint : new ToDecide(rule));
        };
    }

    /// The relation that a rule speaks of; empty where it speaks of none.
    static Optional<String> relation(Constraint constraint) {
        return switch (constraint) {
            case RequiresRelation(_, var relation, _) -> Optional.of(relation);
            case ForbidsRelation(_, var relation) -> Optional.of(relation);
            case Acyclic(_, var relation) -> Optional.of(relation);
            case RequiresValue _, ToDecide _ -> Optional.empty();
        };
    }

    /// The same rule about another relation, or as it is where it is about none.
    static Constraint about(Constraint constraint, String relation) {
        return switch (constraint) {
            case RequiresRelation(var rule, _, var min) ->
                    new RequiresRelation(rule, relation, min);
            case ForbidsRelation(var rule, _) -> new ForbidsRelation(rule, relation);
            case Acyclic(var rule, _) -> new Acyclic(rule, relation);
            case RequiresValue _, ToDecide _ -> constraint;
        };
    }
}
