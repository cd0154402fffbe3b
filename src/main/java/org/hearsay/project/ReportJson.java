package org.hearsay.project;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.hearsay.format.OffsetUnit;
import org.hearsay.format.training.ManifestJson;
import org.hearsay.project.splits.SplitReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reports of imports and exports as JSON, in the shapes that `help/commands.md` gives.
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /// The file is not the generator's to close.
    private static final ObjectWriter PRETTY =
            MAPPER.writerWithDefaultPrettyPrinter().without(StreamWriteFeature.AUTO_CLOSE_TARGET);

    private ReportJson() {}

    static String of(ImportReport report) {
        var root =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("files", report.files())
                        .put("documents", report.documents())
                        .put("skipped_duplicates", report.skippedDuplicates())
                        .put("layers", report.layers())
                        .put("annotations", report.annotations())
                        .put("relations", report.relations());
        var near = root.putArray("near_duplicates");
        for (var each : report.near()) {
            near.addObject()
                    .put("document", each.document().toString())
                    .put("title", each.title())
                    .put("like", each.like().toString())
                    .put("like_title", each.likeTitle())
                    .put("share", Math.round(each.share() * 1000) / 1000.0);
        }
        var issues = root.putArray("issues");
        for (var issue : report.issues()) {
            var node = issues.addObject().put("file", issue.file());
            node.put("line", issue.line() > 0 ? (Integer) issue.line() : null)
                    .put("message", issue.message());
        }
        return MAPPER.writeValueAsString(root);
    }

    static String of(ExportReport report) {
        var text = new StringWriter();
        write(report, text);
        return text.toString();
    }

    /// @param out stays open
    static void write(ExportReport report, OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(report, text);
        text.flush();
    }

    private static void write(ExportReport report, Writer text) {
        try (var json = PRETTY.createGenerator(text)) {
            json.writeStartObject();
            write(head(report), json);
            losses(report, json);
            write(verified(report), json);
            files(report, json);
            write(rest(report), json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /// What is short is put together first.
    private static void write(ObjectNode some, JsonGenerator json) {
        for (var each : some.properties()) {
            json.writeName(each.getKey());
            json.writeTree(each.getValue());
        }
    }

    private static ObjectNode head(ExportReport report) {
        var head =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("format", report.format())
                        .put("documents", report.documents());
        head.putObject("written")
                .put("annotations", report.annotations())
                .put("relations", report.relations());
        return head;
    }

    private static void losses(ExportReport report, JsonGenerator json) {
        json.writeName("losses");
        json.writeStartArray();
        report.lossesByKind()
                .forEach((kind, some) -> {
                    json.writeStartObject();
                    json.writeStringProperty("kind", kind);
                    json.writeNumberProperty("count", some.count());
                    json.writeStringProperty("message", some.what().toString());
                    json.writeName("ids");
                    json.writeStartArray();
                    for (var loss : report.losses()) {
                        if (loss.kind().equals(kind)) {
                            json.writeString(loss.id());
                        }
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                });
        json.writeEndArray();
    }

    private static void files(ExportReport report, JsonGenerator json) {
        json.writeName("files");
        json.writeStartArray();
        for (var file : report.files()) {
            json.writeStartObject();
            json.writeStringProperty("path", name(file.path()));
            json.writeStringProperty("sha256", file.sha256());
            json.writeNumberProperty("bytes", file.bytes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static ObjectNode rest(ExportReport report) {
        var root = JsonNodeFactory.instance.objectNode();
        // Of those whose text was corrected.
        var revisions = root.putObject("revisions");
        report.revisions().forEach((id, number) -> revisions.put(id.toString(), number));
        gold(report, root);
        root.put("schema", report.schema());
        root.put(
                "offset_unit", report.unit() == OffsetUnit.NONE ? "none" : report.unit().written());
        report.splits()
                .ifPresentOrElse(
                        splits -> splits(splits, root),
                        () -> root.putNull("seed").putNull("splits").putNull("splitting"));
        return root.put("tool", report.tool());
    }

    /// Where gold was written.
    private static void gold(ExportReport report, ObjectNode root) {
        if (!report.gold().isEmpty()) {
            var gold = root.putObject("gold");
            report.gold().forEach((id, version) -> gold.put(id.toString(), version));
        }
    }

    private static ObjectNode verified(ExportReport report) {
        var root = JsonNodeFactory.instance.objectNode();
        report.verified()
                .ifPresentOrElse(
                        certificate -> {
                            var node =
                                    root.putObject("verified")
                                            .put("annotations", certificate.annotations())
                                            .put("mismatches", certificate.mismatches());
                            var where = node.putArray("where");
                            certificate.where().forEach(w -> where.add(w.toString()));
                        },
                        () -> root.putNull("verified"));
        return root;
    }

    private static void splits(SplitReport report, ObjectNode root) {
        root.put("seed", report.method().seed());
        var splits = root.putObject("splits");
        int all = Math.max(1, report.documents());
        for (var part : report.parts()) {
            splits.putObject(part.name())
                    .put("folder", part.name())
                    .put("wished", part.wished() > 0 ? (Double) part.wished() : null)
                    .put("real", Math.round(part.documents() * 1e4 / all) / 1e4)
                    .put("documents", part.documents())
                    .put("annotations", part.annotations())
                    .put("relations", part.relations());
        }
        ManifestJson.addMethod(report.method(), root.putObject("splitting"));
    }

    /// How a report names a file, on every system.
    static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
