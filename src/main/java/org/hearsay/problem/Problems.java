package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// Finds what on a layer breaks the schema.
public final class Problems {

    private final Layer layer;
    private final Schema schema;
    private final List<Problem> found = new ArrayList<>();

    private Problems(Layer layer, Schema schema) {
        this.layer = layer;
        this.schema = schema;
    }

    /// In reading order of the annotations; those of relations and cycles at the end.
    public static List<Problem> of(Layer layer, Schema schema) {
        var problems = new Problems(layer, schema);
        layer.annotations().forEach(problems::check);
        layer.relations().forEach(problems::check);
        for (var constraint : schema.constraints()) {
            if (constraint instanceof Acyclic acyclic) {
                problems.checkCycles(acyclic);
            }
        }
        return List.copyOf(problems.found);
    }

    /// The value that holds for an annotation's attribute: its own or the schema's default.
    public static Optional<Value> valueOf(Annotation annotation, String attribute, Schema schema) {
        return annotation
                .attributes()
                .find(attribute)
                .or(() ->
                        schema.attribute(annotation.label(), attribute)
                                .flatMap(Attribute::defaultValue));
    }

    /// Whether a constraint speaks of the annotation at all, as it is now.
    public static boolean concerns(Constraint.Rule rule, Annotation annotation, Schema schema) {
        return (rule.labels().isEmpty() || rule.labels().contains(annotation.label()))
                && rule.when().entrySet().stream()
                        .allMatch(test ->
                                valueOf(annotation, test.getKey(), schema)
                                        .filter(test.getValue()::holds)
                                        .isPresent());
    }

    private void check(Annotation annotation) {
        schema.label(annotation.label())
                .ifPresentOrElse(
                        label -> checkValues(annotation, label),
                        () ->
                                add(
                                        "unknown-label",
                                        annotation,
                                        "The schema has no label " + annotation.label() + "."));
        for (var constraint : schema.constraints()) {
            if (concerns(constraint.rule(), annotation, schema) && breaks(constraint, annotation)) {
                var rule = constraint.rule();
                found.add(new Problem(rule.id(), annotation.id(), rule.message(), rule.fixes()));
            }
        }
    }

    private boolean breaks(Constraint constraint, Annotation annotation) {
        return switch (constraint) {
            case RequiresRelation(_, var type, var min) -> starting(annotation, type) < min;
            case ForbidsRelation(_, var type) -> starting(annotation, type) > 0;
            case RequiresValue(_, var attribute) ->
                    valueOf(annotation, attribute, schema)
                            .filter(v -> !v.shown().isBlank())
                            .isEmpty();
            case Acyclic _ -> false;
        };
    }

    private long starting(Annotation annotation, String type) {
        return layer.relationsOf(annotation.id()).stream()
                .filter(r -> r.type().equals(type) && r.source().equals(annotation.id()))
                .count();
    }

    private void checkValues(Annotation annotation, Label label) {
        for (var attribute : label.attributes()) {
            if (attribute.isRequired()
                    && !isConstrained(annotation.label(), attribute)
                    && annotation.attributes().find(attribute.name()).isEmpty()) {
                found.add(
                        new Problem(
                                "required-value",
                                annotation.id(),
                                "It needs a value for " + attribute.name() + ".",
                                List.of("edit:" + attribute.name())));
            }
        }
        annotation
                .attributes()
                .values()
                .forEach((name, value) -> checkValue(annotation, label, name, value));
    }

    private void checkValue(Annotation annotation, Label label, String name, Value value) {
        var attribute = schema.attribute(label.name(), name);
        if (attribute.isPresent() && !attribute.get().type().allows(value)) {
            var allowed =
                    attribute.get().type() instanceof AttributeType.OneOf(var values)
                            ? " It may be " + String.join(", ", values) + "."
                            : "";
            found.add(
                    new Problem(
                            "value-not-allowed",
                            annotation.id(),
                            "%s cannot be \"%s\".%s".formatted(name, value.shown(), allowed),
                            List.of("edit:" + name)));
        }
    }

    /// A constraint of its own says it better than the plain rule.
    private boolean isConstrained(String label, Attribute attribute) {
        return schema.constraints().stream()
                .anyMatch(c ->
                        c instanceof RequiresValue(var rule, var name)
                                && name.equals(attribute.name())
                                && rule.labels().contains(label));
    }

    private void check(Relation relation) {
        var source = layer.annotation(relation.source());
        var target = layer.annotation(relation.target());
        var type = schema.relation(relation.type());
        if (source.isEmpty() || target.isEmpty()) {
            found.add(
                    new Problem(
                            "loose-end",
                            relation.id(),
                            "One end of this link is missing.",
                            List.of("unlink:" + relation.type())));
        } else if (type.isPresent()
                && !type.get().joins(source.get().label(), target.get().label())) {
            found.add(
                    new Problem(
                            "ends-not-allowed",
                            source.get().id(),
                            "%s cannot lead from %s to %s."
                                    .formatted(
                                            relation.type(),
                                            source.get().label(),
                                            target.get().label()),
                            List.of("unlink:" + relation.type())));
        }
    }

    private void checkCycles(Acyclic constraint) {
        for (var id : Cycles.on(layer.relations(), constraint.relation())) {
            var rule = constraint.rule();
            found.add(new Problem(rule.id(), id, rule.message(), rule.fixes()));
        }
    }

    private void add(String rule, Annotation annotation, String message) {
        found.add(new Problem(rule, annotation.id(), message, List.of()));
    }
}
