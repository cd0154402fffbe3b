package org.hearsay.format.training;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.hearsay.dataset.card.Manifest;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The manifest of a training set as JSON, with the same keys in the same order each time.
public final class ManifestJson {

    /// Of the manifest's shape.
    private static final int VERSION = 1;

    private static final ObjectWriter WRITER =
            CellJson.MAPPER
                    .writerWithDefaultPrettyPrinter()
                    .without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private ManifestJson() {}

    /// A file of the training set.
    ///
    /// @param path below its folder, with slashes
    /// @param sha256 lower-case hexadecimal
    public record ListedFile(String path, String sha256, long bytes) {}

    /// Writes it document by document: all of them as a tree would take more memory than anything
    /// else of a large training set.
    ///
    /// @param out stays open
    public static void write(Manifest manifest, List<ListedFile> files, OutputStream out)
            throws IOException {
        try (var generator = WRITER.createGenerator(out)) {
            generator.writeStartObject();
            head(manifest)
                    .properties()
                    .forEach(e -> generator.writePOJOProperty(e.getKey(), e.getValue()));
            generator.writeArrayPropertyStart("documents");
            manifest.documents().forEach(d -> generator.writeTree(source(d)));
            generator.writeEndArray();
            foot(manifest, files)
                    .properties()
                    .forEach(e -> generator.writePOJOProperty(e.getKey(), e.getValue()));
            generator.writeEndObject();
        }
        out.write('\n');
    }

    /// What stands before the documents.
    private static ObjectNode head(Manifest manifest) {
        var root =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("format", "hearsay-dataset")
                        .put("version", VERSION);
        addMaking(manifest.making(), root);
        addAgreement(manifest.agreement(), root);
        root.put("rows", manifest.rows());
        var splits = root.putArray("splits");
        manifest.splits().forEach(s -> splits.add(split(s, manifest.rows())));
        addMethod(manifest.method(), root.putObject("splitting"));
        var tracks = root.putObject("spans_per_track");
        manifest.tracks().forEach((label, counts) -> counts.forEach(tracks.withArray(label)::add));
        var dropped = root.putObject("dropped");
        manifest.dropped()
                .forEach((reason, labels) -> labels.forEach(dropped.putObject(reason)::put));
        var warnings = root.putArray("warnings");
        manifest.warnings().forEach(w -> warnings.add(w.toString()));
        return root;
    }

    /// What stands behind the documents.
    private static ObjectNode foot(Manifest manifest, List<ListedFile> files) {
        var root = JsonNodeFactory.instance.objectNode();
        var listed = root.putArray("files");
        for (var file : files) {
            listed.addObject()
                    .put("path", file.path())
                    .put("sha256", file.sha256())
                    .put("bytes", file.bytes());
        }
        return root.put("tool", manifest.making().tool());
    }

    private static void addMaking(Manifest.Making making, ObjectNode root) {
        root.put("project", making.project())
                .put("task", making.task())
                .put("layer", making.layer())
                .put("labels", making.labels());
        making.labelNames().forEach(root.putObject("label_names")::put);
        making.options().forEach(root.putObject("options")::put);
        root.put("schema", making.schema());
        making.labelSet().forEach(root.putArray("label_set")::add);
        root.put("tokenizer", making.tokenizer())
                .put("offset_unit", "code_point")
                .put("end", "exclusive");
    }

    /// Null where nothing could be compared: the key is there for who looks for it.
    private static void addAgreement(List<Manifest.Agreement> agreement, ObjectNode root) {
        if (agreement.isEmpty()) {
            root.putNull("agreement");
            return;
        }
        var pairs = root.putArray("agreement");
        for (var pair : agreement) {
            var node = pairs.addObject();
            node.putArray("layers").add(pair.first()).add(pair.second());
            node.put("documents", pair.documents());
            pair.figures().forEach(node::put);
        }
    }

    private static ObjectNode split(Manifest.SplitCount split, int rows) {
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("name", split.name().isEmpty() ? null : split.name())
                        .put("file", split.file())
                        .put("wished", split.wished() > 0 ? (Double) split.wished() : null)
                        .put("real", rows == 0 ? 0 : Math.round(split.rows() * 1e4 / rows) / 1e4)
                        .put("documents", split.documents())
                        .put("rows", split.rows());
        split.labels().forEach(node.putObject("labels")::put);
        return node;
    }

    /// How splits were made, and which documents stayed together, and why.
    public static void addMethod(Manifest.Method method, ObjectNode node) {
        node.put("plan", method.plan())
                .put("group_by", method.by())
                .put("shared_sentences", method.sharedSentences())
                .put("seed", method.seed())
                .put("groups", method.groupCount())
                .put("sentences_in_two_splits", method.shared());
        var groups = node.putArray("joined");
        for (var group : method.groups()) {
            var line =
                    groups.addObject()
                            .put("group", group.number())
                            .put("split", group.split().isEmpty() ? null : group.split());
            group.causes().forEach(line.putArray("why")::add);
            group.documents().forEach(line.putArray("documents")::add);
        }
    }

    private static ObjectNode source(Manifest.Source source) {
        var node =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", source.id().toString())
                        .put("title", source.title())
                        .put("sha256", source.sha256())
                        .put("revision", source.revision())
                        .put("licence", source.licence().isEmpty() ? null : source.licence())
                        .put("split", source.split().isEmpty() ? null : source.split())
                        .put("group", source.group());
        if (!source.gold().isEmpty()) {
            node.put("gold", source.gold());
        }
        source.metadata().forEach(node.putObject("metadata")::put);
        return node;
    }
}
