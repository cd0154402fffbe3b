package org.hearsay.schema;

import java.util.List;
import java.util.Optional;

/// A kind of link between two annotations of one layer.
///
/// @param from labels that may be its source; empty for any
/// @param to labels that may be its target; empty for any
/// @param maxPerSource how many a source may have; 0 for any number
/// @param symmetric whether it says the same both ways
public record RelationType(
        String name,
        List<String> from,
        List<String> to,
        int maxPerSource,
        boolean symmetric,
        List<Attribute> attributes) {

    public RelationType {
        from = List.copyOf(from);
        to = List.copyOf(to);
        attributes = List.copyOf(attributes);
    }

    /// A relation type that another program's file brought along.
    public static RelationType bare(String name) {
        return new RelationType(name, List.of(), List.of(), 0, false, List.of());
    }

    public boolean joins(String source, String target) {
        return (from.isEmpty() || from.contains(source)) && (to.isEmpty() || to.contains(target));
    }

    public Optional<Attribute> attribute(String wanted) {
        return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    public RelationType withName(String changed) {
        return new RelationType(changed, from, to, maxPerSource, symmetric, attributes);
    }

    public RelationType withAttributes(List<Attribute> changed) {
        return new RelationType(name, from, to, maxPerSource, symmetric, changed);
    }

    /// It says the same both ways.
    public RelationType asSymmetric() {
        return new RelationType(name, from, to, maxPerSource, true, attributes);
    }

    /// It says something else the other way.
    public RelationType asDirected() {
        return new RelationType(name, from, to, maxPerSource, false, attributes);
    }

    /// @param most how many a source may have; 0 for any number
    public RelationType withEnds(List<String> sources, List<String> targets, int most) {
        return new RelationType(name, sources, targets, most, symmetric, attributes);
    }
}
