package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// Brings everything in a schema that speaks of its parts by name into line with new names. What
/// speaks of something that is gone goes too.
final class Rewriting {

    private final Schema before;
    private final NameMap names;
    private final RuleRewriting rules;

    /// @param before the schema in which the old names hold
    Rewriting(Schema before, NameMap names) {
        this.before = before;
        this.names = names;
        rules = new RuleRewriting(before, names);
    }

    /// @param defined a schema that has the labels, relations and attributes of afterwards, and
    ///   speaks of them by the old names
    Schema of(Schema defined) {
        var relations = new ArrayList<RelationType>();
        for (var relation : defined.relations()) {
            ends(relation).ifPresent(relations::add);
        }
        var constraints = new ArrayList<Constraint>();
        defined.constraints().forEach(c -> constraints.addAll(rules.of(c)));
        return new Schema(
                defined.name(),
                defined.version(),
                defined.labels(),
                relations,
                defined.entityAttributes(),
                defined.commonAttributes(),
                constraints,
                profile(defined.profile()),
                unsure(defined.unsure()));
    }

    /// Empty where an end has no label left: it must not come to mean any label.
    private Optional<RelationType> ends(RelationType relation) {
        var from = labels(relation.from());
        var to = labels(relation.to());
        boolean lost =
                from.isEmpty() && !relation.from().isEmpty()
                        || to.isEmpty() && !relation.to().isEmpty();
        return lost
                ? Optional.empty()
                : Optional.of(
                        new RelationType(
                                relation.name(),
                                from,
                                to,
                                relation.maxPerSource(),
                                relation.symmetric(),
                                relation.attributes()));
    }

    private List<String> labels(List<String> all) {
        return all.stream().flatMap(l -> names.label(l).stream()).distinct().toList();
    }

    private Map<String, String> profile(Map<String, String> roles) {
        var after = new LinkedHashMap<String, String>();
        roles.forEach((role, name) ->
                renamed(name).stream().findFirst().ifPresent(now -> after.put(role, now)));
        return after;
    }

    private List<String> renamed(String name) {
        if (before.label(name).isPresent()) {
            return names.label(name);
        }
        if (before.relation(name).isPresent()) {
            return names.relation(name);
        }
        int dot = name.indexOf(Part.ATTRIBUTE_MARK);
        if (dot < 0) {
            return shared(name);
        }
        var label = name.substring(0, dot);
        return names.attribute(label, name.substring(dot + 1), before).stream()
                .flatMap(a -> names.label(label).stream().map(l -> l + Part.ATTRIBUTE_MARK + a))
                .toList();
    }

    /// An attribute that several labels have by one name keeps it while one of them does.
    private List<String> shared(String attribute) {
        var now =
                before.labels().stream()
                        .filter(l -> before.attribute(l.name(), attribute).isPresent())
                        .flatMap(l -> names.attribute(l.name(), attribute, before).stream())
                        .distinct()
                        .toList();
        return now.contains(attribute) ? List.of(attribute) : now;
    }

    private Map<String, String> unsure(Map<String, String> pair) {
        var after = new LinkedHashMap<String, String>();
        pair.forEach((attribute, value) -> {
            for (var now : names.attribute("", attribute, before)) {
                names.value("", attribute, value, before).stream()
                        .findFirst()
                        .ifPresent(v -> after.put(now, v));
            }
        });
        return after;
    }
}
