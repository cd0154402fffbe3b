package org.hearsay.schema.change;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType.FreeText;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.AttributeType.WholeNumber;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Acyclic;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.Condition;
import org.hearsay.schema.Constraint.ForbidsRelation;
import org.hearsay.schema.Constraint.RequiresRelation;
import org.hearsay.schema.Constraint.RequiresValue;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Label;
import org.hearsay.schema.Schema;

/// The ways out that a constraint can offer, as its fixes are written.
public final class Ways {

    private Ways() {}

    /// In the order in which they would be offered; those that the constraint has, and that are no
    /// such way, come last.
    public static List<String> of(Schema schema, Constraint constraint) {
        var rule = constraint.rule();
        var own =
                switch (constraint) {
                    case RequiresRelation _ -> Stream.of("link");
                    case ForbidsRelation(_, var relation) -> Stream.of("unlink:" + relation);
                    case RequiresValue(_, var attribute) ->
                            Stream.concat(
                                    Stream.of("edit:" + attribute),
                                    filling(schema, rule, attribute));
                    case Acyclic _, ToDecide _ -> Stream.<String>of();
                };
        var settings =
                rule.when().entrySet().stream()
                        .flatMap(when -> settings(attributes(schema, constraint), when));
        return Stream.of(own, settings, rule.fixes().stream()).flatMap(s -> s).distinct().toList();
    }

    /// Attributes that a constraint can speak of.
    public static List<Attribute> attributes(Schema schema, Constraint constraint) {
        return constraint instanceof ToDecide(var rule, var bearer)
                ? switch (bearer) {
                    case Bearer.Annotations() -> attributes(schema, rule.labels());
                    case Bearer.Links(var relation) ->
                            new Owner.OfRelation(relation).attributes(schema);
                    case Bearer.Speakers() -> schema.entityAttributes();
                }
                : attributes(schema, constraint.rule().labels());
    }

    /// Attributes that a rule on these labels can speak of: those that one of them has, or all.
    ///
    /// @param labels empty for all
    public static List<Attribute> attributes(Schema schema, List<String> labels) {
        var own =
                schema.labels().stream()
                        .filter(l -> labels.isEmpty() || labels.contains(l.name()))
                        .map(Label::attributes)
                        .flatMap(List::stream);
        var seen = new java.util.LinkedHashMap<String, Attribute>();
        Stream.concat(own, schema.commonAttributes().stream())
                .forEach(a -> seen.putIfAbsent(a.name(), a));
        return List.copyOf(seen.values());
    }

    /// Words at the other end of a relation fill in free text only.
    private static Stream<String> filling(Schema schema, Rule rule, String attribute) {
        boolean isText =
                attributes(schema, rule.labels()).stream()
                        .anyMatch(a -> a.name().equals(attribute) && a.type() instanceof FreeText);
        return isText
                ? schema.relations().stream()
                        .filter(r ->
                                r.from().isEmpty()
                                        || rule.labels().isEmpty()
                                        || r.from().stream().anyMatch(rule.labels()::contains))
                        .map(r -> "fill_from:" + r.name())
                : Stream.of();
    }

    /// Another value, with which the constraint does not hold any more.
    private static Stream<String> settings(
            List<Attribute> attributes, Map.Entry<String, Condition> when) {
        var set = "set:" + when.getKey() + Part.VALUE_MARK;
        return attributes.stream()
                .filter(a -> a.name().equals(when.getKey()))
                .flatMap(a -> others(a, when.getValue()))
                .map(v -> set + v);
    }

    private static Stream<String> others(Attribute attribute, Condition condition) {
        return switch (condition) {
            case Condition.IsOneOf(var values) ->
                    attribute.type() instanceof OneOf(var all)
                            ? all.stream().filter(v -> !values.contains(v))
                            : Stream.of();
            case Condition.IsAtLeast(var min) ->
                    attribute.type() instanceof WholeNumber(var least, _) && least < min
                            ? LongStream.of(min - 1).mapToObj(Long::toString)
                            : Stream.of();
        };
    }
}
