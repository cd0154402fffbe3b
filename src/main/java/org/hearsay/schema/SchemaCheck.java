package org.hearsay.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// What a schema must satisfy as a whole.
public final class SchemaCheck {

    private SchemaCheck() {}

    /// @throws SchemaException naming what clashes
    public static void check(Schema schema) throws SchemaException {
        unique(schema.labels(), Label::name, "label");
        unique(schema.relations(), RelationType::name, "relation");
        unique(schema.constraints(), c -> c.rule().id(), "constraint");
        keysAreFree(schema.labels());
        looksDiffer(schema.labels());
        for (var relation : schema.relations()) {
            for (var end : List.of(relation.from(), relation.to())) {
                for (var label : end) {
                    if (schema.label(label).isEmpty()) {
                        throw new SchemaException(
                                "%s joins \"%s\", which is no label; add it or take it out"
                                        .formatted(relation.name(), label));
                    }
                }
            }
        }
    }

    private static void keysAreFree(List<Label> labels) throws SchemaException {
        var owners = new HashMap<String, String>();
        for (var label : labels) {
            if (!label.key().isEmpty()) {
                var owner = owners.put(label.key(), label.name());
                if (owner != null) {
                    throw new SchemaException(
                            "%s and %s both use the key %s; give one of them another"
                                    .formatted(owner, label.name(), label.key()));
                }
            }
        }
    }

    private static void looksDiffer(List<Label> labels) throws SchemaException {
        var owners = new HashMap<String, String>();
        for (var label : labels) {
            if (label.tier() != Label.Tier.OWN) {
                var owner = owners.put(label.shape() + label.colour().light(), label.name());
                if (owner != null) {
                    throw new SchemaException(
                            "%s and %s look the same; give one of them another shape"
                                    .formatted(owner, label.name()));
                }
            }
        }
    }

    private static <T> void unique(List<T> all, Function<T, String> name, String what)
            throws SchemaException {
        var seen = new HashSet<String>();
        for (var each : all) {
            if (!seen.add(name.apply(each))) {
                throw new SchemaException(
                        "There are two %ss named \"%s\"; rename one"
                                .formatted(what, name.apply(each)));
            }
        }
    }
}
