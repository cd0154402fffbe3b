package org.hearsay.format.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.gate.GateDocument.AnnotationSet;
import org.hearsay.format.gate.GateDocument.Link;
import org.hearsay.format.gate.GateDocument.Mark;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.format.text.TextReader;
import org.hearsay.format.value.LenientValues;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.model.Relation;
import org.hearsay.schema.Value;
import org.hearsay.text.Decoded;
import org.hearsay.text.Span;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;

/// Makes a document of ours from one of GATE: a layer for each set, an annotation from each group
/// of parts. One document.
final class GateLayers {

    private final String format;
    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final LenientValues values;

    GateLayers(String format, String file, ReadContext context, ImportSink sink) {
        this.format = format;
        this.file = file;
        this.context = context;
        this.sink = sink;
        values = new LenientValues(context);
    }

    /// @throws FormatException if the text cannot be kept
    void document(GateDocument document, byte[] source) throws FormatException {
        var decoded = decoded(document.text());
        TextReader.remarks(decoded, file, sink);
        var offsets = new SourceOffsets(document.text(), decoded, OffsetUnit.UTF16);
        var layers = new ArrayList<ImportedLayer>();
        for (var set : document.sets()) {
            if (!set.name().isEmpty() || !set.marks().isEmpty()) {
                layers.add(layer(set, offsets));
            }
        }
        var metadata = TextReader.metadata(file);
        document.features().forEach((name, value) -> metadata.put(name, value.shown()));
        var title = metadata.remove(GateDocument.TITLE);
        sink.document(
                ImportedDocument.plain(
                                document.id(),
                                title == null || title.isBlank()
                                        ? TextReader.stem(document.name())
                                        : title,
                                metadata,
                                decoded.text(),
                                source)
                        .withLayers(layers, List.copyOf(values.entities())));
    }

    private Decoded decoded(String text) throws FormatException {
        try {
            return TextDecoder.ofString(text);
        } catch (TextDecodingException e) {
            throw new FormatException(new ImportIssue(file, 0, Phrased.of(e)), e);
        }
    }

    private ImportedLayer layer(AnnotationSet set, SourceOffsets offsets) {
        var id = context.ids().next();
        var annotations = new ArrayList<Annotation>();
        var byNumber = new HashMap<Integer, Id>();
        for (var group : groups(set).values()) {
            annotation(group, id, offsets)
                    .ifPresent(a -> {
                        annotations.add(a);
                        group.forEach(m -> byNumber.put(m.number(), a.id()));
                    });
        }
        var relations = new ArrayList<Relation>();
        for (var link : set.links()) {
            var source = byNumber.get(link.source());
            var target = byNumber.get(link.target());
            if (source == null || target == null) {
                issue(
                        Phrase.of(
                                "a relation \"%s\" of the set \"%s\" leads to an annotation that is not there; it was left out",
                                link.type(), set.name()));
            } else {
                relations.add(relation(link, id, source, target));
            }
        }
        return new ImportedLayer(
                id,
                set.name(),
                LayerHead.Kind.WORK,
                LayerHead.Status.IN_PROGRESS,
                0,
                List.of(),
                annotations,
                relations);
    }

    /// Parts that name the same first part, which is of their type and names itself, are one
    /// annotation; every other one stands alone.
    private static Map<Integer, List<Mark>> groups(AnnotationSet set) {
        var byNumber = new HashMap<Integer, Mark>();
        set.marks().forEach(m -> byNumber.put(m.number(), m));
        var groups = new LinkedHashMap<Integer, List<Mark>>();
        for (var mark : set.marks()) {
            int group = group(mark);
            var first = byNumber.get(group);
            boolean isPart =
                    first != null && group(first) == group && first.type().equals(mark.type());
            groups.computeIfAbsent(isPart ? group : mark.number(), _ -> new ArrayList<>())
                    .add(mark);
        }
        return groups;
    }

    private static int group(Mark mark) {
        return mark.features().get(GateDocument.GROUP) instanceof Value.Whole(var number)
                ? (int) number
                : mark.number();
    }

    private Optional<Annotation> annotation(List<Mark> parts, Id layer, SourceOffsets offsets) {
        var first = parts.getFirst();
        var spans = new ArrayList<Span>();
        try {
            for (var part : parts) {
                spans.add(offsets.span(part.start(), part.end()));
            }
            var anchor = SourceOffsets.anchor(spans);
            return Optional.of(
                    new Annotation(
                            first.id(),
                            layer,
                            first.type(),
                            anchor,
                            attributes(parts),
                            note(parts),
                            context.origin(format),
                            context.stamp()));
        } catch (BadItem e) {
            issue(
                    Phrase.of(
                            "annotation %d \"%s\" was left out: %s",
                            first.number(), first.type(), Phrased.of(e)));
            return Optional.empty();
        }
    }

    private Attributes attributes(List<Mark> parts) {
        var attributes = new TreeMap<String, Value>();
        for (var part : parts) {
            part.features()
                    .forEach((name, value) -> {
                        boolean ours =
                                name.equals(GateDocument.NOTE)
                                        || name.equals(GateDocument.GROUP) && parts.size() > 1;
                        if (!ours) {
                            attributes.putIfAbsent(
                                    name, values.ofAnnotation(part.type(), name, value));
                        }
                    });
        }
        return Attributes.of(attributes);
    }

    private static String note(List<Mark> parts) {
        return parts.stream()
                .map(p -> p.features().get(GateDocument.NOTE))
                .filter(v -> v != null)
                .map(Value::shown)
                .findFirst()
                .orElse("");
    }

    private Relation relation(Link link, Id layer, Id source, Id target) {
        var attributes = new TreeMap<String, Value>();
        link.features()
                .forEach((name, value) ->
                        attributes.put(name, values.ofRelation(link.type(), name, value)));
        return new Relation(
                link.id(),
                layer,
                link.type(),
                source,
                target,
                Attributes.of(attributes),
                context.origin(format),
                context.stamp());
    }

    private void issue(Phrase message) {
        sink.issue(new ImportIssue(file, 0, message));
    }
}
