package org.hearsay.schema.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Constraint.Bearer;
import org.hearsay.schema.Constraint.Condition;
import org.hearsay.schema.Constraint.Rule;
import org.hearsay.schema.Constraint.ToDecide;

/// Brings into line with new names what waits for a decision on relations or on speakers: values of
/// one attribute, with the values that can be chosen.
final class QueueRewriting {

    private static final String SET = "set:";

    private final NameMap names;
    private final Owner owner;

    private QueueRewriting(NameMap names, Owner owner) {
        this.names = names;
        this.owner = owner;
    }

    /// @return empty where nothing of it is left
    static List<Constraint> of(ToDecide waiting, Owner owner, NameMap names) {
        var rule = new QueueRewriting(names, owner).rule(waiting.rule());
        return rule
                .flatMap(r -> bearer(waiting.bearer(), names).map(b -> new ToDecide(r, b)))
                .<Constraint>map(w -> w)
                .stream()
                .toList();
    }

    private static Optional<Bearer> bearer(Bearer bearer, NameMap names) {
        return bearer instanceof Bearer.Links(var relation)
                ? names.relation(relation).stream().findFirst().map(Bearer.Links::new)
                : Optional.of(bearer);
    }

    private Optional<Rule> rule(Rule rule) {
        var when = new LinkedHashMap<String, Condition>();
        for (var test : rule.when().entrySet()) {
            var name = names.attribute(owner, test.getKey()).stream().findFirst();
            var condition = condition(test.getKey(), test.getValue());
            if (name.isEmpty() || condition.isEmpty()) {
                return Optional.empty();
            }
            when.put(name.get(), condition.get());
        }
        var fixes = rule.fixes().stream().flatMap(this::fix).distinct().toList();
        return Optional.of(rule.withWhen(when).withFixes(fixes)).filter(r -> !fixes.isEmpty());
    }

    private Optional<Condition> condition(String attribute, Condition test) {
        return switch (test) {
            case Condition.IsOneOf(var values) -> {
                var now =
                        values.stream()
                                .flatMap(v -> names.value(owner, attribute, v).stream())
                                .distinct()
                                .toList();
                yield now.isEmpty() ? Optional.empty() : Optional.of(new Condition.IsOneOf(now));
            }
            case Condition.IsAtLeast least -> Optional.of(least);
        };
    }

    private Stream<String> fix(String text) {
        int equals = text.indexOf(Part.VALUE_MARK);
        if (!text.startsWith(SET) || equals < 0) {
            return Stream.of(text);
        }
        var attribute = text.substring(SET.length(), equals);
        return names.value(owner, attribute, text.substring(equals + 1)).stream()
                .flatMap(v ->
                        names.attribute(owner, attribute).stream()
                                .map(a -> SET + a + Part.VALUE_MARK + v));
    }
}
