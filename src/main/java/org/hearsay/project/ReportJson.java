package org.hearsay.project;

import org.hearsay.format.OffsetUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Reports of imports and exports as JSON, in the shapes that `help/commands.md` gives.
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

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
        var issues = root.putArray("issues");
        for (var issue : report.issues()) {
            var node = issues.addObject().put("file", issue.file());
            node.put("line", issue.line() > 0 ? (Integer) issue.line() : null)
                    .put("message", issue.message());
        }
        return MAPPER.writeValueAsString(root);
    }

    static String of(ExportReport report) {
        var root =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("format", report.format())
                        .put("documents", report.documents());
        root.putObject("written")
                .put("annotations", report.annotations())
                .put("relations", report.relations());
        var losses = root.putArray("losses");
        report.lossesByKind()
                .forEach((kind, all) -> {
                    var node =
                            losses.addObject()
                                    .put("kind", kind)
                                    .put("count", all.size())
                                    .put("message", all.getFirst().message());
                    var ids = node.putArray("ids");
                    all.forEach(l -> ids.add(l.id()));
                });
        report.verified()
                .ifPresentOrElse(
                        certificate -> {
                            var node =
                                    root.putObject("verified")
                                            .put("annotations", certificate.annotations())
                                            .put("mismatches", certificate.mismatches().size());
                            var where = node.putArray("where");
                            certificate.mismatches().forEach(where::add);
                        },
                        () -> root.putNull("verified"));
        var files = root.putArray("files");
        for (var file : report.files()) {
            files.addObject()
                    .put("path", file.path().toString().replace('\\', '/'))
                    .put("sha256", file.sha256())
                    .put("bytes", file.bytes());
        }
        root.put("schema", report.schema());
        root.put(
                "offset_unit", report.unit() == OffsetUnit.NONE ? "none" : report.unit().written());
        root.putNull("seed").putNull("splits").put("tool", report.tool());
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
    }
}
