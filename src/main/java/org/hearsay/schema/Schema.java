package org.hearsay.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may be annotated in a project. Nothing in the program names a label of its own: who needs
/// to know which label is the speaker asks the profile.
///
/// @param version of the schema's content, as its authors count it
/// @param entityAttributes what a speaker entity can have
/// @param commonAttributes what every annotation can have
/// @param profile role to the name of the label, relation or attribute that plays it
/// @param unsure attribute and value that say "I am not sure"; empty map entry for none
public record Schema(
        String name,
        String version,
        List<Label> labels,
        List<RelationType> relations,
        List<Attribute> entityAttributes,
        List<Attribute> commonAttributes,
        List<Constraint> constraints,
        Map<String, String> profile,
        Map<String, String> unsure) {

    public Schema {
        labels = List.copyOf(labels);
        relations = List.copyOf(relations);
        entityAttributes = List.copyOf(entityAttributes);
        commonAttributes = List.copyOf(commonAttributes);
        constraints = List.copyOf(constraints);
        profile = Collections.unmodifiableMap(new LinkedHashMap<>(profile));
        unsure = Collections.unmodifiableMap(new LinkedHashMap<>(unsure));
    }

    /// A schema without labels, for projects that bring their own.
    public static Schema empty(String name) {
        return new Schema(
                name, "1.0", List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(),
                Map.of());
    }

    public Optional<Label> label(String wanted) {
        return labels.stream().filter(l -> l.name().equals(wanted)).findFirst();
    }

    public Optional<RelationType> relation(String wanted) {
        return relations.stream().filter(r -> r.name().equals(wanted)).findFirst();
    }

    /// The attribute of a label, its own or one that all labels share.
    public Optional<Attribute> attribute(String label, String wanted) {
        return label(label)
                .flatMap(l -> l.attribute(wanted))
                .or(() ->
                        commonAttributes.stream().filter(a -> a.name().equals(wanted)).findFirst());
    }

    /// Name of the label, relation or attribute that plays `role`.
    public Optional<String> role(String role) {
        return Optional.ofNullable(profile.get(role));
    }

    /// Relation types that may lead from one label to another, in the schema's order.
    public List<RelationType> relationsBetween(String source, String target) {
        return relations.stream().filter(r -> r.joins(source, target)).toList();
    }

    /// This schema with more labels and relation types at the end.
    public Schema with(List<Label> moreLabels, List<RelationType> moreRelations) {
        return new Schema(
                name,
                version,
                concat(labels, moreLabels),
                concat(relations, moreRelations),
                entityAttributes,
                commonAttributes,
                constraints,
                profile,
                unsure);
    }

    public Schema withLabels(List<Label> changed) {
        return new Schema(
                name,
                version,
                changed,
                relations,
                entityAttributes,
                commonAttributes,
                constraints,
                profile,
                unsure);
    }

    public Schema withRelations(List<RelationType> changed) {
        return new Schema(
                name,
                version,
                labels,
                changed,
                entityAttributes,
                commonAttributes,
                constraints,
                profile,
                unsure);
    }

    public Schema withEntityAttributes(List<Attribute> changed) {
        return new Schema(
                name,
                version,
                labels,
                relations,
                changed,
                commonAttributes,
                constraints,
                profile,
                unsure);
    }

    public Schema withCommonAttributes(List<Attribute> changed) {
        return new Schema(
                name,
                version,
                labels,
                relations,
                entityAttributes,
                changed,
                constraints,
                profile,
                unsure);
    }

    public Schema withConstraints(List<Constraint> changed) {
        return new Schema(
                name,
                version,
                labels,
                relations,
                entityAttributes,
                commonAttributes,
                changed,
                profile,
                unsure);
    }

    public Schema withProfile(Map<String, String> changed) {
        return new Schema(
                name,
                version,
                labels,
                relations,
                entityAttributes,
                commonAttributes,
                constraints,
                changed,
                unsure);
    }

    private static <T> List<T> concat(List<T> first, List<T> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
