package org.hearsay.schema.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.schema.Value;

/// What a change of the schema does to what was annotated with it.
///
/// @param labels what annotations of a label become, by the label they have
/// @param goneLabels annotations of these are taken away, with their relations
/// @param relations what relations of a type become, by the type they have
/// @param goneRelations relations of these types are taken away
/// @param values what becomes of attribute values, in this order
public record Conversion(
        Map<String, String> labels,
        Set<String> goneLabels,
        Map<String, String> relations,
        Set<String> goneRelations,
        List<OfValues> values) {

    public static final Conversion NOTHING =
            new Conversion(Map.of(), Set.of(), Map.of(), Set.of(), List.of());

    public Conversion {
        labels = Map.copyOf(labels);
        goneLabels = Set.copyOf(goneLabels);
        relations = Map.copyOf(relations);
        goneRelations = Set.copyOf(goneRelations);
        values = List.copyOf(values);
    }

    /// What becomes of the values of one attribute. Owner and name are those of before.
    public sealed interface OfValues {

        Owner owner();

        String attribute();

        /// They are values of another attribute, which keeps its own where it has one.
        record Moved(Owner owner, String attribute, String to) implements OfValues {}

        /// The attribute has no value any more.
        record Dropped(Owner owner, String attribute) implements OfValues {}

        /// One value becomes another.
        record Recoded(Owner owner, String attribute, String value, String to)
                implements OfValues {}

        /// One value is taken away.
        record Cleared(Owner owner, String attribute, String value) implements OfValues {}

        /// What has no value, and so had the default of before, has this one by choice.
        record Filled(Owner owner, String attribute, Value value) implements OfValues {}
    }

    /// What was annotated with a part is annotated with another of its kind.
    public static Conversion of(Part part, String now) {
        return switch (part) {
            case Part.OfLabel(var label) -> ofLabel(label, now);
            case Part.OfRelation(var relation) -> ofRelation(relation, now);
            case Part.OfAttribute(var owner, var attribute) ->
                    of(new OfValues.Moved(owner, attribute, now));
            case Part.OfValue(var owner, var attribute, var value) ->
                    of(new OfValues.Recoded(owner, attribute, value, now));
        };
    }

    static Conversion ofLabel(String label, String now) {
        return new Conversion(Map.of(label, now), Set.of(), Map.of(), Set.of(), List.of());
    }

    static Conversion withoutLabel(String label) {
        return new Conversion(Map.of(), Set.of(label), Map.of(), Set.of(), List.of());
    }

    static Conversion ofRelation(String relation, String now) {
        return new Conversion(Map.of(), Set.of(), Map.of(relation, now), Set.of(), List.of());
    }

    static Conversion withoutRelations(Set<String> relations) {
        return new Conversion(Map.of(), Set.of(), Map.of(), relations, List.of());
    }

    static Conversion of(OfValues... values) {
        return new Conversion(Map.of(), Set.of(), Map.of(), Set.of(), List.of(values));
    }

    /// Both, this one first. What the second says of names is said of those of before, too.
    public Conversion and(Conversion other) {
        return new Conversion(
                both(labels, other.labels),
                union(goneLabels, other.goneLabels),
                both(relations, other.relations),
                union(goneRelations, other.goneRelations),
                Stream.concat(values.stream(), other.values.stream()).toList());
    }

    public boolean isNothing() {
        return equals(NOTHING);
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.entrySet().stream(), other.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, b) -> b));
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
