package org.hearsay.format.standoff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.phrase.Phrase;

/// The annotations and relations of one document, as a reader finds them. Annotations are known by
/// the keys that the file has for them.
public final class FoundLayer {

    private final String format;
    private final ReadContext context;
    private final Id id;
    private final StrictValues values;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    /// @param format its id, for the origin
    public FoundLayer(String format, ReadContext context) {
        this.format = format;
        this.context = context;
        id = context.ids().next();
        values = new StrictValues(context);
    }

    /// @throws BadItem if there is no label, or the key is taken
    public void mark(String key, String label, Anchor anchor) throws BadItem {
        if (label.isBlank()) {
            throw new BadItem(Phrase.of("a span has no label"));
        }
        if (annotations.containsKey(key)) {
            throw new BadItem(Phrase.of("there is another span %s before it", key));
        }
        annotations.put(
                key,
                new Annotation(
                        context.ids().next(),
                        id,
                        label,
                        anchor,
                        Attributes.NONE,
                        "",
                        context.origin(format),
                        context.stamp()));
    }

    public boolean has(String key) {
        return annotations.containsKey(key);
    }

    public Anchor anchor(String key) throws BadItem {
        return annotation(key).anchor();
    }

    /// Sets an attribute to what the file says of it, with the type that the schema knows.
    ///
    /// @param given empty for none
    public void value(String key, String attribute, List<String> given) throws BadItem {
        var annotation = annotation(key);
        if (!given.isEmpty()) {
            var known = context.schema().attribute(annotation.label(), attribute);
            set(key, attribute, values.of(known, attribute, given));
        }
    }

    /// Sets an attribute to a value as it is.
    public void set(String key, String attribute, Value value) throws BadItem {
        annotations.put(key, annotation(key).withValue(attribute, value));
    }

    /// Adds to the note.
    public void note(String key, String words) throws BadItem {
        var annotation = annotation(key);
        var note = annotation.note().isEmpty() ? words : annotation.note() + "\n" + words;
        annotations.put(key, annotation.withNote(note));
    }

    public void link(String type, String from, String to, Map<String, List<String>> given)
            throws BadItem {
        if (type.isBlank()) {
            throw new BadItem(Phrase.of("a relation has no type"));
        }
        var attributes = Attributes.NONE;
        for (var each : given.entrySet()) {
            var known = context.schema().relation(type).flatMap(r -> r.attribute(each.getKey()));
            attributes =
                    attributes.with(
                            each.getKey(), values.of(known, each.getKey(), each.getValue()));
        }
        relations.add(
                new Relation(
                        context.ids().next(),
                        id,
                        type,
                        annotation(from).id(),
                        annotation(to).id(),
                        attributes,
                        context.origin(format),
                        context.stamp()));
    }

    /// @param annotator name; empty where the file does not say
    public ImportedLayer layer(String annotator, LayerHead.Kind kind) {
        return new ImportedLayer(
                id,
                annotator,
                kind,
                LayerHead.Status.IN_PROGRESS,
                0,
                List.of(),
                List.copyOf(annotations.values()),
                relations);
    }

    /// Those that values refer to.
    public List<Entity> entities() {
        return values.entities();
    }

    private Annotation annotation(String key) throws BadItem {
        var found = annotations.get(key);
        if (found == null) {
            throw new BadItem(Phrase.of("there is no span %s", key));
        }
        return found;
    }
}
