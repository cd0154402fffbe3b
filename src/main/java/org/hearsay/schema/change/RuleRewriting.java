package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

/// Brings constraints into line with new names. One that speaks of several labels is parted where
/// it has to say something else of one of them from now on.
final class RuleRewriting {

    private static final String SET = "set:";
    private static final String EDIT = "edit:";
    private static final String UNLINK = "unlink:";
    private static final String FILL = "fill_from:";

    private final Schema schema;
    private final NameMap names;

    RuleRewriting(Schema schema, NameMap names) {
        this.schema = schema;
        this.names = names;
    }

    List<Constraint> of(Constraint constraint) {
        return constraint instanceof ToDecide waiting
                ? switch (waiting.bearer()) {
                    case Bearer.Annotations() -> ofAnnotations(waiting);
                    case Bearer.Links(var relation) ->
                            QueueRewriting.of(waiting, new Owner.OfRelation(relation), names);
                    case Bearer.Speakers() ->
                            QueueRewriting.of(waiting, new Owner.OfSpeakers(), names);
                }
                : ofAnnotations(constraint);
    }

    private List<Constraint> ofAnnotations(Constraint constraint) {
        var rule = constraint.rule();
        var labels = concerned(rule);
        if (labels.isEmpty()) {
            return body(constraint, "").stream().toList();
        }
        var groups = new LinkedHashMap<Constraint, List<String>>();
        for (var label : labels) {
            body(constraint, label)
                    .ifPresent(b ->
                            groups.computeIfAbsent(b, _ -> new ArrayList<>())
                                    .addAll(names.label(label)));
        }
        var all = new ArrayList<Constraint>();
        groups.forEach((body, of) -> {
            if (!of.isEmpty()) {
                var id = all.isEmpty() ? rule.id() : rule.id() + "_" + lower(of.getFirst());
                all.add(with(body, id, of.stream().distinct().toList()));
            }
        });
        return all;
    }

    /// The labels by name where it matters which one it is; empty for all of them.
    private List<String> concerned(Rule rule) {
        boolean any = rule.labels().isEmpty();
        boolean ofLabel =
                names.attributes().stream().anyMatch(a -> a.owner() instanceof Owner.OfLabel);
        return any && ofLabel && !rule.when().isEmpty()
                ? schema.labels().stream().map(Label::name).toList()
                : rule.labels();
    }

    /// What it says of one label; empty where it has nothing to say any more.
    private Optional<Constraint> body(Constraint constraint, String label) {
        var rule = rule(constraint.rule(), label);
        return rule.isEmpty()
                ? Optional.empty()
                : switch (constraint) {
                    case RequiresRelation(_, var type, var min) ->
                            type(type).map(t -> new RequiresRelation(rule.get(), t, min));
                    case ForbidsRelation(_, var type) ->
                            type(type).map(t -> new ForbidsRelation(rule.get(), t));
                    case Acyclic(_, var type) -> type(type).map(t -> new Acyclic(rule.get(), t));
                    case RequiresValue(_, var name) ->
                            names.attribute(label, name, schema).stream()
                                    .findFirst()
                                    .map(n -> new RequiresValue(rule.get(), n));
                    case ToDecide _ -> rule.filter(r -> !r.fixes().isEmpty()).map(ToDecide::new);
                };
    }

    private Optional<Rule> rule(Rule rule, String label) {
        var when = new LinkedHashMap<String, Condition>();
        for (var test : rule.when().entrySet()) {
            var name = names.attribute(label, test.getKey(), schema);
            var condition = condition(test, label);
            if (name.isEmpty() || condition.isEmpty()) {
                return Optional.empty();
            }
            when.put(name.getFirst(), condition.get());
        }
        var fixes = rule.fixes().stream().flatMap(f -> fix(f, label)).distinct().toList();
        return Optional.of(new Rule(rule.id(), List.of(), when, rule.message(), fixes));
    }

    private Optional<Condition> condition(Map.Entry<String, Condition> test, String label) {
        return switch (test.getValue()) {
            case Condition.IsOneOf(var values) -> {
                var now =
                        values.stream()
                                .flatMap(v -> names.value(label, test.getKey(), v, schema).stream())
                                .distinct()
                                .toList();
                yield now.isEmpty() ? Optional.empty() : Optional.of(new Condition.IsOneOf(now));
            }
            case Condition.IsAtLeast least -> Optional.of(least);
        };
    }

    private Stream<String> fix(String text, String label) {
        if (text.startsWith(SET)) {
            int equals = text.indexOf(Part.VALUE_MARK);
            var name = text.substring(SET.length(), equals);
            return names.value(label, name, text.substring(equals + 1), schema).stream()
                    .flatMap(v ->
                            names.attribute(label, name, schema).stream()
                                    .map(n -> SET + n + Part.VALUE_MARK + v));
        }
        if (text.startsWith(EDIT)) {
            return after(EDIT, names.attribute(label, text.substring(EDIT.length()), schema));
        }
        if (text.startsWith(UNLINK)) {
            return after(UNLINK, names.relation(text.substring(UNLINK.length())));
        }
        if (text.startsWith(FILL)) {
            return after(FILL, names.relation(text.substring(FILL.length())));
        }
        return text.startsWith(ToDecide.RELABEL)
                ? after(ToDecide.RELABEL, names.label(text.substring(ToDecide.RELABEL.length())))
                : Stream.of(text);
    }

    private static Stream<String> after(String prefix, List<String> now) {
        return now.stream().map(n -> prefix + n);
    }

    private Optional<String> type(String relation) {
        return names.relation(relation).stream().findFirst();
    }

    private static Constraint with(Constraint body, String id, List<String> labels) {
        var was = body.rule();
        var rule = new Rule(id, labels, was.when(), was.message(), was.fixes());
        return switch (body) {
            case RequiresRelation(_, var type, var min) -> new RequiresRelation(rule, type, min);
            case ForbidsRelation(_, var type) -> new ForbidsRelation(rule, type);
            case Acyclic(_, var type) -> new Acyclic(rule, type);
            case RequiresValue(_, var name) -> new RequiresValue(rule, name);
            case ToDecide _ -> new ToDecide(rule);
        };
    }

    private static String lower(String label) {
        return label.toLowerCase(Locale.ROOT);
    }
}
