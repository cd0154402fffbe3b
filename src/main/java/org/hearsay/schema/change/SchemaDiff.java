package org.hearsay.schema.change;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Constraint;
import org.hearsay.schema.Schema;

/// What one schema has that another has not, part by part.
///
/// @param renamed parts of the first, each with the one of the second that it is
/// @param added parts of the second only
/// @param removed parts of the first only, under the names that their owners have in the second
/// @param changed parts of both that are not the same
/// @param rules ids of constraints that are not the same, or not in both
/// @param roles that the profile does not give to the same parts
public record SchemaDiff(
        Map<Part, Part> renamed,
        List<Part> added,
        List<Part> removed,
        List<Part> changed,
        List<String> rules,
        List<String> roles) {

    public SchemaDiff {
        renamed = Collections.unmodifiableMap(new LinkedHashMap<>(renamed));
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
        rules = List.copyOf(rules);
        roles = List.copyOf(roles);
    }

    public static SchemaDiff of(Schema before, Schema after) {
        var renamings = Renamings.between(before, after);
        var named = renamings.schema();
        var was = parts(named);
        var is = parts(after);
        return new SchemaDiff(
                renamings.parts(),
                is.keySet().stream().filter(p -> !was.containsKey(p)).toList(),
                was.keySet().stream().filter(p -> !is.containsKey(p)).toList(),
                is.keySet().stream()
                        .filter(p -> was.containsKey(p) && !Objects.equals(was.get(p), is.get(p)))
                        .toList(),
                unequal(rules(named), rules(after)),
                unequal(named.profile(), after.profile()));
    }

    public boolean isEmpty() {
        return renamed.isEmpty()
                && added.isEmpty()
                && removed.isEmpty()
                && changed.isEmpty()
                && rules.isEmpty()
                && roles.isEmpty();
    }

    private static Map<String, Constraint> rules(Schema schema) {
        var rules = new LinkedHashMap<String, Constraint>();
        schema.constraints().forEach(c -> rules.put(c.rule().id(), c));
        return rules;
    }

    private static <T> List<String> unequal(Map<String, T> was, Map<String, T> is) {
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .filter(key -> !Objects.equals(was.get(key), is.get(key)))
                .toList();
    }

    /// Each part with what makes it what it is, apart from the parts that it has itself.
    private static Map<Part, Object> parts(Schema schema) {
        var parts = new LinkedHashMap<Part, Object>();
        schema.labels()
                .forEach(l -> parts.put(new Part.OfLabel(l.name()), l.withAttributes(List.of())));
        schema.relations()
                .forEach(
                        r -> parts.put(new Part.OfRelation(r.name()), r.withAttributes(List.of())));
        for (var owner : Revising.owners(schema)) {
            for (var attribute : owner.attributes(schema)) {
                var values = Schemas.values(attribute);
                var bare = values.isEmpty() ? attribute : attribute.withType(new OneOf(List.of()));
                parts.put(new Part.OfAttribute(owner, attribute.name()), bare);
                values.forEach(v -> parts.put(new Part.OfValue(owner, attribute.name(), v), ""));
            }
        }
        return parts;
    }
}
