package org.hearsay.format.prodigy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes articles of the tasks of one file.
final class ProdigyItems {

    /// What a task is about, or says of its own handling.
    private static final Set<String> KNOWN =
            Set.of("text", "meta", "tokens", "spans", "relations", "answer", "options", "config");

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final Issues issues;

    ProdigyItems(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
        issues = new Issues(file, sink);
    }

    void take(JsonNode task, int line) throws BadItem {
        var text = task.path("text").asString("");
        if (!task.path("text").isString()) {
            throw new BadItem(Phrase.of("it has no text"));
        }
        var decoded = JsonWords.decoded(text);
        var metadata = metadata(task);
        var title = metadata.remove("title");
        var document =
                ImportedDocument.plain(
                        context.ids().next(),
                        title == null
                                ? TextReader.titleOf(text, TextReader.stem(file) + " " + line)
                                : title,
                        metadata,
                        decoded.text(),
                        text.getBytes(StandardCharsets.UTF_8));
        var answer = task.path("answer").asString("accept");
        if (!answer.equals("accept")) {
            issues.tell(
                    line, Phrase.of("its answer is \"%s\", so its spans were left out", answer));
        } else if (task.has("spans") || task.has("relations")) {
            var spans = new TaskSpans(text, decoded, context, issues, line);
            spans.read(task);
            document =
                    document.withLayers(
                            List.of(spans.layer(annotator(task), LayerHead.Kind.WORK)),
                            spans.entities());
        }
        sink.document(document);
    }

    private static String annotator(JsonNode task) {
        var named = task.path("_annotator_id");
        return (named.isMissingNode() ? task.path("_session_id") : named).asString("");
    }

    private Map<String, String> metadata(JsonNode task) {
        var metadata = new TreeMap<>(TextReader.metadata(file));
        for (var field : task.properties()) {
            if (!field.getKey().startsWith("_") && !KNOWN.contains(field.getKey())) {
                metadata.put(field.getKey(), String.join("; ", JsonWords.list(field.getValue())));
            }
        }
        task.path("meta")
                .properties()
                .forEach(f -> metadata.put(f.getKey(), JsonWords.shown(f.getValue())));
        return metadata;
    }
}
