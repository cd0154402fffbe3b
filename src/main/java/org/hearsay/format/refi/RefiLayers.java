package org.hearsay.format.refi;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.refi.RawSource.Selection;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.SourceOffsets;
import org.hearsay.format.text.TextReader;
import org.hearsay.format.value.LenientValues;
import org.hearsay.model.Annotation;
import org.hearsay.model.Attributes;
import org.hearsay.model.Entity;
import org.hearsay.model.Id;
import org.hearsay.model.LayerHead;
import org.hearsay.schema.AttributeType;
import org.hearsay.schema.Value;
import org.hearsay.text.Anchor;
import org.hearsay.text.Decoded;
import org.hearsay.text.phrase.Phrase;

/// Makes a document of ours from one source: a layer for each user, an annotation for each code on
/// a selection that is no value of another.
final class RefiLayers {

    private final String file;
    private final RefiBook book;
    private final ReadContext context;
    private final ImportSink sink;
    private final Issues issues;
    private final LenientValues values;
    private final Map<String, Id> layers = new LinkedHashMap<>();
    private final Map<String, List<Annotation>> annotations = new LinkedHashMap<>();

    RefiLayers(String file, RefiBook book, ReadContext context, ImportSink sink) {
        this.file = file;
        this.book = book;
        this.context = context;
        this.sink = sink;
        issues = new Issues(file, sink);
        values = new LenientValues(context);
    }

    /// Hands the document on; a source without its text is told.
    ///
    /// @throws FormatException if the text cannot be kept
    void document(RawSource source, RefiTexts texts) throws IOException, FormatException {
        var bytes =
                source.path().isEmpty()
                        ? source.content().getBytes(StandardCharsets.UTF_8)
                        : texts.bytes(source.path()).orElse(null);
        if (bytes == null) {
            issues.tell(
                    source.line(),
                    Phrase.of(
                            "the text of \"%s\" is not in the project; it was left out",
                            source.name()));
            return;
        }
        var decoded = context.decode(file, bytes);
        TextReader.remarks(decoded, file, sink);
        var offsets = new SourceOffsets(raw(bytes, decoded), decoded, OffsetUnit.CODE_POINT);
        for (var selection : source.selections()) {
            issues.attempt(selection.line(), () -> selection(selection, offsets));
        }
        if (source.codings() > 0) {
            issues.tell(
                    source.line(),
                    source.codings() == 1
                            ? Phrase.of(
                                    "a coding of the whole of \"%s\" was left out", source.name())
                            : Phrase.of(
                                    "%d codings of the whole of \"%s\" were left out",
                                    source.codings(), source.name()));
        }
        var metadata = TextReader.metadata(file);
        source.variables()
                .forEach((variable, value) -> metadata.put(book.variable(variable), value));
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                source.name().isBlank()
                                        ? TextReader.titleOf(decoded.text().value(), file)
                                        : source.name(),
                                metadata,
                                decoded.text(),
                                bytes)
                        .withLayers(layers(), List.copyOf(values.entities())));
    }

    /// The text as the file has it, whose line ends its positions count.
    private static String raw(byte[] bytes, Decoded decoded) {
        var text = new String(bytes, Charset.forName(decoded.charset()));
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<ImportedLayer> layers() {
        var all = new ArrayList<ImportedLayer>();
        annotations.forEach((user, its) ->
                all.add(
                        new ImportedLayer(
                                layers.getOrDefault(user, Id.PROJECT),
                                book.user(user),
                                LayerHead.Kind.WORK,
                                LayerHead.Status.IN_PROGRESS,
                                0,
                                List.of(),
                                its,
                                List.of())));
        return all;
    }

    private void selection(Selection selection, SourceOffsets offsets) throws BadItem {
        var anchor = Anchor.of(offsets.span(number(selection.start()), number(selection.end())));
        if (selection.codings().isEmpty()) {
            throw new BadItem(Phrase.of("a selection has no code"));
        }
        // By user and label; a code that is a value belongs to the label's code, there or not.
        var found = new LinkedHashMap<String, Map<String, TreeMap<String, Value>>>();
        for (var coding : selection.codings()) {
            var code =
                    book.code(coding.code())
                            .orElseThrow(() ->
                                    new BadItem(
                                            Phrase.of("a coding's code is not in the codebook")));
            var user = coding.user().isEmpty() ? selection.user() : coding.user();
            var label = code.value().isPresent() ? code.parent() : book.label(code);
            var attributes =
                    found.computeIfAbsent(user, _ -> new LinkedHashMap<>())
                            .computeIfAbsent(label, _ -> new TreeMap<>());
            code.value().ifPresent(v -> value(label, v, attributes));
        }
        found.forEach((user, labels) ->
                labels.forEach(
                        (label, attributes) -> add(user, label, anchor, attributes, selection)));
    }

    private void value(String label, String written, Map<String, Value> attributes) {
        int equals = written.indexOf('=');
        var name = written.substring(0, equals);
        var given = Value.of(written.substring(equals + 1));
        attributes.put(name, values.ofAnnotation(label, name, given));
    }

    private void add(
            String user,
            String label,
            Anchor anchor,
            Map<String, Value> attributes,
            Selection selection) {
        for (var each : book.casesOf(selection.guid())) {
            attributes.put(reference(label), entity(each).reference());
        }
        var layer = layers.computeIfAbsent(user, _ -> context.ids().next());
        annotations
                .computeIfAbsent(user, _ -> new ArrayList<>())
                .add(
                        new Annotation(
                                context.ids().next(),
                                layer,
                                label,
                                anchor,
                                Attributes.of(attributes),
                                note(selection),
                                context.origin(RefiWriter.ID),
                                context.stamp()));
    }

    private String note(Selection selection) {
        var words = new ArrayList<String>();
        if (!selection.description().isBlank()) {
            words.add(selection.description());
        }
        selection.notes().stream().map(book::note).filter(n -> !n.isEmpty()).forEach(words::add);
        return String.join("\n", words);
    }

    /// Name of the attribute that refers to an entity.
    private String reference(String label) {
        return context.schema().label(label).stream()
                .flatMap(l -> l.attributes().stream())
                .filter(a -> a.type() instanceof AttributeType.EntityReference)
                .map(a -> a.name())
                .findFirst()
                .orElse("entity");
    }

    private Entity entity(RefiBook.Case person) {
        var attributes = new TreeMap<String, Value>();
        person.variables()
                .forEach((variable, value) -> {
                    var name = book.variable(variable);
                    attributes.put(name, values.ofEntity(name, Value.of(value)));
                });
        values.add(
                new Entity(
                        context.ids().next(),
                        person.name(),
                        Attributes.of(attributes),
                        context.stamp()));
        return values.entity(person.name());
    }

    private static int number(String written) throws BadItem {
        try {
            return Integer.parseInt(written.strip());
        } catch (NumberFormatException _) {
            throw new BadItem(Phrase.of("\"%s\" is no position", written));
        }
    }
}
