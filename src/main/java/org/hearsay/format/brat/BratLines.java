package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hearsay.format.Loss;
import org.hearsay.model.Annotation;
import org.hearsay.model.Article;
import org.hearsay.model.Id;
import org.hearsay.model.Layer;
import org.hearsay.model.Registry;
import org.hearsay.model.Relation;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;

/// The lines of one `.ann` file: spans, relations, attributes, notes, in this order, each numbered
/// from 1.
///
/// Values of one word that the schema lists are attributes; free text goes into notes of the form
/// `name=text`, since a brat attribute has one word.
final class BratLines {

    /// What makes no word by itself.
    private static final String BLANKS = " \t\n\013\f\r";

    private final Article article;
    private final Layer layer;
    private final Registry registry;
    private final Consumer<Loss> losses;
    private final Dialect dialect;
    private final CodePointIndex index;
    private final Map<Id, String> numbers = new HashMap<>();
    private final StringBuilder spans = new StringBuilder();
    private final StringBuilder links = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();
    private final StringBuilder notes = new StringBuilder();
    private int spanCount;
    private int attributeCount;
    private int noteCount;

    /// @param losses is added to
    BratLines(
            Article article,
            Layer layer,
            Registry registry,
            Consumer<Loss> losses,
            Dialect dialect) {
        this.article = article;
        this.layer = layer;
        this.registry = registry;
        this.losses = losses;
        this.dialect = dialect;
        index =
                dialect == Dialect.INCEPTION
                        ? CodePointIndex.unchanging()
                        : article.text().codePoints();
    }

    /// @return how many annotations have a line
    int annotations() {
        return numbers.size();
    }

    String text() {
        for (var annotation : layer.annotations()) {
            switch (dialect) {
                case BRAT -> span(annotation);
                case INCEPTION -> parts(annotation);
            }
        }
        int count = 0;
        for (var relation : layer.relations()) {
            count += link(relation, count + 1) ? 1 : 0;
        }
        for (var annotation : layer.annotations()) {
            values(annotation);
        }
        return spans.append(links).append(attributes).append(notes).toString();
    }

    private void span(Annotation annotation) {
        var pieces = pieces(annotation.anchor());
        if (pieces.isEmpty()) {
            lose("annotation", annotation.id(), Phrase.of("brat needs a word to mark"));
            return;
        }
        if (!pieces.equals(annotation.anchor().fragments())) {
            lose(
                    "line_end",
                    annotation.id(),
                    Phrase.of(
                            "brat has a line an annotation, so it was cut in parts at line ends"));
        }
        line(annotation, pieces);
    }

    /// A line each; the first stands for the annotation.
    private void parts(Annotation annotation) {
        int count = annotation.anchor().fragments().size();
        if (count > 1) {
            lose(
                    "discontinuous",
                    annotation.id(),
                    Phrase.of(
                            "%s has no spans of several parts, so it became %d spans",
                            Phrase.verbatim("INCEpTION"), count));
        }
        for (var part : annotation.anchor().fragments()) {
            line(annotation, List.of(part));
        }
    }

    private void line(Annotation annotation, List<Span> parts) {
        var number = "T" + ++spanCount;
        numbers.putIfAbsent(annotation.id(), number);
        spans.append(number).append('\t').append(annotation.label());
        char before = ' ';
        for (var part : parts) {
            spans.append(before).append(index.toCodePoint(part.start()));
            spans.append(' ').append(index.toCodePoint(part.end()));
            before = ';';
        }
        before = '\t';
        for (var part : parts) {
            spans.append(before).append(article.text().at(part).replace('\n', ' '));
            before = ' ';
        }
        spans.append('\n');
    }

