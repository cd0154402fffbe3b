package org.hearsay.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hearsay.model.Annotation;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Value;

/// The relations of an annotation: their ends, their number and their own values.
final class RelationCheck implements Checks.Check {

    private final Checked checked;

    RelationCheck(Checked checked) {
        this.checked = checked;
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        var reported = new ArrayList<String>();
        for (var relation : checked.layer().relationsOf(annotation.id())) {
            ends(annotation, relation).ifPresent(found);
            if (relation.source().equals(annotation.id())) {
                var type = checked.schema().relation(relation.type());
                type.ifPresent(t -> values(annotation, relation, t, found));
                if (type.isPresent() && !reported.contains(relation.type())) {
                    reported.add(relation.type());
                    number(annotation, type.get()).ifPresent(found);
                }
            }
        }
    }

    private Optional<Problem> ends(Annotation annotation, Relation relation) {
        var layer = checked.layer();
        var source = layer.annotation(relation.source());
        var target = layer.annotation(relation.target());
        var unlink = List.<Fix>of(new Fix.Unlink(relation.type(), 0));
        if (source.isEmpty() || target.isEmpty()) {
            return Optional.of(Problem.of("loose-end", annotation.id(), unlink, relation.type()));
        }
        if (!source.get().id().equals(annotation.id())) {
            return Optional.empty();
        }
        if (relation.source().equals(relation.target())) {
            return Optional.of(
                    Problem.of("links-itself", annotation.id(), unlink, relation.type()));
        }
        return checked.schema()
                .relation(relation.type())
                .filter(type -> !type.joins(source.get().label(), target.get().label()))
                .map(_ ->
                        Problem.of(
                                "ends-not-allowed",
                                annotation.id(),
                                unlink,
                                relation.type(),
                                source.get().label(),
                                target.get().label()));
    }

    private Optional<Problem> number(Annotation annotation, RelationType type) {
        int made = checked.starting(annotation, type.name()).size();
        int most = type.maxPerSource();
        return most == 0 || made <= most
                ? Optional.empty()
                : Optional.of(
                        Problem.of(
                                "too-many-links",
                                annotation.id(),
                                List.of(new Fix.Unlink(type.name(), most)),
                                type.name(),
                                Integer.toString(made),
                                Integer.toString(most)));
    }

    private static void values(
            Annotation annotation, Relation relation, RelationType type, Consumer<Problem> found) {
        for (var attribute : type.attributes()) {
            var value = relation.attributes().find(attribute.name());
            boolean lacks = value.isEmpty() && attribute.isRequired();
            boolean wrong = value.isPresent() && !attribute.type().allows(value.get());
            if (lacks || wrong) {
                found.accept(
                        Problem.of(
                                lacks ? "link-value-missing" : "link-value-not-allowed",
                                annotation.id(),
                                choices(relation, attribute),
                                type.name(),
                                attribute.name(),
                                value.map(Value::shown).orElse("")));
            }
        }
    }

    private static List<Fix> choices(Relation relation, Attribute attribute) {
        return attribute.type() instanceof AttributeType.OneOf(var values)
                ? values.stream()
                        .<Fix>map(v ->
                                new Fix.SetLinkValue(relation.id(), attribute.name(), Value.of(v)))
                        .toList()
                : List.of();
    }
}
