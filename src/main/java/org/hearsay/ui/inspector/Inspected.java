package org.hearsay.ui.inspector;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.model.Annotation;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Schema;
import org.hearsay.text.DocumentText;

/// All that the inspector shows of one annotation.
///
/// @param words what it covers
/// @param attributes its label's own, then those that all labels have
/// @param editable whether the person may change it
public record Inspected(
        Annotation annotation,
        String words,
        List<AttributeRow> attributes,
        List<RelationRow> relations,
        boolean editable) {

    public Inspected {
        attributes = List.copyOf(attributes);
        relations = List.copyOf(relations);
    }

    /// @param active name of the attribute that the digit keys set; empty for none
    public static Inspected of(
            Annotation annotation,
            Layer layer,
            DocumentText text,
            Schema schema,
            String active,
            boolean editable) {
        var own = schema.label(annotation.label()).stream().flatMap(l -> l.attributes().stream());
        var rows =
                Stream.concat(own, schema.commonAttributes().stream())
                        .map(a -> row(a, annotation, active))
                        .toList();
        var relations =
                layer.relationsOf(annotation.id()).stream()
                        .flatMap(r -> relation(r, annotation, layer, text))
                        .toList();
        return new Inspected(annotation, text.at(annotation.anchor()), rows, relations, editable);
    }

    /// Whether the two show the same annotation with the same label, so that the same fields fit.
    boolean fits(Inspected other) {
        return annotation.id().equals(other.annotation.id())
                && annotation.label().equals(other.annotation.label())
                && editable == other.editable;
    }

    private static AttributeRow row(Attribute attribute, Annotation annotation, String active) {
        var chosen = annotation.attributes().find(attribute.name());
        return new AttributeRow(attribute, chosen, attribute.name().equals(active));
    }

    private static Stream<RelationRow> relation(
            Relation relation, Annotation self, Layer layer, DocumentText text) {
        boolean leads = relation.source().equals(self.id());
        return layer.annotation(leads ? relation.target() : relation.source()).stream()
                .map(other -> new RelationRow(relation, other, text.at(other.anchor()), leads));
    }
}
