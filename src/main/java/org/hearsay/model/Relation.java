package org.hearsay.model;

/// A typed link from one annotation to another of the same layer.
///
/// @param layer id of the layer of both ends
/// @param type name of the relation type in the schema
/// @param source id of the annotation that it starts from
/// @param target id of the annotation that it leads to
public record Relation(
        Id id,
        Id layer,
        String type,
        Id source,
        Id target,
        Attributes attributes,
        Origin origin,
        Stamp stamp)
        implements Item {

    @Override
    public Id home() {
        return layer;
    }

    /// Whether the annotation is one of its ends.
    public boolean touches(Id annotation) {
        return source.equals(annotation) || target.equals(annotation);
    }

    public Relation withAttributes(Attributes changed) {
        return new Relation(id, layer, type, source, target, changed, origin, stamp);
    }

    public Relation withStamp(Stamp changed) {
        return new Relation(id, layer, type, source, target, attributes, origin, changed);
    }
}
