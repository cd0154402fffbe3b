package org.hearsay.format.labelstudio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Label;
import org.hearsay.schema.RelationType;
import org.hearsay.schema.Schema;

/// Which controls Label Studio needs for a schema and whatever else a corpus uses: one for the
/// labels, one for each attribute's name, the relations. One thread.
final class Controls {

    static final String LABELS = "label";
    static final String TEXT = "text";

    private final Schema schema;
    private final Map<String, Control> controls = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> relations = new LinkedHashSet<>();

    Controls(Schema schema) {
        this.schema = schema;
        schema.labels().forEach(l -> labels.put(l.name(), l.colour().light()));
        schema.relations().stream().map(RelationType::name).forEach(relations::add);
        for (var label : schema.labels()) {
            label.attributes().forEach(a -> add(a, label.name()));
        }
        schema.commonAttributes().forEach(a -> add(a, ""));
    }

    /// What a person fills in for a region.
    enum Kind {
        CHOICES("choices"),
        NUMBER("number"),
        TEXTAREA("textarea");

        private final String written;

        Kind(String written) {
            this.written = written;
        }

        /// As results name it.
        String written() {
            return written;
        }
    }

    /// One attribute's control.
    static final class Control {

        private final String name;
        private final Set<String> choices = new LinkedHashSet<>();
        private final Set<String> labels = new LinkedHashSet<>();
        private Kind kind;
        private boolean common;

        Control(String name, Kind kind) {
            this.name = name;
            this.kind = kind;
        }

        String name() {
            return name;
        }

        Kind kind() {
            return kind;
        }

        /// Adds a choice that is in use, listed or not.
        void used(String choice) {
            if (kind == Kind.CHOICES) {
                choices.add(choice);
            }
        }

        List<String> choices() {
            return new ArrayList<>(choices);
        }

        /// Labels that have the attribute; none where all have it.
        List<String> labels() {
            return common ? List.of() : new ArrayList<>(labels);
        }
    }

    /// The control of an attribute; one that the schema does not know becomes a text.
    Control of(String label, String attribute) {
        if (!labels.containsKey(label)) {
            labels.put(label, Label.Colour.OWN.light());
        }
        var control =
                controls.computeIfAbsent(attribute, a -> new Control(nameOf(a), Kind.TEXTAREA));
        if (schema.attribute(label, attribute).isEmpty()) {
            control.labels.add(label);
        }
        return control;
    }

    /// Notes that a label is in use.
    void label(String name) {
        labels.putIfAbsent(name, Label.Colour.OWN.light());
    }

    /// Notes that a relation type is in use.
    void relation(String type) {
        relations.add(type);
    }

    /// Colours by label.
    Map<String, String> labels() {
        return labels;
    }

    Set<String> relations() {
        return relations;
    }

    List<Control> all() {
        return new ArrayList<>(controls.values());
    }

    /// What the attribute is called whose control has this name.
    static String attribute(String control) {
        return control.equals(nameOf(LABELS)) || control.equals(nameOf(TEXT))
                ? control.substring(0, control.length() - 1)
                : control;
    }

    /// Names are unique among all tags of the configuration.
    private static String nameOf(String attribute) {
        return attribute.equals(LABELS) || attribute.equals(TEXT) ? attribute + "_" : attribute;
    }

    private void add(Attribute attribute, String label) {
        var kind = kind(attribute.type());
        var control = controls.computeIfAbsent(attribute.name(), a -> new Control(nameOf(a), kind));
        if (control.kind != kind) {
            control.kind = Kind.TEXTAREA;
        }
        if (label.isEmpty()) {
            control.common = true;
        } else {
            control.labels.add(label);
        }
        switch (attribute.type()) {
            case AttributeType.OneOf(var values) -> control.choices.addAll(values);
            case AttributeType.YesNo _ -> control.choices.addAll(List.of("true", "false"));
            case AttributeType.WholeNumber _,
                    AttributeType.FreeText _,
                    AttributeType.Day _,
                    AttributeType.EntityReference _,
                    AttributeType.TextList _ -> {
                // Nothing to choose from.
            }
        }
    }

    private static Kind kind(AttributeType type) {
        return switch (type) {
            case AttributeType.OneOf _, AttributeType.YesNo _ -> Kind.CHOICES;
            case AttributeType.WholeNumber _ -> Kind.NUMBER;
            case AttributeType.FreeText _,
                    AttributeType.Day _,
                    AttributeType.EntityReference _,
                    AttributeType.TextList _ ->
                    Kind.TEXTAREA;
        };
    }
}
