package org.hearsay.format.cas.write;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hearsay.format.uima.CasNames;
import org.hearsay.format.uima.ReadValues;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Schema;

/// The type system: a type for each label and each relation type of the schema, and for what
/// documents use beyond it.
final class CasTypes {

    /// A type.
    ///
    /// @param features name to the name of what the values are
    record Type(String supertype, TreeMap<String, String> features) {}

    private static final List<String> ABOUT =
            List.of(CasNames.TITLE, "documentId", "documentUri", "collectionId", "documentBaseUri");

    private final TreeMap<String, Type> types = new TreeMap<>();
    private final Set<String> labels = new TreeSet<>();

    CasTypes(Schema schema) {
        text(type(CasNames.SENTENCE, CasNames.ANNOTATION), "id");
        type(CasNames.TOKEN, CasNames.ANNOTATION);
        var about = type(CasNames.ABOUT, CasNames.DOCUMENT_ANNOTATION);
        // DKPro's classes for the type have these.
        ABOUT.forEach(feature -> text(about, feature));
        text(type(CasNames.METADATA, CasNames.TOP), CasNames.KEY);
        text(type(CasNames.METADATA, CasNames.TOP), CasNames.VALUE);
        var entity = entity();
        text(entity, CasNames.IDENTIFIER);
        text(entity, CasNames.NAME);
        schema.entityAttributes().forEach(a -> attribute(entity, a));
        for (var label : schema.labels()) {
            var type = label(label.name());
            label.attributes().forEach(a -> attribute(type, a));
            schema.commonAttributes().forEach(a -> attribute(type, a));
        }
        for (var relation : schema.relations()) {
            var type = relation(relation.name());
            relation.attributes().forEach(a -> attribute(type, a));
        }
    }

    /// By full name, sorted.
    Map<String, Type> all() {
        return types;
    }

    /// The type of a label, made where it is not there.
    Type label(String label) {
        labels.add(label);
        var type = type(UimaNames.type(label), CasNames.ANNOTATION);
        text(type, ReadValues.NOTE);
        text(type, CasNames.GROUP);
        return type;
    }

    /// The type of a relation, likewise.
    Type relation(String relation) {
        var type = type(relationName(relation), CasNames.ANNOTATION);
        type.features().put(CasNames.SOURCE, CasNames.ANNOTATION);
        type.features().put(CasNames.TARGET, CasNames.ANNOTATION);
        return type;
    }

    /// Full name of a relation's type.
    String relationName(String relation) {
        return UimaNames.relationType(relation, labels);
    }

    /// The type of somebody whom annotations name.
    Type entity() {
        return type(CasNames.ENTITY, CasNames.TOP);
    }

    /// Takes in what another document uses.
    void add(CasTypes other) {
        labels.addAll(other.labels);
        other.types.forEach(
                (name, type) -> type(name, type.supertype()).features().putAll(type.features()));
    }

    /// Has a type have a feature with a text; lists stay lists.
    static void text(Type type, String feature) {
        type.features().putIfAbsent(feature, CasNames.STRING);
    }

    private Type type(String name, String supertype) {
        return types.computeIfAbsent(name, _ -> new Type(supertype, new TreeMap<>()));
    }

    private static void attribute(Type type, Attribute attribute) {
        type.features()
                .putIfAbsent(
                        UimaNames.feature(attribute.name()),
                        attribute.type() instanceof AttributeType.TextList
                                ? CasNames.STRING_ARRAY
                                : CasNames.STRING);
    }
}
