package org.hearsay.problem;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;
import org.hearsay.schema.Value;

/// Values of relations and of speakers that were split and wait until somebody has said which one
/// each is now. A relation's shows where it starts, a speaker's where they are first mentioned.
final class WaitingCheck implements Checks.Check {

    private static final int LONGEST = 40;

    private final Checked checked;

    WaitingCheck(Checked checked) {
        this.checked = checked;
    }

    @Override
    public void at(Annotation annotation, Consumer<Problem> found) {
        for (var constraint : checked.schema().constraints()) {
            if (constraint instanceof ToDecide(var rule, Bearer.Links(var name))) {
                checked.schema()
                        .relation(name)
                        .ifPresent(type ->
                                checked.starting(annotation, name).stream()
                                        .filter(r -> waits(rule, r.attributes(), type.attributes()))
                                        .map(r -> link(annotation, rule, r, type.attributes()))
                                        .forEach(found));
            }
        }
    }

    /// One for each speaker who waits and is mentioned on the layer.
    List<Problem> speakers() {
        var found = new ArrayList<Problem>();
        for (var constraint : checked.schema().constraints()) {
            if (constraint instanceof ToDecide(var rule, Bearer.Speakers())) {
                speakers(rule, found::add);
            }
        }
        return List.copyOf(found);
    }

    private void speakers(Rule rule, Consumer<Problem> found) {
        var attributes = checked.schema().entityAttributes();
        var seen = new HashSet<Id>();
        for (var annotation : checked.layer().annotations()) {
            mentioned(annotation)
                    .filter(e -> seen.add(e.id()))
                    .filter(e -> waits(rule, e.attributes(), attributes))
                    .map(e -> speaker(annotation, rule, e, attributes))
                    .forEach(found);
        }
    }

    private Stream<Entity> mentioned(Annotation annotation) {
        return annotation.attributes().values().values().stream()
                .flatMap(v ->
                        v instanceof Value.EntityRef(var id)
                                ? Stream.ofNullable(checked.entities().get(new Id(id)))
                                : Stream.of());
    }

    /// Whether the values, or the defaults of those that are not there, are what the rule waits on.
    static boolean waits(Rule rule, Attributes values, List<Attribute> defined) {
        return rule.when().entrySet().stream()
                .allMatch(test ->
                        values.find(test.getKey())
                                .or(() ->
                                        attribute(defined, test.getKey())
                                                .flatMap(Attribute::defaultValue))
                                .filter(test.getValue()::holds)
                                .isPresent());
    }

    private Problem link(
            Annotation annotation, Rule rule, Relation relation, List<Attribute> defined) {
        var fixes = fixes(rule, defined, (name, v) -> new Fix.SetLinkValue(relation.id(), name, v));
        var words =
                checked.layer()
                        .annotation(relation.target())
                        .filter(t -> t.anchor().end() <= checked.text().length())
                        .map(t -> shortened(checked.text().at(t.anchor())))
                        .orElse("");
        return problem("to-decide-link", annotation, rule, fixes, relation.type(), words);
    }

    private static Problem speaker(
            Annotation annotation, Rule rule, Entity entity, List<Attribute> defined) {
        var fixes =
                fixes(rule, defined, (name, v) -> new Fix.SetSpeakerValue(entity.id(), name, v));
        return problem(Undecided.RULE, annotation, rule, fixes, "", entity.name());
    }

    /// With the split attribute between what has it and its words.
    private static Problem problem(
            String rule,
            Annotation annotation,
            Rule broken,
            List<Fix> fixes,
            String type,
            String words) {
        var attribute = String.join(", ", broken.when().keySet());
        return broken.message().isEmpty()
                ? Problem.of(rule, annotation.id(), fixes, attribute, words, type)
                : new Problem(
                        broken.id(),
                        annotation.id(),
                        broken.message(),
                        List.of(attribute, words, type),
                        fixes);
    }

    private static List<Fix> fixes(
            Rule rule, List<Attribute> defined, BiFunction<String, Value, Fix> fix) {
        return rule.fixes().stream().flatMap(text -> fix(text, defined, fix).stream()).toList();
    }

    private static Optional<Fix> fix(
            String text, List<Attribute> defined, BiFunction<String, Value, Fix> fix) {
        int equals = text.indexOf('=');
        if (!text.startsWith(Fixes.SET) || equals < 0) {
            return Optional.empty();
        }
        var name = text.substring(Fixes.SET.length(), equals);
        return attribute(defined, name)
                .flatMap(a -> Fixes.value(a, text.substring(equals + 1)))
                .map(value -> fix.apply(name, value));
    }

    private static Optional<Attribute> attribute(List<Attribute> defined, String name) {
        return defined.stream().filter(a -> a.name().equals(name)).findFirst();
    }

    private static String shortened(String words) {
        var line = words.replace('\n', ' ');
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
