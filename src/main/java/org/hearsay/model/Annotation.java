package org.hearsay.model;

import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;

/// A label on a stretch of a document's text. The annotator and the document are those of its
/// layer.
///
/// @param layer id of its layer
/// @param label name of the label in the schema
/// @param anchor in UTF-16 code units of the document's text
/// @param attributes values that were chosen; defaults are the schema's
/// @param note a remark of the annotator; empty for none
public record Annotation(
        Id id,
        Id layer,
        String label,
        Anchor anchor,
        Attributes attributes,
        String note,
        Origin origin,
        Stamp stamp)
        implements Item {

    @Override
    public Id home() {
        return layer;
    }

    public Annotation withLabel(String changed) {
        return new Annotation(id, layer, changed, anchor, attributes, note, origin, stamp);
    }

    public Annotation withAnchor(Anchor changed) {
        return new Annotation(id, layer, label, changed, attributes, note, origin, stamp);
    }

    public Annotation withAttributes(Attributes changed) {
        return new Annotation(id, layer, label, anchor, changed, note, origin, stamp);
    }

    public Annotation withValue(String attribute, Value value) {
        return withAttributes(attributes.with(attribute, value));
    }

    public Annotation withNote(String changed) {
        return new Annotation(id, layer, label, anchor, attributes, changed, origin, stamp);
    }

    public Annotation withOrigin(Origin changed) {
        return new Annotation(id, layer, label, anchor, attributes, note, changed, stamp);
    }

    public Annotation withStamp(Stamp changed) {
        return new Annotation(id, layer, label, anchor, attributes, note, origin, changed);
    }
}
