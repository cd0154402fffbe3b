package org.hearsay.format.brat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.NamedEntities;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.phrase.Phrase;

/// The lines of one `.ann` file on their way to a layer.
final class BratLayer {

    static final String NOTE_TYPE = "AnnotatorNotes";

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final BratOffsets offsets;
    private final Id layer;
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private final Map<String, Relation> relations = new LinkedHashMap<>();
    private final Map<String, String> triggers = new HashMap<>();
    private final NamedEntities entities;

    BratLayer(String file, BratOffsets offsets, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        entities = new NamedEntities(context);
        this.sink = sink;
        this.offsets = offsets;
        layer = context.ids().next();
    }

    BratLayer read(String content) {
        var lines = content.split("\n", -1);
        // Spans first: other lines may refer to spans that come later.
        each(lines, 'T', this::textBound);
        offsets.shift().ifPresent(s -> issue(s.line(), s.message()));
        each(lines, 'E', this::trigger);
        each(lines, 'E', this::event);
        each(lines, 'R', this::relation);
        each(lines, '*', this::equivalence);
        each(lines, 'A', this::attribute);
        each(lines, 'M', this::attribute);
        each(lines, 'N', this::normalisation);
        each(lines, '#', this::note);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank() && "TERAMN*#".indexOf(lines[i].charAt(0)) < 0) {
                issue(i + 1, Phrase.of("\"%s\" is no line of this format", shown(lines[i])));
            }
        }
        return this;
    }

    ImportedLayer layer() {
        return new ImportedLayer(
                layer,
                "",
                LayerHead.Kind.WORK,
                LayerHead.Status.IN_PROGRESS,
                0,
                List.of(),
                List.copyOf(annotations.values()),
                List.copyOf(relations.values()));
    }

    List<Entity> entities() {
        return entities.all();
    }

    private void textBound(BratLine line) throws BadLine {
        var id = line.id();
        var head = line.field(1);
        int blank = head.indexOf(' ');
        if (blank <= 0) {
            throw new BadLine(Phrase.of("it needs a label and offsets"));
        }
        if (annotations.containsKey(id)) {
            throw new BadLine(Phrase.of("there is another %s before it", id));
        }
        var anchor = offsets.anchor(head.substring(blank + 1));
        annotations.put(
                id,
                new Annotation(
                        context.ids().next(),
                        layer,
                        head.substring(0, blank),
                        anchor,
                        Attributes.NONE,
                        "",
                        context.origin("brat"),
                        context.stamp()));
        offsets.compare(line.number(), anchor, line.rest(2))
                .ifPresent(m -> issue(line.number(), m));
    }

    private void trigger(BratLine line) throws BadLine {
        var first = line.words(1)[0];
        triggers.put(line.id(), first.substring(first.indexOf(':') + 1));
    }

    private void event(BratLine line) throws BadLine {
        var words = line.words(1);
        for (int i = 1; i < words.length; i++) {
            int colon = words[i].indexOf(':');
            if (colon > 0) {
                link(
                        line.id() + "-" + i,
                        words[i].substring(0, colon),
                        line.id(),
                        words[i].substring(colon + 1));
            }
        }
    }

    private void relation(BratLine line) throws BadLine {
        var words = line.words(1);
        if (words.length < 3) {
            throw new BadLine(Phrase.of("it needs a type and two ends"));
        }
        if (relations.containsKey(line.id())) {
            throw new BadLine(Phrase.of("there is another %s before it", line.id()));
        }
        link(line.id(), words[0], behindColon(words[1]), behindColon(words[2]));
    }

    /// A group of equals becomes a chain of links between neighbours.
    private void equivalence(BratLine line) throws BadLine {
        var words = line.words(1);
        for (int i = 1; i + 1 < words.length; i++) {
            link("*" + line.number() + "-" + i, words[0], words[i], words[i + 1]);
        }
    }

    private void attribute(BratLine line) throws BadLine {
        var words = line.field(1).split(" ", 3);
        if (words.length < 2) {
            throw new BadLine(Phrase.of("it needs a name and what it belongs to"));
        }
        var given = words.length == 3 ? words[2].strip() : "";
        set(words[1], words[0], given);
    }

    /// `N1 Reference T1 Wikidata:Q42 text` becomes an attribute named `Reference`.
    private void normalisation(BratLine line) throws BadLine {
        var words = line.words(1);
        if (words.length < 3) {
            throw new BadLine(Phrase.of("it needs a type, what it belongs to and a reference"));
        }
        set(words[1], words[0], (words[2] + " " + line.rest(2)).strip());
    }

    private void note(BratLine line) throws BadLine {
        var words = line.words(1);
        if (words.length < 2) {
            throw new BadLine(Phrase.of("it needs a type and what it belongs to"));
        }
        var text = line.rest(2);
        int equals = text.indexOf('=');
        var name = equals > 0 ? text.substring(0, equals) : "";
        var subject = words[1];
        if (relations.containsKey(subject) && isRelationAttribute(subject, name)) {
            set(subject, name, text.substring(equals + 1));
        } else if (isAttribute(subject, name)) {
            set(subject, name, text.substring(equals + 1));
        } else {
            var annotation = annotation(subject);
            var more = name.equals("note") ? text.substring(equals + 1) : text;
            var note = annotation.note().isEmpty() ? more : annotation.note() + "\n" + more;
            annotations.put(trigger(subject), annotation.withNote(note));
        }
    }

    private void set(String subject, String name, String given) throws BadLine {
        var relation = relations.get(subject);
        if (relation != null) {
            relations.put(
                    subject,
                    relation.withAttributes(relation.attributes().with(name, Value.of(given))));
            return;
        }
        var annotation = annotation(subject);
        annotations.put(
                trigger(subject), annotation.withValue(name, value(annotation, name, given)));
    }

    /// The value with the type that the project's schema gives the attribute.
    private Value value(Annotation annotation, String name, String given) throws BadLine {
        var attribute = context.schema().attribute(annotation.label(), name);
        if (attribute.isEmpty()) {
            return given.isEmpty() ? new Value.Truth(true) : Value.of(given);
        }
        return switch (attribute.get().type()) {
            case AttributeType.YesNo _ -> new Value.Truth(given.isEmpty() || given.equals("true"));
            case AttributeType.WholeNumber _ -> {
                try {
                    yield new Value.Whole(Long.parseLong(given));
                } catch (NumberFormatException _) {
                    throw new BadLine(
                            Phrase.of("%s needs a whole number, not \"%s\"", name, given));
                }
            }
            case AttributeType.EntityReference _ ->
                    new Value.EntityRef(entities.named(given).id().value());
            case AttributeType.TextList _ -> new Value.Texts(List.of(given.split("; ", -1)));
            case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                    Value.of(given);
        };
    }

    private boolean isAttribute(String subject, String name) {
        var annotation = annotations.get(trigger(subject));
        return annotation != null
                && !name.isEmpty()
                && !name.equals("note")
                && context.schema().attribute(annotation.label(), name).isPresent();
    }

    private boolean isRelationAttribute(String subject, String name) {
        var relation = relations.get(subject);
        return relation != null
                && context.schema()
                        .relation(relation.type())
                        .flatMap(r -> r.attribute(name))
                        .isPresent();
    }

    private void link(String id, String type, String from, String to) throws BadLine {
        relations.put(
                id,
                new Relation(
                        context.ids().next(),
                        layer,
                        type,
                        annotation(from).id(),
                        annotation(to).id(),
                        Attributes.NONE,
                        context.origin("brat"),
                        context.stamp()));
    }

    private Annotation annotation(String id) throws BadLine {
        var found = annotations.get(trigger(id));
        if (found == null) {
            throw new BadLine(Phrase.of("there is no %s", id));
        }
        return found;
    }

    private String trigger(String id) {
        return triggers.getOrDefault(id, id);
    }

    private static String behindColon(String word) {
        return word.substring(word.indexOf(':') + 1);
    }

    private void each(String[] lines, char kind, LineReader reader) {
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isEmpty() && lines[i].charAt(0) == kind) {
                try {
                    reader.read(new BratLine(i + 1, lines[i]));
                } catch (BadLine e) {
                    issue(i + 1, Phrase.of("%s: \"%s\" was left out", e.phrase(), shown(lines[i])));
                }
            }
        }
    }

    private void issue(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }

    private static String shown(String line) {
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }

    /// Takes one line in.
    @FunctionalInterface
    private interface LineReader {
        void read(BratLine line) throws BadLine;
    }
}
