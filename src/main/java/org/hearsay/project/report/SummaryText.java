package org.hearsay.project.report;

import java.util.ArrayList;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Writes a [Summary] for machines and for persons.
final class SummaryText {

    /// Layers that a person is shown; a large corpus has thousands.
    private static final int SHOWN = 40;

    private static final int SHOWN_NAMES = 12;

    private SummaryText() {}

    static String json(Summary summary) {
        var root =
                JsonRows.object()
                        .put("project", summary.name())
                        .put("file", summary.file().toString());
        root.putObject("schema")
                .put("name", summary.schema().name())
                .put("version", summary.schema().version())
                .put("number", summary.schemaNumber());
        root.put("documents", summary.documents());
        var annotators = root.putArray("annotators");
        summary.annotators().forEach(annotators::add);
        var layers = root.putArray("layers");
        for (var layer : summary.layers()) {
            var node =
                    layers.addObject()
                            .put("document", layer.document().toString())
                            .put("title", layer.title())
                            .put("annotator", layer.annotator())
                            .put("kind", layer.kind())
                            .put("status", layer.status())
                            .put("annotations", layer.annotations());
            node.set("by_label", JsonRows.counts(layer.byLabel()));
            node.put("relations", layer.relations());
            node.set("by_type", JsonRows.counts(layer.byType()));
        }
        var annotations =
                root.putObject("annotations")
                        .put("total", summary.annotations())
                        .put("discontinuous", summary.discontinuous());
        annotations.set("by_label", JsonRows.counts(summary.byLabel()));
        annotations.set("by_layer", JsonRows.counts(summary.byLayer()));
        var relations = root.putObject("relations").put("total", summary.relations());
        relations.set("by_type", JsonRows.counts(summary.byType()));
        root.put("entities", summary.entities()).put("problems", summary.problems());
        putFits(root, summary);
        root.set("progress", JsonRows.counts(summary.byStatus()));
        root.put("bytes", summary.bytes());
        return JsonRows.line(root);
    }

    private static void putFits(ObjectNode root, Summary summary) {
        var fits = root.putObject("smart_extents");
        summary.firstFits()
                .forEach((label, count) ->
                        fits.putObject(label)
                                .put("made", count.made())
                                .put("kept", count.kept())
                                .put("widened", count.widened())
                                .put("moved", count.moved()));
    }

    static String text(Summary summary) {
        var lines = new ArrayList<String>();
        lines.add("%s (%s)".formatted(summary.name(), summary.file()));
        lines.add(
                "Schema       %s %s, version %d of the project"
                        .formatted(
                                summary.schema().name(),
                                summary.schema().version(),
                                summary.schemaNumber()));
        lines.add("Documents    " + summary.documents());
        lines.add("Annotators   " + String.join(", ", summary.annotators()));
        lines.add(
                "Annotations  %d (%d in several parts)  %s"
                        .formatted(
                                summary.annotations(),
                                summary.discontinuous(),
                                words(summary.byLabel())));
        lines.add("Relations    %d  %s".formatted(summary.relations(), words(summary.byType())));
        lines.add("Speakers     " + summary.entities());
        lines.add("Problems     " + summary.problems());
        if (!summary.firstFits().isEmpty()) {
            lines.add("First key    " + fits(summary));
        }
        lines.add(
                "Layers       %d  %s"
                        .formatted(summary.layers().size(), words(summary.byStatus())));
        summary.layers().stream().limit(SHOWN).map(SummaryText::layer).forEach(lines::add);
        if (summary.layers().size() > SHOWN) {
            lines.add("  … and %d more".formatted(summary.layers().size() - SHOWN));
        }
        lines.add("Size         %d KB".formatted((summary.bytes() + 1023) / 1024));
        return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
    }

    /// How many ranges of a label key stand as it took them.
    private static String fits(Summary summary) {
        return summary.firstFits().entrySet().stream()
                .limit(SHOWN_NAMES)
                .map(e -> {
                    var count = e.getValue();
                    return "%s right %d of %d".formatted(e.getKey(), count.kept(), count.made());
                })
                .collect(Collectors.joining(", "));
    }

    private static String layer(Summary.LayerNumbers layer) {
        return "  %s · %s: %d annotations, %d relations, %s"
                .formatted(
                        layer.title(),
                        layer.annotator(),
                        layer.annotations(),
                        layer.relations(),
                        layer.status().replace('_', ' '));
    }

    /// The most frequent ones, since a corpus may have thousands of labels.
    private static String words(Map<String, Integer> counts) {
        var words =
                counts.entrySet().stream()
                        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                        .limit(SHOWN_NAMES)
                        .map(e -> e.getKey().replace('_', ' ') + " " + e.getValue())
                        .collect(Collectors.joining(", "));
        return counts.size() > SHOWN_NAMES
                ? words + ", … and %d more".formatted(counts.size() - SHOWN_NAMES)
                : words;
    }
}
