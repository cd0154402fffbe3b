package org.hearsay.schema.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.schema.AttributeType.OneOf;
import org.hearsay.schema.Schema;

/// What one schema has that another has not, part by part.
///
/// @param added parts of the second only
/// @param removed parts of the first only
/// @param changed parts of both that are not the same
public record SchemaDiff(List<Part> added, List<Part> removed, List<Part> changed) {

    public SchemaDiff {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public static SchemaDiff of(Schema before, Schema after) {
        var was = parts(before);
        var is = parts(after);
        var changed = new ArrayList<Part>();
        is.forEach((part, what) -> {
            if (was.containsKey(part) && !Objects.equals(was.get(part), what)) {
                changed.add(part);
            }
        });
        return new SchemaDiff(
                is.keySet().stream().filter(p -> !was.containsKey(p)).toList(),
                was.keySet().stream().filter(p -> !is.containsKey(p)).toList(),
                changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
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
