package org.hearsay.format.prodigy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.format.CorpusReader;
import org.hearsay.format.FormatException;
import org.hearsay.format.ImportSink;
import org.hearsay.format.ReadContext;
import org.hearsay.format.standoff.JsonFile;
import tools.jackson.databind.JsonNode;

/// Reads JSON Lines as Prodigy writes them: spans and relations of accepted tasks, with whatever
/// tokens. Answers about whole texts become metadata.
public final class ProdigyReader implements CorpusReader {

    private static final int LOOKED_AT = 20;

    @Override
    public String id() {
        return "prodigy";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (JsonFile.isNamed(file, ".jsonl", ".json") && isOne(file)) {
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
                new ProdigyItems(file.getFileName().toString(), context, sink)::take);
    }

    private static boolean isOne(Path file) throws IOException {
        var tasks = JsonFile.first(file, LOOKED_AT);
        return tasks.stream().anyMatch(ProdigyReader::isTask)
                && tasks.stream().allMatch(t -> t.path("text").isString());
    }

    private static boolean isTask(JsonNode node) {
        return node.has("_input_hash")
                || holdsPlaces(node.path("spans"))
                || holdsPlaces(node.path("tokens"));
    }

    private static boolean holdsPlaces(JsonNode list) {
        var first = list.path(0);
        return first.path("start").isIntegralNumber()
                && first.path("end").isIntegralNumber()
                && (first.has("label") || first.has("id"));
    }
}
