package org.hearsay.format.doccano;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.JsonFile;
import tools.jackson.databind.JsonNode;

/// Reads doccano's JSON Lines and JSON, of all its tasks and versions: spans as triples or objects
/// under `label`, `labels`, `entities` or `annotations`, `relations`, and categories of a text,
/// which become metadata.
public final class DoccanoReader implements CorpusReader {

    private static final int LOOKED_AT = 20;
    private static final Set<String> TEXTS = Set.of("text", "data");
    private static final Set<String> SPANS = Set.of("label", "labels", "entities", "annotations");

    /// All that doccano itself writes; other fields speak for a table of articles.
    private static final Set<String> OWN =
            Set.of(
                    "id",
                    "text",
                    "data",
                    "label",
                    "labels",
                    "entities",
                    "relations",
                    "annotations",
                    "cats",
                    "meta",
                    "comments",
                    "Comments");

    @Override
    public String id() {
        return "doccano";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (JsonFile.isNamed(file, ".jsonl", ".json", ".ndjson") && isOne(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        JsonFile.read(
                file,
                context,
                sink,
                new DoccanoItems(file.getFileName().toString(), context, sink)::take);
    }

    private static boolean isOne(Path file) throws IOException {
        var objects = JsonFile.first(file, LOOKED_AT);
        return objects.stream().anyMatch(o -> TEXTS.stream().anyMatch(t -> o.path(t).isString()))
                && (objects.stream().anyMatch(DoccanoReader::hasSpans)
                        || objects.stream().allMatch(DoccanoReader::isCategorised));
    }

    private static boolean hasSpans(JsonNode object) {
        return TEXTS.stream().anyMatch(t -> object.path(t).isString())
                && SPANS.stream()
                        .flatMap(f -> elements(object.path(f)))
                        .findFirst()
                        .filter(DoccanoReader::isSpan)
                        .isPresent();
    }

    static boolean isSpan(JsonNode node) {
        return node.isArray()
                        && node.size() == 3
                        && node.get(0).isIntegralNumber()
                        && node.get(1).isIntegralNumber()
                || node.isObject() && node.has("start_offset") && node.has("end_offset");
    }

    private static boolean isCategorised(JsonNode object) {
        return object.properties().stream().allMatch(f -> OWN.contains(f.getKey()))
                && Stream.of("label", "labels", "cats", "annotations")
                        .map(object::path)
                        .allMatch(n -> n.isMissingNode() || n.isArray())
                && (object.isEmpty()
                        || Stream.of("label", "labels", "cats", "annotations")
                                .anyMatch(object::has));
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
