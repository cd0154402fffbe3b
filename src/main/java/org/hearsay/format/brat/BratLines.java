package org.hearsay.format.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

    /// What an annotation covers of one line, unless it is blank.
    private static final Pattern LINE_PART = Pattern.compile("[^\n]*\\S[^\n]*");

    private final Article article;
    private final Layer layer;
    private final Registry registry;
    private final List<Loss> losses;
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
    BratLines(Article article, Layer layer, Registry registry, List<Loss> losses, Dialect dialect) {
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
        return spans.toString() + links + attributes + notes;
    }

    private void span(Annotation annotation) {
        var pieces = pieces(annotation.anchor());
        if (pieces.isEmpty()) {
            lose("annotation", annotation.id(), Phrase.of("brat needs a word to mark"));
            return;
        }
        if (!pieces.stream()
                .map(p -> new Span(p.start(), p.end()))
                .toList()
                .equals(annotation.anchor().fragments())) {
            lose(
                    "line_end",
                    annotation.id(),
                    Phrase.of(
                            "brat has a line an annotation, so it was cut in parts at line ends"));
        }
        var offsets = new StringJoiner(";");
        var words = new StringJoiner(" ");
        for (var piece : pieces) {
            offsets.add(index.toCodePoint(piece.start()) + " " + index.toCodePoint(piece.end()));
            words.add(piece.group());
        }
        line(annotation, offsets.toString(), words.toString());
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
            line(
                    annotation,
                    index.toCodePoint(part.start()) + " " + index.toCodePoint(part.end()),
                    article.text().at(part).replace('\n', ' '));
        }
    }

    private void line(Annotation annotation, String offsets, String words) {
        var number = "T" + ++spanCount;
        numbers.putIfAbsent(annotation.id(), number);
        spans.append(number).append('\t').append(annotation.label()).append(' ').append(offsets);
        spans.append('\t').append(words).append('\n');
    }

    /// The fragments of the anchor, cut at line ends, since the format has a line an annotation and
    /// no escapes.
    private List<MatchResult> pieces(Anchor anchor) {
        return anchor.fragments().stream()
                .flatMap(f ->
                        LINE_PART
                                .matcher(article.text().value())
                                .region(f.start(), f.end())
                                .results())
                .toList();
    }

    private boolean link(Relation relation, int count) {
        var source = numbers.get(relation.source());
        var target = numbers.get(relation.target());
        if (source == null || target == null) {
            lose("relation", relation.id(), Phrase.of("one of its ends has no line"));
            return false;
        }
        links.append("R%d\t%s Arg1:%s Arg2:%s\n".formatted(count, relation.type(), source, target));
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
            attributes.append("A%d\t%s %s\n".formatted(++attributeCount, name, number));
        } else if (free || value instanceof Value.EntityRef || !isWord(text)) {
            note(number, name + "=" + oneLine(text, annotation.id()));
        } else {
            attributes.append("A%d\t%s %s %s\n".formatted(++attributeCount, name, number, text));
        }
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
        notes.append("#%d\t%s %s\t%s\n".formatted(++noteCount, BratLayer.NOTE_TYPE, number, text));
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
        losses.add(new Loss(kind, article.document().title(), id.toString(), message));
    }
}
