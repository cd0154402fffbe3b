package org.hearsay.format.articles;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportIssue;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.mapping.Mapping;
import org.hearsay.format.mapping.SpanFields;
import org.hearsay.format.text.TextReader;
import org.hearsay.text.Decoded;
import org.hearsay.text.TextDecoder;
import org.hearsay.text.TextDecodingException;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.jspecify.annotations.Nullable;

/// Makes an article of each row of one file, or of several rows that hold spans of one text.
final class Articles implements RowSink {

    /// Rows that are looked at to see which fields there are; fields need not be in every row.
    private static final int SAMPLED = 20;

    private final String name;
    private final ReadContext context;
    private final ImportSink sink;
    private final Map<Integer, Map<String, String>> sampled = new LinkedHashMap<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private @Nullable Mapping mapping;
    private @Nullable Pending pending;

    Articles(String name, ReadContext context, ImportSink sink) {
        this.name = name;
        this.context = context;
        this.sink = sink;
    }

    @Override
    public void row(int line, Map<String, String> values) throws FormatException {
        var known = mapping;
        if (known != null) {
            article(line, values, known);
            return;
        }
        sampled.put(line, values);
        if (sampled.size() == SAMPLED) {
            begin();
        }
    }

    @Override
    public void issue(ImportIssue issue) {
        sink.issue(issue);
    }

    void end() throws FormatException {
        if (mapping == null) {
            begin();
        }
        hand();
        if (!leftOut.isEmpty()) {
            sink.issue(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of(
                                    "fields that the mapping does not name were left out: %s",
                                    String.join(", ", leftOut))));
        }
    }

    private void begin() throws FormatException {
        var samples = new LinkedHashMap<String, String>();
        for (var row : sampled.values()) {
            row.forEach((field, value) -> {
                if (samples.getOrDefault(field, "").isEmpty()) {
                    samples.put(field, shortened(value));
                }
            });
        }
        var used = completed(context.mapping(), samples.keySet());
        sink.fields(samples, used);
        var chosen = used.orElseThrow(() -> unknown(samples.keySet()));
        if (!samples.containsKey(chosen.text())) {
            throw new FormatException(
                    new ImportIssue(
                            name,
                            0,
                            Phrase.of(
                                    "it has no field \"%s\" for the text, but %s",
                                    chosen.text(), listed(samples.keySet()))));
        }
        mapping = chosen;
        for (var row : sampled.entrySet()) {
            article(row.getKey(), row.getValue(), chosen);
        }
        sampled.clear();
    }

    private static Optional<Mapping> completed(Optional<Mapping> given, Set<String> fields) {
        return given.map(m -> m.over(fields)).or(() -> Mapping.guessed(fields));
    }

    private void article(int line, Map<String, String> values, Mapping fields) {
        var text = values.getOrDefault(fields.text(), "");
        var open = pending;
        if (open != null && open.goesOn(text)) {
            open.spans().add(line, values);
            return;
        }
        hand();
        if (text.isBlank()) {
            sink.issue(new ImportIssue(name, line, Phrase.of("the field of the text is empty")));
            return;
        }
        try {
            var decoded = TextDecoder.ofString(text);
            var document = document(line, values, fields, decoded);
            if (fields.spans().isEmpty()) {
                sink.document(document);
                return;
            }
            var its = fields.spans().get();
            var spans = new MappedSpans(name, its, context, sink, text, decoded);
            spans.add(line, values);
            pending = new Pending(its.areRows() ? text : "", document, spans);
        } catch (TextDecodingException e) {
            sink.issue(new ImportIssue(name, line, Phrased.of(e)));
        }
    }

    private ImportedDocument document(
            int line, Map<String, String> values, Mapping fields, Decoded decoded) {
        var text = values.getOrDefault(fields.text(), "");
        var title = values.getOrDefault(fields.title(), "").strip();
        return ImportedDocument.plain(
                context.ids().next(),
                title.isEmpty()
                        ? TextReader.titleOf(text, TextReader.stem(name) + " " + line)
                        : title,
                metadata(values, fields),
                decoded.text(),
                text.getBytes(StandardCharsets.UTF_8));
    }

    /// An article to which further rows may add spans.
    ///
    /// @param text of those rows; empty where each row is an article
    private record Pending(String text, ImportedDocument document, MappedSpans spans) {

        boolean goesOn(String next) {
            return !text.isEmpty() && text.equals(next);
        }
    }

    private void hand() {
        var open = pending;
        if (open != null) {
            pending = null;
            sink.document(
                    open.document()
                            .withLayers(List.of(open.spans().layer()), open.spans().entities()));
        }
    }

    private Map<String, String> metadata(Map<String, String> values, Mapping fields) {
        var metadata = new TreeMap<>(TextReader.metadata(name));
        var spans = fields.spans().map(SpanFields::ofRow).orElse(Set.of());
        values.forEach((field, value) -> {
            var ours = fields.metadata().get(field);
            if (ours != null && !value.isBlank()) {
                metadata.put(ours, value.strip());
            } else if (ours == null
                    && !field.equals(fields.text())
                    && !spans.contains(field)
                    && !field.equals(fields.title())) {
                leftOut.add(field);
            }
        });
        return metadata;
    }

    private FormatException unknown(Set<String> fields) {
        return new FormatException(
                new ImportIssue(
                        name,
                        0,
                        fields.isEmpty()
                                ? Phrase.of("it has no rows")
                                : Phrase.of(
                                        "no field is called text or body, but %s; say which one is the text: --text-field NAME, or a mapping",
                                        listed(fields))));
    }

    private static String listed(Set<String> fields) {
        var all = String.join(", ", fields);
        return all.length() > 300 ? all.substring(0, 300) + "…" : all;
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= 120
                ? value
                : value.substring(0, value.offsetByCodePoints(0, 119)) + "…";
    }
}
