package org.hearsay.problem;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hearsay.model.Annotation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// The schema's constraints, and the types of its attributes.
final class ConstraintCheck implements Checks.Check {

    private final Checked checked;
    private final Schema schema;
    private final Fixes fixes;

    ConstraintCheck(Checked checked) {
        this.checked = checked;
        schema = checked.schema();
        fixes = new Fixes(schema);
    }

    /// The value that holds for an annotation's attribute: its own or the schema's default.
    static Optional<Value> valueOf(Annotation annotation, String attribute, Schema schema) {
        return annotation
                .attributes()
                .find(attribute)
                .or(() ->
                        schema.attribute(annotation.label(), attribute)
                                .flatMap(Attribute::defaultValue));
    }

    /// Whether a constraint speaks of the annotation at all, as it is now.
    static boolean concerns(Constraint.Rule rule, Annotation annotation, Schema schema) {
        return (rule.labels().isEmpty() || rule.labels().contains(annotation.label()))
                && rule.when().entrySet().stream()
                        .allMatch(test ->
                                valueOf(annotation, test.getKey(), schema)
                                        .filter(test.getValue()::holds)
                                        .isPresent());
    }

    /// One for each annotation on a cycle.
    static List<Problem> cycles(Acyclic constraint, Checked checked) {
        var rule = constraint.rule();
        var unlink = List.<Fix>of(new Fix.Unlink(constraint.relation(), 0));
        return Cycles.on(checked.layer().relations(), constraint.relation()).stream()
                .filter(id -> checked.layer().annotation(id).isPresent())
                .map(id -> new Problem(rule.id(), id, rule.message(), List.of(), unlink))
                .toList();
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        // What an annotation is at all comes before what it lacks.
        constraints(annotation, c -> c instanceof ToDecide, found);
        schema.label(annotation.label())
                .ifPresentOrElse(
                        label -> checkValues(annotation, label, found),
                        () ->
                                found.accept(
                                        Problem.of(
                                                "unknown-label",
                                                annotation.id(),
                                                List.of(new Fix.Remove()),
                                                annotation.label())));
        constraints(annotation, c -> !(c instanceof ToDecide), found);
    }

    private void constraints(
            Annotation annotation, Predicate<Constraint> which, Consumer<Problem> found) {
        for (var constraint : schema.constraints()) {
            if (which.test(constraint)
                    && concerns(constraint.rule(), annotation, schema)
                    && breaks(constraint, annotation)) {
                found.accept(broken(constraint, annotation));
            }
        }
    }

    private Problem broken(Constraint constraint, Annotation annotation) {
        var rule = constraint.rule();
        var ways = fixes.of(constraint, annotation);
        return constraint instanceof ToDecide && rule.message().isEmpty()
                ? Problem.of("to-decide", annotation.id(), ways)
                : new Problem(rule.id(), annotation.id(), rule.message(), List.of(), ways);
    }

    private boolean breaks(Constraint constraint, Annotation annotation) {
        return switch (constraint) {
            case RequiresRelation(_, var type, var min) ->
                    checked.starting(annotation, type).size() < min;
            case ForbidsRelation(_, var type) -> !checked.starting(annotation, type).isEmpty();
            case RequiresValue(_, var attribute) ->
                    valueOf(annotation, attribute, schema)
                            .filter(v -> !v.shown().isBlank())
                            .isEmpty();
            case ToDecide(_, var bearer) -> bearer instanceof Bearer.Annotations;
            case Acyclic _ -> false;
        };
    }

    private void checkValues(Annotation annotation, Label label, Consumer<Problem> found) {
        for (var attribute : label.attributes()) {
            if (attribute.isRequired()
                    && !isConstrained(annotation.label(), attribute)
                    && annotation.attributes().find(attribute.name()).isEmpty()) {
                found.accept(
                        Problem.of(
                                "required-value",
                                annotation.id(),
                                List.of(new Fix.EditValue(attribute.name())),
                                attribute.name()));
            }
        }
        annotation
                .attributes()
                .values()
                .forEach((name, value) -> checkValue(annotation, name, value).ifPresent(found));
    }

    private Optional<Problem> checkValue(Annotation annotation, String name, Value value) {
        var attribute = schema.attribute(annotation.label(), name);
        if (attribute.isEmpty()) {
            return Optional.of(
                    Problem.of(
                            "unknown-attribute",
                            annotation.id(),
                            List.of(new Fix.ClearValue(name)),
                            name,
                            value.shown()));
        }
        return attribute
                .filter(a -> !a.type().allows(value))
                .map(a -> notAllowed(annotation, a, value));
    }

    private static Problem notAllowed(Annotation annotation, Attribute attribute, Value value) {
        var name = attribute.name();
        List<Fix> fixes = List.of(new Fix.EditValue(name), new Fix.ClearValue(name));
        return attribute.type() instanceof AttributeType.OneOf(var values)
                ? Problem.of(
                        "value-not-allowed",
                        annotation.id(),
                        fixes,
                        name,
                        value.shown(),
                        String.join(", ", values))
                : Problem.of("value-of-wrong-kind", annotation.id(), fixes, name, value.shown());
    }

    /// A constraint of its own says it better than the plain rule.
    private boolean isConstrained(String label, Attribute attribute) {
        return schema.constraints().stream()
                .anyMatch(c ->
                        c instanceof RequiresValue(var rule, var name)
                                && name.equals(attribute.name())
                                && rule.labels().contains(label));
    }
}
