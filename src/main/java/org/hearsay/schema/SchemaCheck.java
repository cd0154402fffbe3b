package org.hearsay.schema;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import org.hearsay.text.phrase.Phrase;

/// What a schema must satisfy as a whole.
public final class SchemaCheck {

    private SchemaCheck() {}

    /// @throws SchemaException naming what clashes
    public static void check(Schema schema) throws SchemaException {
        unique(
                schema.labels(),
                Label::name,
                n -> Phrase.of("There are two labels named \"%s\"; rename one", n));
        unique(
                schema.relations(),
                RelationType::name,
                n -> Phrase.of("There are two relations named \"%s\"; rename one", n));
        unique(
                schema.constraints(),
                c -> c.rule().id(),
                n -> Phrase.of("There are two constraints named \"%s\"; rename one", n));
        keysAreFree(schema.labels());
        looksDiffer(schema.labels());
        for (var relation : schema.relations()) {
            for (var end : List.of(relation.from(), relation.to())) {
                for (var label : end) {
                    if (schema.label(label).isEmpty()) {
                        throw new SchemaException(
                                Phrase.of(
                                        "%s joins \"%s\", which is no label; add it or take it out",
                                        relation.name(), label));
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
                            Phrase.of(
                                    "%s and %s both use the key %s; give one of them another",
                                    owner, label.name(), label.key()));
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
                            Phrase.of(
                                    "%s and %s look the same; give one of them another shape",
                                    owner, label.name()));
                }
            }
        }
    }

    private static <T> void unique(
            List<T> all, Function<T, String> name, Function<String, Phrase> twice)
            throws SchemaException {
        var seen = new HashSet<String>();
        for (var each : all) {
            if (!seen.add(name.apply(each))) {
                throw new SchemaException(twice.apply(name.apply(each)));
            }
        }
    }
}
