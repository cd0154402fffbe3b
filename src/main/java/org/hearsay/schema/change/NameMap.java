package org.hearsay.schema.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hearsay.schema.Schema;

/// What each name of a schema is called after a change: itself, another, several, or nothing any
/// more. Names that are not in a map stay.
record NameMap(
        Map<String, List<String>> labels,
        Map<String, List<String>> relations,
        List<OfAttribute> attributes) {

    static final NameMap SAME = new NameMap(Map.of(), Map.of(), List.of());

    /// @param now what it is called; empty where it is gone
    /// @param values what its values are called
    record OfAttribute(
            Owner owner, String was, List<String> now, Map<String, List<String>> values) {}

    static NameMap of(Part part, List<String> now) {
        return switch (part) {
            case Part.OfLabel(var label) -> new NameMap(Map.of(label, now), Map.of(), List.of());
            case Part.OfRelation(var relation) ->
                    new NameMap(Map.of(), Map.of(relation, now), List.of());
            case Part.OfAttribute(var owner, var attribute) ->
                    new NameMap(
                            Map.of(),
                            Map.of(),
                            List.of(new OfAttribute(owner, attribute, now, Map.of())));
            case Part.OfValue(var owner, var attribute, var value) ->
                    new NameMap(
                            Map.of(),
                            Map.of(),
                            List.of(
                                    new OfAttribute(
                                            owner,
                                            attribute,
                                            List.of(attribute),
                                            Map.of(value, now))));
        };
    }

    List<String> label(String name) {
        return labels.getOrDefault(name, List.of(name));
    }

    List<String> relation(String name) {
        return relations.getOrDefault(name, List.of(name));
    }

    /// @param label whose annotations have the attribute; empty for any
    List<String> attribute(String label, String name, Schema schema) {
        return attributes.stream()
                .filter(a -> speaksOf(a, label, name, schema))
                .findFirst()
                .map(OfAttribute::now)
                .orElse(List.of(name));
    }

    List<String> value(String label, String attribute, String value, Schema schema) {
        return attributes.stream()
                .filter(a -> speaksOf(a, label, attribute, schema))
                .findFirst()
                .map(a -> a.values().getOrDefault(value, List.of(value)))
                .orElse(List.of(value));
    }

    List<String> attribute(Owner owner, String name) {
        return of(owner, name).findFirst().map(OfAttribute::now).orElse(List.of(name));
    }

    List<String> value(Owner owner, String attribute, String value) {
        return of(owner, attribute)
                .findFirst()
                .map(a -> a.values().getOrDefault(value, List.of(value)))
                .orElse(List.of(value));
    }

    private Stream<OfAttribute> of(Owner owner, String name) {
        return attributes.stream().filter(a -> a.owner().equals(owner) && a.was().equals(name));
    }

    private static boolean speaksOf(OfAttribute one, String label, String name, Schema schema) {
        return one.was().equals(name)
                && (label.isEmpty()
                        ? one.owner() instanceof Owner.OfAll
                        : one.owner().gives(label, name, schema));
    }
}
