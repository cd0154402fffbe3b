package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Training sets that the command line makes of one project, and what their files hold.
///
/// @param folder where each of them gets a folder of its own
record TrainingSets(Shell shell, Path project, Path folder) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// @param folder where the project is made too
    static TrainingSets ofSample(Path folder) {
        var sets = new TrainingSets(new Shell(), folder.resolve("sample.hearsay"), folder);
        sets.shell.done("sample", sets.project);
        return sets;
    }

    TrainingSets of(Path other) {
        return new TrainingSets(shell, other, folder);
    }

    /// @return its folder, named by the project and all that it was made with
    Path make(String task, String layer, Object... options) {
        var out =
                folder.resolve(
                        Stream.concat(
                                        Stream.of(project.getFileName(), task, layer),
                                        Arrays.stream(options))
                                .map(Object::toString)
                                .collect(Collectors.joining("-")));
        into(out, task, layer, options);
        return out;
    }

    /// Makes one in this folder.
    void into(Path out, String task, String layer, Object... options) {
        shell.done(words(out, task, layer, options));
    }

    /// Asks for one that is perhaps refused.
    Shell.Result run(Path out, String task, String layer, Object... options) {
        return shell.run(words(out, task, layer, options));
    }

    private Object[] words(Path out, String task, String layer, Object... options) {
        return Stream.concat(
                        Stream.of("dataset", project, out, "--task", task, "--layer", layer),
                        Arrays.stream(options))
                .toArray();
    }

    /// Of the sample's reference annotation.
    List<ObjectNode> rows(String task) throws IOException {
        return rows(make(task, "Reference"));
    }

    static List<ObjectNode> rows(Path out) throws IOException {
        return Files.readAllLines(out.resolve("rows.jsonl")).stream()
                .map(line -> (ObjectNode) MAPPER.readTree(line))
                .toList();
    }

    static JsonNode manifest(Path out) throws IOException {
        return MAPPER.readTree(Files.readString(out.resolve("manifest.json")));
    }

    /// How many items of this label made no row for this reason.
    static int dropped(Path out, String why, String label) throws IOException {
        return manifest(out).path("dropped").path(why).path(label).asInt();
    }

    /// Rows of the seed article that were worked out without our program.
    static List<ObjectNode> expected(String list) throws IOException {
        var file = Path.of("src/test/resources/org/hearsay/seed/seed-expected.json");
        var rows = new ArrayList<ObjectNode>();
        MAPPER.readTree(Files.readString(file)).path(list).forEach(r -> rows.add((ObjectNode) r));
        return pruned(rows, Set.of());
    }

    /// Without what two projects may have different, and of an id only what follows the document's.
    static List<ObjectNode> pruned(List<ObjectNode> rows, Set<String> more) {
        return rows.stream()
                .map(row -> {
                    var copy = row.deepCopy();
                    copy.remove(List.of("doc_id", "quote_id", "stance_id", "claim_id"));
                    copy.remove(more);
                    if (copy.has("id")) {
                        copy.put("id", copy.path("id").asString().replaceFirst(".*#", ""));
                    }
                    return copy;
                })
                .toList();
    }
}
