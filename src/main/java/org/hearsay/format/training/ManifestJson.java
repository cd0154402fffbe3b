package org.hearsay.format.training;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.hearsay.dataset.card.Manifest;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The manifest of a training set as JSON, with the same keys in the same order each time.
public final class ManifestJson {

    /// Of the manifest's shape.
    private static final int VERSION = 1;

    private ManifestJson() {}

    /// A file of the training set.
    ///
    /// @param path below its folder, with slashes
    /// @param sha256 lower-case hexadecimal
    public record ListedFile(String path, String sha256, long bytes) {}

    public static String of(Manifest manifest, List<ListedFile> files) {
        var made = manifest.made();
        var root =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("format", "hearsay-dataset")
                        .put("version", VERSION)
                        .put("project", made.project())
                        .put("task", made.task())
                        .put("layer", made.layer())
                        .put("labels", made.labels())
                        .put("schema", made.schema());
        made.labelSet().forEach(root.putArray("label_set")::add);
        root.put("tokenizer", made.tokenizer())
                .put("offset_unit", "code_point")
                .put("end", "exclusive")
                .put("rows", manifest.rows());
        var splits = root.putArray("splits");
        manifest.splits().forEach(s -> splits.add(split(s)));
        var tracks = root.putObject("spans_per_track");
        manifest.tracks().forEach((label, counts) -> counts.forEach(tracks.withArray(label)::add));
        counts(manifest.dropped(), root.putObject("dropped"));
        var documents = root.putArray("documents");
        manifest.documents().forEach(d -> documents.add(source(d)));
        var listed = root.putArray("files");
        for (var file : files) {
            listed.addObject()
                    .put("path", file.path())
                    .put("sha256", file.sha256())
                    .put("bytes", file.bytes());
        }
        root.put("tool", made.tool());
        return CellJson.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }

    private static ObjectNode split(Manifest.SplitCount split) {
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", split.name().isEmpty() ? null : split.name())
                        .put("file", split.file())
                        .put("documents", split.documents())
                        .put("rows", split.rows());
        var labels = node.putObject("labels");
        split.labels().forEach(labels::put);
        return node;
    }

    private static void counts(Map<String, SortedMap<String, Integer>> counts, ObjectNode node) {
        counts.forEach((reason, labels) -> labels.forEach(node.putObject(reason)::put));
    }

    private static ObjectNode source(Manifest.Source source) {
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", source.id())
                        .put("title", source.title())
                        .put("sha256", source.sha256())
                        .put("revision", source.revision())
                        .put("split", source.split().isEmpty() ? null : source.split());
        var metadata = node.putObject("metadata");
        source.metadata().forEach(metadata::put);
        return node;
    }
}
