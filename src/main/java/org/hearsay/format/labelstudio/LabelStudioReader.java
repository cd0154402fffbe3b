package org.hearsay.format.labelstudio;

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

/// Reads tasks of Label Studio as its JSON export writes them: each annotation and each prediction
/// of a task is a layer. Offsets are UTF-16 unless the words of the regions say otherwise.
public final class LabelStudioReader implements CorpusReader {

    @Override
    public String id() {
        return "label-studio";
    }

    @Override
    public List<Path> recognised(List<Path> files) throws IOException {
        var found = new ArrayList<Path>();
        for (var file : files) {
            if (JsonFile.isNamed(file, ".json", ".jsonl") && isOne(file)) {
                found.add(file);
            }
        }
        return found;
    }

    @Override
    public List<Path> companions(Path file) {
        return List.of(file.resolveSibling(LabelStudioWriter.CONFIG));
    }

    @Override
    public void read(Path file, ReadContext context, ImportSink sink)
            throws IOException, FormatException {
        JsonFile.read(
                file,
                context,
                sink,
                new TaskItems(file.getFileName().toString(), context, sink)::take);
    }

    private static boolean isOne(Path file) throws IOException {
        var tasks = JsonFile.first(file, 3);
        return !tasks.isEmpty() && tasks.stream().allMatch(LabelStudioReader::isTask);
    }

    private static boolean isTask(JsonNode node) {
        return node.path("data").isObject()
                && (node.path("annotations").isArray()
                        || node.path("predictions").isArray()
                        || node.path("completions").isArray());
    }
}