    /// The fragments of the anchor, cut at line ends, since the format has a line an annotation and
    /// no escapes; without what is blank.
    private List<Span> pieces(Anchor anchor) {
        var text = article.text().value();
        var pieces = new ArrayList<Span>();
        for (var fragment : anchor.fragments()) {
            for (int from = fragment.start(); from < fragment.end(); from++) {
                int lineEnd = text.indexOf('\n', from, fragment.end());
                int to = lineEnd < 0 ? fragment.end() : lineEnd;
                if (hasWord(text, from, to)) {
                    pieces.add(new Span(from, to));
                }
                from = to;
            }
        }
        return pieces;
    }

    private static boolean hasWord(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (BLANKS.indexOf(text.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean link(Relation relation, int count) {
        var source = numbers.get(relation.source());
        var target = numbers.get(relation.target());
        if (source == null || target == null) {
            lose("relation", relation.id(), Phrase.of("one of its ends has no line"));
            return false;
        }
        links.append('R').append(count).append('\t').append(relation.type());
        links.append(" Arg1:").append(source).append(" Arg2:").append(target).append('\n');
        relation.attributes()
                .values()
                .forEach((name, value) -> note("R" + count, name + "=" + shown(value)));
        return true;
    }

    private void values(Annotation annotation) {
        var number = numbers.get(annotation.id());
        if (number == null) {
            return;
        }
        for (var name : inSchemaOrder(annotation)) {
            var value = annotation.attributes().find(name);
            value.ifPresent(v -> value(annotation, number, name, v));
        }
        if (!annotation.note().isEmpty()) {
            note(number, "note=" + oneLine(annotation.note(), annotation.id()));
        }
    }

    private void value(Annotation annotation, String number, String name, Value value) {
        var type =
                registry.schema()
                        .attribute(annotation.label(), name)
                        .map(Attribute::type)
                        .orElse(new AttributeType.OneOf(List.of()));
        boolean free =
                type instanceof AttributeType.FreeText
                        || type instanceof AttributeType.TextList
                        || type instanceof AttributeType.Day;
        var text = shown(value);
        if (value instanceof Value.Truth(var holds) && holds && dialect == Dialect.BRAT) {
            attribute(name, number).append('\n');
        } else if (free || value instanceof Value.EntityRef || !isWord(text)) {
            note(number, name + "=" + oneLine(text, annotation.id()));
        } else {
            attribute(name, number).append(' ').append(text).append('\n');
        }
    }

    private StringBuilder attribute(String name, String number) {
        attributes.append('A').append(++attributeCount).append('\t').append(name);
        return attributes.append(' ').append(number);
    }

    /// Attributes of the label first, those that all labels share behind, unknown ones last.
    private List<String> inSchemaOrder(Annotation annotation) {
        if (annotation.attributes().isEmpty()) {
            return List.of();
        }
        var schema = registry.schema();
        var names = new ArrayList<String>();
        schema.label(annotation.label())
                .ifPresent(l -> l.attributes().forEach(a -> names.add(a.name())));
        schema.commonAttributes().forEach(a -> names.add(a.name()));
        annotation.attributes().values().keySet().stream()
                .filter(n -> !names.contains(n))
                .forEach(names::add);
        return names;
    }

    private void note(String number, String text) {
        notes.append('#').append(++noteCount).append('\t').append(BratLayer.NOTE_TYPE);
        notes.append(' ').append(number).append('\t').append(text).append('\n');
    }

    private String shown(Value value) {
        return value instanceof Value.EntityRef(var id)
                ? registry.entity(new Id(id)).map(e -> e.name()).orElse(id.toString())
                : value.shown();
    }

    private String oneLine(String text, Id id) {
        var flat = text.replaceAll("\\s*[\\n\\t]\\s*", " ");
        if (!flat.equals(text)) {
            lose("note_line_end", id, Phrase.of("line ends and tabs in notes became blanks"));
        }
        return flat;
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
    }

    private void lose(String kind, Id id, Phrase message) {
        losses.accept(new Loss(kind, article.document().title(), id.toString(), message));
    }
}
