package org.hearsay.project.report;

import java.io.IOException;
import java.io.OutputStream;
import org.hearsay.measure.GroupNumbers;
import org.hearsay.measure.LabelNumbers;
import tools.jackson.databind.node.ObjectNode;

/// Writes [Statistics] for machines and for persons.
public final class StatisticsText {

    private StatisticsText() {}

    static String json(Statistics statistics) {
        var root = JsonRows.object().put("by", statistics.by().written());
        var groups = root.putArray("groups");
        statistics.groups().forEach(g -> groups.add(node(g)));
        root.set("total", node(statistics.total()));
        return JsonRows.line(root);
    }

    static String text(Statistics statistics) {
        var lines = new StringBuilder();
        lines.append(line("", statistics.by().written(), "spans", "docs", "covered"));
        for (var group : statistics.groups()) {
            lines.append(group(group.name().isEmpty() ? "(none)" : group.name(), group));
        }
        lines.append(group("all", statistics.total()));
        return lines.toString().stripTrailing();
    }

    /// One number a row, so that any program can turn it into the table that it needs.
    ///
    /// @throws IOException if `out` takes no more
    public static void csv(Statistics statistics, OutputStream out) throws IOException {
        CsvTable.write(
                out,
                table -> {
                    table.row(statistics.by().written(), "label", "measure", "value", "number");
                    statistics.groups().forEach(g -> rows(table, g));
                });
    }

    private static void rows(CsvTable table, GroupNumbers group) {
        var name = group.name();
        table.row(name, "", "documents", "", group.documents());
        table.row(name, "", "layers", "", group.layers());
        table.row(name, "", "characters", "", group.characters());
        table.row(name, "", "covered", "", group.covered());
        group.labels()
                .forEach((label, numbers) -> {
                    table.row(name, label, "annotations", "", numbers.annotations());
                    table.row(name, label, "covered", "", numbers.covered());
                    table.row(name, label, "length_min", "", numbers.lengths().min());
                    table.row(name, label, "length_median", "", numbers.lengths().median());
                    table.row(name, label, "length_mean", "", numbers.lengths().mean());
                    table.row(name, label, "length_max", "", numbers.lengths().max());
                    numbers.values()
                            .forEach((attribute, counts) ->
                                    counts.forEach((value, n) ->
                                            table.row(name, label, attribute, value, n)));
                });
    }

    private static ObjectNode node(GroupNumbers group) {
        var node =
                JsonRows.object()
                        .put("name", group.name())
                        .put("documents", group.documents())
                        .put("layers", group.layers())
                        .put("characters", group.characters())
                        .put("covered", group.covered())
                        .put("coverage", group.coverage())
                        .put("annotations", group.annotations());
        var labels = node.putObject("labels");
        group.labels().forEach((name, numbers) -> labels.set(name, node(numbers)));
        return node;
    }

    private static ObjectNode node(LabelNumbers numbers) {
        var node =
                JsonRows.object()
                        .put("annotations", numbers.annotations())
                        .put("covered", numbers.covered());
        node.putObject("length")
                .put("min", numbers.lengths().min())
                .put("median", numbers.lengths().median())
                .put("mean", numbers.lengths().mean())
                .put("max", numbers.lengths().max());
        var values = node.putObject("values");
        numbers.values()
                .forEach((attribute, counts) -> values.set(attribute, JsonRows.counts(counts)));
        return node;
    }

    private static String group(String name, GroupNumbers group) {
        var words = new StringBuilder();
        group.labels()
                .forEach((label, numbers) -> {
                    if (numbers.annotations() > 0) {
                        words.append(", ").append(label).append(' ').append(numbers.annotations());
                    }
                });
        return line(
                words.isEmpty() ? "" : words.substring(2),
                name,
                Integer.toString(group.annotations()),
                Integer.toString(group.documents()),
                Math.round(100 * group.coverage()) + " %");
    }

    private static String line(String labels, String name, String spans, String docs, String part) {
        var shown = name.length() > 40 ? name.substring(0, 39) + "…" : name;
        return "%-40s %8s %6s %8s  %s\n"
                .formatted(shown, spans, docs, part, labels)
                .replaceAll(" +\n", "\n");
    }
}
