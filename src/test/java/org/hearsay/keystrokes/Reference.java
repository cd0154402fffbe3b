package org.hearsay.keystrokes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hearsay.model.Annotation;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Schema;
import org.hearsay.schema.Value;

/// What the job shall lead to: another layer, as it looks to a reader.
public final class Reference {

    private final Layer layer;
    private final Schema schema;

    public Reference(Layer layer, Schema schema) {
        this.layer = layer;
        this.schema = schema;
    }

    Layer layer() {
        return layer;
    }

    /// Values that a digit sets and that differ from the default, by attribute.
    Map<String, Value> chosen(Annotation annotation) {
        var chosen = new LinkedHashMap<String, Value>();
        annotation
                .attributes()
                .values()
                .forEach((name, value) -> {
                    var attribute = schema.attribute(annotation.label(), name);
                    if (attribute.filter(a -> counts(a, value)).isPresent()) {
                        chosen.put(name, value);
                    }
                });
        return chosen;
    }

    private static boolean counts(Attribute attribute, Value value) {
        return !attribute.type().numbered().isEmpty()
                && attribute.defaultValue().filter(value::equals).isEmpty();
    }

    /// Relations that start at the annotation; of symmetric ones, those that lead back in the text.
    List<Relation> starting(Id annotation) {
        return layer.relationsOf(annotation).stream()
                .filter(r -> r.source().equals(annotation))
                .toList();
    }

    /// Annotations with their chosen values, one a line.
    public TreeSet<String> spans() {
        var lines = new TreeSet<String>();
        layer.annotations().forEach(a -> lines.add(name(a) + " " + chosen(a)));
        return lines;
    }

    /// Relations with their values, one a line.
    public TreeSet<String> relations() {
        var lines = new TreeSet<String>();
        layer.relations().forEach(r -> lines.add(line(r)));
        return lines;
    }

    private String line(Relation relation) {
        var from = name(layer.annotation(relation.source()).orElseThrow());
        var to = name(layer.annotation(relation.target()).orElseThrow());
        boolean swap =
                schema.relation(relation.type()).filter(t -> t.symmetric()).isPresent()
                        && from.compareTo(to) > 0;
        return "%s: %s -> %s %s"
                .formatted(
                        relation.type(),
                        swap ? to : from,
                        swap ? from : to,
                        relation.attributes().values());
    }

    static String name(Annotation annotation) {
        return annotation.label() + " " + annotation.anchor().fragments();
    }
}
