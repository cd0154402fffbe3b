package org.hearsay.format.articles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.ReadContext;
import org.hearsay.format.mapping.SpanFields;
import org.hearsay.format.standoff.NamedEntities;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.CodePointIndex;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The spans of one text, as its rows have them. What is no span of the text is told, and left out.
final class MappedSpans {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final String file;
    private final SpanFields fields;
    private final ReadContext context;
    private final ImportSink sink;
    private final Decoded text;
    private final CodePointIndex source;
    private final Id layer;
    private final List<Annotation> found = new ArrayList<>();
    private final NamedEntities entities;

    /// @param source the text as the row has it
    /// @param text the same as the project keeps it
    MappedSpans(
            String file,
            SpanFields fields,
            ReadContext context,
            ImportSink sink,
            String source,
            Decoded text) {
        this.file = file;
        this.fields = fields;
        this.context = context;
        entities = new NamedEntities(context);
        this.sink = sink;
        this.text = text;
        this.source = new CodePointIndex(source);
        layer = context.ids().next();
    }

    /// What is wrong with a span.
    private static final class BadSpan extends Exception implements Phrased {

        private static final long serialVersionUID = 1L;

        private final Phrase phrase;

        BadSpan(Phrase phrase) {
            super(phrase.toString());
            this.phrase = phrase;
        }

        @Override
        public Phrase phrase() {
            return phrase;
        }
    }

    void add(int line, Map<String, String> row) {
        if (fields.areRows()) {
            add(line, name -> row.getOrDefault(name, ""));
            return;
        }
        var list = row.getOrDefault(fields.list(), "");
        if (list.isBlank()) {
            return;
        }
        try {
            for (var each : MAPPER.readTree(list)) {
                add(line, name -> value(each.path(name)));
            }
        } catch (JacksonException _) {
            sink.issue(
                    new ImportIssue(
                            file,
                            line,
                            Phrase.of(
                                    "its field \"%s\" holds no JSON list; its spans were left out",
                                    fields.list())));
        }
    }

    ImportedLayer layer() {
        return new ImportedLayer(
                layer,
                "",
                LayerHead.Kind.WORK,
                LayerHead.Status.IN_PROGRESS,
                0,
                List.of(),
                found,
                List.of());
    }

    List<Entity> entities() {
        return entities.all();
    }

    /// Text as it is; whatever else is written as JSON writes it.
    private static String value(JsonNode node) {
        return node.isString() || node.isMissingNode() || node.isNull()
                ? node.asString("")
                : node.toString();
    }

    private void add(int line, UnaryOperator<String> field) {
        try {
            found.add(annotation(field));
        } catch (BadSpan e) {
            sink.issue(
                    new ImportIssue(
                            file, line, Phrase.of("%s; the span was left out", Phrased.of(e))));
        }
    }

    private Annotation annotation(UnaryOperator<String> field) throws BadSpan {
        var label = fields.label().of(field.apply(fields.label().field()).strip());
        if (label.isEmpty()) {
            throw new BadSpan(Phrase.of("a span has no label"));
        }
        var span = span(field);
        var attributes = Attributes.NONE;
        for (var each : fields.attributes().entrySet()) {
            var given = field.apply(each.getKey()).strip();
            if (!given.isEmpty()) {
                var name = each.getValue();
                var ours = fields.values().getOrDefault(name, Map.of()).getOrDefault(given, given);
                attributes = attributes.with(name, value(label, name, ours));
            }
        }
        return new Annotation(
                context.ids().next(),
                layer,
                label,
                Anchor.of(span),
                attributes,
                "",
                context.origin("table"),
                context.stamp());
    }

    private Span span(UnaryOperator<String> field) throws BadSpan {
        int start = offset(field.apply(fields.start()));
        int end = offset(field.apply(fields.end()));
        if (end <= start) {
            throw new BadSpan(Phrase.of("a span from %d to %d has no words", start, end));
        }
        var span = new Span(start, end);
        var wanted = field.apply(fields.words());
        var there = text.text().at(span);
        if (!wanted.isBlank() && !wanted.equals(there)) {
            throw new BadSpan(
                    Phrase.of(
                            "a span should be \"%s\", where the text has \"%s\": a wrong unit, or an end that counts the last character",
                            wanted, there));
        }
        return span;
    }

    /// An offset in the project's text, UTF-16 code units.
    private int offset(String given) throws BadSpan {
        var number = given.strip();
        if (!number.matches("\\d{1,9}(\\.0)?")) {
            throw new BadSpan(Phrase.of("\"%s\" is no offset", number));
        }
        int offset = Integer.parseInt(number.replace(".0", ""));
        try {
            int codePoints =
                    switch (fields.unit()) {
                        case CODE_POINT -> offset;
                        case UTF16 -> source.toCodePoint(offset);
                    };
            return text.text().codePoints().toUtf16(text.lineEnds().toText(codePoints));
        } catch (IndexOutOfBoundsException _) {
            throw new BadSpan(Phrase.of("the offset %d lies outside the text", offset));
        } catch (IllegalArgumentException _) {
            throw new BadSpan(Phrase.of("the offset %d lies inside a character", offset));
        }
    }

    /// The value with the type that the project's schema gives the attribute.
    private Value value(String label, String name, String given) throws BadSpan {
        var attribute = context.schema().attribute(label, name);
        if (attribute.isEmpty()) {
            return Value.of(given);
        }
        return switch (attribute.get().type()) {
            case AttributeType.YesNo _ -> new Value.Truth(given.equalsIgnoreCase("true"));
            case AttributeType.WholeNumber _ -> whole(name, given);
            case AttributeType.EntityReference _ ->
                    new Value.EntityRef(entities.named(given).id().value());
            case AttributeType.TextList _ -> new Value.Texts(List.of(given.split("; ", -1)));
            case AttributeType.OneOf _, AttributeType.FreeText _, AttributeType.Day _ ->
                    Value.of(given);
        };
    }

    private static Value whole(String name, String given) throws BadSpan {
        if (!given.matches("-?\\d{1,18}(\\.0)?")) {
            throw new BadSpan(Phrase.of("%s needs a whole number, not \"%s\"", name, given));
        }
        return new Value.Whole(Long.parseLong(given.replace(".0", "")));
    }
}
