package org.hearsay.format.labelstudio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ImportedDocument;
import org.hearsay.format.ImportedLayer;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.BadItem;
import org.hearsay.format.standoff.Issues;
import org.hearsay.format.standoff.JsonWords;
import org.hearsay.format.text.TextReader;
import org.hearsay.model.Entity;
import org.hearsay.text.phrase.Phrase;
import tools.jackson.databind.JsonNode;

/// Makes articles of the tasks of one file.
final class TaskItems {

    /// Fields of a task's data that are ours and no metadata.
    private static final List<String> OURS =
            List.of("title", "metadata", "offset_unit", "annotators");

    private final String file;
    private final ReadContext context;
    private final ImportSink sink;
    private final Issues issues;

    TaskItems(String file, ReadContext context, ImportSink sink) {
        this.file = file;
        this.context = context;
        this.sink = sink;
        issues = new Issues(file, sink);
    }

    void take(JsonNode task, int line) throws BadItem {
        var data = task.path("data");
        var field = textField(data);
        var text = data.path(field).asString("");
        var decoded = JsonWords.decoded(text);
        var results = new ArrayList<Whose>();
        collect(task, results);
        var unit = unit(data, results, text, line);
        var layers = new ArrayList<ImportedLayer>();
        var entities = new ArrayList<Entity>();
        var metadata = metadata(data, field);
        for (var whose : results) {
            var regions = new Regions(text, decoded, unit, context, issues, line);
            regions.read(whose.result());
            metadata.putAll(regions.ofDocument());
            layers.add(regions.layer(whose.name()));
            entities.addAll(regions.entities());
        }
        var title = data.path("title").asString("");
        sink.document(
                ImportedDocument.plain(
                                context.ids().next(),
                                title.isEmpty()
                                        ? TextReader.titleOf(
                                                text, TextReader.stem(file) + " " + line)
                                        : title,
                                metadata,
                                decoded.text(),
                                text.getBytes(StandardCharsets.UTF_8))
                        .withLayers(layers, entities));
    }

    /// @param name whose result it is; empty where the task does not say
    private record Whose(String name, JsonNode result) {}

    private static void collect(JsonNode task, List<Whose> results) {
        var names = task.path("data").path("annotators");
        for (var list : List.of("annotations", "completions")) {
            int number = 0;
            for (var annotation : task.path(list)) {
                var by = annotation.path("completed_by");
                var name =
                        by.isObject()
                                ? by.path("email").asString("")
                                : by.isIntegralNumber() ? "Annotator " + by.asInt() : "";
                if (!annotation.path("was_cancelled").asBoolean(false)) {
                    results.add(
                            new Whose(
                                    names.path(number).asString(name), annotation.path("result")));
                }
                number++;
            }
        }
        for (var prediction : task.path("predictions")) {
            if (prediction.isObject()) {
                results.add(
                        new Whose(
                                prediction.path("model_version").asString(""),
                                prediction.path("result")));
            }
        }
    }

    /// As the task says, or as more of the words say that its regions quote.
    private OffsetUnit unit(JsonNode data, List<Whose> results, String text, int line) {
        switch (data.path("offset_unit").asString("")) {
            case "code_point" -> {
                return OffsetUnit.CODE_POINT;
            }
            case "utf16" -> {
                return OffsetUnit.UTF16;
            }
            default -> {
                // The words tell.
            }
        }
        int utf16 = 0;
        int codePoints = 0;
        for (var whose : results) {
            for (var region : whose.result()) {
                var value = region.path("value");
                var words = value.path("text").asString("");
                int start = value.path("start").asInt(-1);
                if (!words.isEmpty() && start >= 0) {
                    utf16 += text.startsWith(words, start) ? 1 : 0;
                    codePoints += startsAt(text, words, start) ? 1 : 0;
                }
            }
        }
        if (codePoints > utf16) {
            issues.tell(
                    line,
                    Phrase.of("its offsets count code points, as the words of its regions say"));
            return OffsetUnit.CODE_POINT;
        }
        return OffsetUnit.UTF16;
    }

    private static boolean startsAt(String text, String words, int codePoint) {
        return codePoint <= text.codePointCount(0, text.length())
                && text.startsWith(words, text.offsetByCodePoints(0, codePoint));
    }

    /// The one called so, or else the one with most words, since the configuration names it freely.
    private static String textField(JsonNode data) throws BadItem {
        if (data.path("text").isString()) {
            return "text";
        }
        return data.properties().stream()
                .filter(f -> f.getValue().isString() && !OURS.contains(f.getKey()))
                .max(Comparator.comparingLong(f -> blanks(f.getValue().asString())))
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new BadItem(Phrase.of("its data has no text")));
    }

    private static long blanks(String words) {
        return words.chars().filter(Character::isWhitespace).count();
    }

    private Map<String, String> metadata(JsonNode data, String textField) {
        var metadata = new TreeMap<>(TextReader.metadata(file));
        for (var field : data.properties()) {
            if (!field.getKey().equals(textField) && !OURS.contains(field.getKey())) {
                metadata.put(field.getKey(), JsonWords.shown(field.getValue()));
            }
        }
        data.path("metadata")
                .properties()
                .forEach(f -> metadata.put(f.getKey(), JsonWords.shown(f.getValue())));
        return metadata;
    }
}
