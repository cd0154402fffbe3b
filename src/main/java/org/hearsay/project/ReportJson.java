package org.hearsay.project;

import org.hearsay.format.OffsetUnit;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Export reports as JSON, in the shape that `help/commands.md` gives.
final class ReportJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private ReportJson() {}

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
