package org.hearsay.format.cas.write;

import java.util.HashMap;
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

    /// What another has, which is not changed through this one.
    private final Map<String, Type> base;

    private final TreeMap<String, Type> own = new TreeMap<>();
    private final Set<String> labels;

    /// Names of labels' types, which thousands of documents ask for; shared by all.
    private final Map<String, String> names;

    CasTypes(Schema schema) {
        base = Map.of();
        labels = new TreeSet<>();
        names = new HashMap<>();
        type(CasNames.SENTENCE, CasNames.ANNOTATION);
        text(CasNames.SENTENCE, "id");
        type(CasNames.TOKEN, CasNames.ANNOTATION);
        type(CasNames.ABOUT, CasNames.DOCUMENT_ANNOTATION);
        // DKPro's classes for the type have these.
        ABOUT.forEach(feature -> text(CasNames.ABOUT, feature));
        type(CasNames.METADATA, CasNames.TOP);
        text(CasNames.METADATA, CasNames.KEY);
        text(CasNames.METADATA, CasNames.VALUE);
        type(CasNames.ENTITY, CasNames.TOP);
        text(CasNames.ENTITY, CasNames.IDENTIFIER);
        text(CasNames.ENTITY, CasNames.NAME);
        schema.entityAttributes().forEach(a -> attribute(CasNames.ENTITY, a));
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

    private CasTypes(CasTypes other) {
        base = other.own;
        labels = new TreeSet<>(other.labels);
        names = other.names;
    }

    /// One for a document, which begins as this one is and leaves it as it is.
    ///
    /// This one must be made from a schema, and not change while that is in use.
    CasTypes ofDocument() {
        return new CasTypes(this);
    }

    /// By full name, sorted.
    Map<String, Type> all() {
        var all = new TreeMap<>(base);
        all.putAll(own);
        return all;
    }

    /// Full name of a label's type, which is made where it is not there.
    String label(String label) {
        labels.add(label);
        var type = names.computeIfAbsent(label, UimaNames::type);
        type(type, CasNames.ANNOTATION);
        text(type, ReadValues.NOTE);
        text(type, CasNames.GROUP);
        return type;
    }

    /// Full name of a relation's type, likewise.
    String relation(String relation) {
        var type = UimaNames.relationType(relation, labels);
        type(type, CasNames.ANNOTATION);
        feature(type, CasNames.SOURCE, CasNames.ANNOTATION);
        feature(type, CasNames.TARGET, CasNames.ANNOTATION);
        return type;
    }

    /// What the values of a feature are: texts, where nobody said so before.
    String range(String type, String feature) {
        text(type, feature);
        return known(type).features().getOrDefault(feature, CasNames.STRING);
    }

    /// Takes in what a document uses beyond what it began with.
    void add(CasTypes document) {
        labels.addAll(document.labels);
        document.own.forEach((name, type) -> {
            type(name, type.supertype());
            own(name).features().putAll(type.features());
        });
    }

    private void text(String type, String feature) {
        feature(type, feature, CasNames.STRING);
    }

    /// Lists stay lists.
    private void feature(String type, String feature, String range) {
        if (!known(type).features().containsKey(feature)) {
            own(type).features().put(feature, range);
        }
    }

    private void type(String name, String supertype) {
        if (!own.containsKey(name) && !base.containsKey(name)) {
            own.put(name, new Type(supertype, new TreeMap<>()));
        }
    }

    /// As it is now, to look into.
    private Type known(String name) {
        var changed = own.get(name);
        var found = changed == null ? base.get(name) : changed;
        if (found == null) {
            throw new IllegalArgumentException("No type " + name);
        }
        return found;
    }

    /// As it is now, to add to.
    private Type own(String name) {
        return own.computeIfAbsent(
                name,
                _ -> new Type(known(name).supertype(), new TreeMap<>(known(name).features())));
    }

    private void attribute(String type, Attribute attribute) {
        feature(
                type,
                UimaNames.feature(attribute.name()),
                attribute.type() instanceof AttributeType.TextList
                        ? CasNames.STRING_ARRAY
                        : CasNames.STRING);
    }
}
