package org.hearsay.format.tei;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.format.tei.TeiParts.RawRelation;
import org.hearsay.format.tei.TeiParts.RawSpan;
import org.hearsay.format.text.TextReader;
import org.hearsay.format.value.LenientValues;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Span;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Makes a document of ours from the parts of a TEI file: a layer for each who is responsible for
/// spans.
final class TeiLayers {

    private final String file;
    private final TeiParts parts;
    private final ReadContext context;
    private final ImportSink sink;
    private final LenientValues values;
    private final Map<String, List<Annotation>> annotations = new LinkedHashMap<>();
    private final Map<Id, List<Relation>> relations = new HashMap<>();
    private final Map<String, Id> layers = new LinkedHashMap<>();
    private final Map<String, Annotation> byXmlId = new HashMap<>();

    TeiLayers(String file, TeiParts parts, ReadContext context, ImportSink sink) {
        this.file = file;
        this.parts = parts;
        this.context = context;
        this.sink = sink;
        values = new LenientValues(context);
    }

    /// @throws FormatException if the text cannot be kept
    void document(byte[] source) throws FormatException {
        try {
            var raw = parts.body.text();
            var decoded = TextDecoder.ofString(raw);
            TextReader.remarks(decoded, file, sink);
            parts.responsible.forEach((id, _) -> layers.put(id, context.ids().next()));
            persons();
            spans(new SourceOffsets(raw, decoded, OffsetUnit.UTF16));
            parts.relations.forEach(this::relation);
            var metadata = TextReader.metadata(file);
            metadata.putAll(parts.metadata);
            sink.document(
                    ImportedDocument.plain(
                                    context.ids().next(),
                                    parts.title.isBlank()
                                            ? TextReader.titleOf(raw, TextReader.stem(file))
                                            : parts.title,
                                    metadata,
                                    decoded.text(),
                                    source)
                            .withLayers(layers(), List.copyOf(values.entities())));
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(file, 0, Phrased.of(e)), e);
        }
    }

    /// Those who have annotations; and those who have none where nobody has.
    private List<ImportedLayer> layers() {
        var all = new ArrayList<ImportedLayer>();
        layers.forEach((group, id) -> {
            var its = annotations.getOrDefault(group, List.of());
            boolean known = parts.responsible.containsKey(group);
            if (!its.isEmpty() || known && annotations.isEmpty()) {
                all.add(
                        new ImportedLayer(
                                id,
                                parts.responsible.getOrDefault(group, ""),
                                LayerHead.Kind.WORK,
                                LayerHead.Status.IN_PROGRESS,
                                0,
                                List.of(),
                                its,
                                relations.getOrDefault(id, List.of())));
            }
        });
        return all;
    }

    private void persons() {
        parts.persons.forEach((_, person) -> {
            var attributes = new TreeMap<String, Value>();
            structure(person.ana())
                    .forEach((name, value) -> attributes.put(name, values.ofEntity(name, value)));
            values.add(
                    new Entity(
                            context.ids().next(),
                            person.name(),
                            Attributes.of(attributes),
                            context.stamp()));
        });
    }

    private void spans(SourceOffsets offsets) {
        var pointers = new TeiPointers(parts.body);
        var first = new HashMap<String, String>();
        var groups = new LinkedHashMap<String, List<RawSpan>>();
        int number = 0;
        for (var span : parts.spans) {
            var own = span.xmlId().isEmpty() ? "/" + ++number : span.xmlId();
            var head = first.getOrDefault(span.prev(), own);
            first.put(own, head);
            groups.computeIfAbsent(head, _ -> new ArrayList<>()).add(span);
        }
        groups.forEach((xmlId, group) -> span(xmlId, group, pointers, offsets));
        parts.body.inlines.forEach(i -> inline(i, offsets));
    }

    private void span(
            String xmlId, List<RawSpan> group, TeiPointers pointers, SourceOffsets offsets) {
        var head = group.getFirst();
        try {
            var places = new ArrayList<Span>();
            for (var part : group) {
                for (var place : pointers.of(part)) {
                    places.add(offsets.span(place.start(), place.end()));
                }
            }
            var attributes = new TreeMap<String, Value>();
            structure(head.ana())
                    .forEach((name, value) ->
                            attributes.put(name, values.ofAnnotation(head.type(), name, value)));
            var made = annotation(head.group(), head.type(), places, attributes, head.note());
            byXmlId.put(xmlId, made);
        } catch (BadItem e) {
            issue(head.line(), Phrase.of("a span was left out: %s", Phrased.of(e)));
        }
    }

    /// Names and sayings in the text are annotations, too; a saying is a quotation.
    private void inline(TeiBody.Inline inline, SourceOffsets offsets) {
        boolean said = inline.element().equals("said");
        var schema = context.schema();
        var label = said ? schema.role(TeiQuotes.QUOTE).orElse("said") : inline.element();
        var attributes = new TreeMap<String, Value>();
        var who = parts.persons.get(TeiParts.pointer(inline.who()));
        if (!inline.who().isEmpty()) {
            attributes.put(
                    said ? "who" : "entity", Value.of(who == null ? inline.who() : who.name()));
        }
        if (said && !inline.direct().isEmpty()) {
            direct(inline.direct(), attributes);
        }
        try {
            var place = offsets.span(inline.place().start(), inline.place().end());
            annotation("", label, List.of(place), attributes, "");
        } catch (BadItem e) {
            issue(
                    inline.line(),
                    Phrase.of("\"%s\" was left out: %s", inline.element(), Phrased.of(e)));
        }
    }

    private void direct(String given, Map<String, Value> attributes) {
        var attribute = TeiQuotes.attribute(context.schema());
        if (attribute.isEmpty()) {
            attributes.put("direct", Value.of(given));
        } else {
            attributes.put(attribute, Value.of(given.equals("true") ? "direct" : "indirect"));
        }
    }

    /// @throws BadItem if the places overlap or there is no label
    private Annotation annotation(
            String group,
            String label,
            List<Span> places,
            SortedMap<String, Value> attributes,
            String note)
            throws BadItem {
        if (label.isEmpty()) {
            throw new BadItem(Phrase.of("it has no type"));
        }
        var layer = layers.computeIfAbsent(group, _ -> context.ids().next());
        var made =
                new Annotation(
                        context.ids().next(),
                        layer,
                        label,
                        SourceOffsets.anchor(places),
                        Attributes.of(attributes),
                        note,
                        context.origin(TeiWriter.ID),
                        context.stamp());
        annotations.computeIfAbsent(group, _ -> new ArrayList<>()).add(made);
        return made;
    }

    private void relation(RawRelation raw) {
        var source = byXmlId.get(raw.active());
        var target = byXmlId.get(raw.passive());
        if (source == null
                || target == null
                || !source.layer().equals(target.layer())
                || raw.name().isEmpty()) {
            issue(
                    raw.line(),
                    Phrase.of("a relation whose ends are no spans of one layer was left out"));
            return;
        }
        var attributes = new TreeMap<String, Value>();
        structure(raw.ana())
                .forEach((name, value) ->
                        attributes.put(name, values.ofRelation(raw.name(), name, value)));
        relations
                .computeIfAbsent(source.layer(), _ -> new ArrayList<>())
                .add(
                        new Relation(
                                context.ids().next(),
                                source.layer(),
                                raw.name(),
                                source.id(),
                                target.id(),
                                Attributes.of(attributes),
                                context.origin(TeiWriter.ID),
                                context.stamp()));
    }

    /// @param ana pointers, parted by blanks
    private SortedMap<String, Value> structure(String ana) {
        var all = new TreeMap<String, Value>();
        for (var pointer : ana.split("\\s+", -1)) {
            all.putAll(parts.structures.getOrDefault(TeiParts.pointer(pointer), new TreeMap<>()));
        }
        return all;
    }

    private void issue(int line, Phrase message) {
        sink.issue(new ImportIssue(file, line, message));
    }
}
