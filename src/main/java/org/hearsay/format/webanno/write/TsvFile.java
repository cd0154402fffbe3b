package org.hearsay.format.webanno.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.format.uima.UimaNames;
import org.hearsay.format.webanno.Escapes;
import org.hearsay.model.Layer;
import org.hearsay.model.Relation;

/// One file: a header that names the columns, and the sentences with a row a token.
final class TsvFile {

    private final TsvTokens tokens;
    private final TsvTable table;
    private final TsvValues values;
    private final Layer layer;
    private final StringBuilder file = new StringBuilder("#FORMAT=WebAnno TSV 3.3\n");

    TsvFile(TsvTokens tokens, TsvTable table, TsvValues values, Layer layer) {
        this.tokens = tokens;
        this.table = table;
        this.values = values;
        this.layer = layer;
    }

    String text() {
        values.labels().forEach((label, names) -> header("#T_SP=" + UimaNames.type(label), names));
        var bases = bases();
        values.relations()
                .forEach((type, names) -> {
                    if (bases.containsKey(type)) {
                        var name = UimaNames.relationType(type, values.labels().keySet());
                        header("#T_RL=" + name, names);
                        file.setLength(file.length() - (names.isEmpty() ? 2 : 1));
                        file.append("|BT_").append(UimaNames.type(bases.get(type))).append('\n');
                    }
                });
        file.append('\n');
        for (int i = 0; i < tokens.sentences(); i++) {
            file.append('\n');
            tokens.lines(i)
                    .forEach(l -> file.append("#Text=").append(Escapes.text(l)).append('\n'));
            table.sentence(i).forEach(r -> row(r, bases.keySet()));
        }
        return file.toString();
    }

    private void header(String layer, Set<String> columns) {
        file.append(layer).append('|').append(String.join("|", columns)).append('\n');
    }

    /// By relation type, the label at most of its ends; types without a relation that could be
    /// written are not among them.
    private Map<String, String> bases() {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var relation : layer.relations()) {
            if (table.has(relation)) {
                var labels =
                        counts.computeIfAbsent(relation.type(), _ -> new java.util.TreeMap<>());
                for (var end : List.of(relation.target(), relation.source())) {
                    labels.merge(table.mark(end).annotation().label(), 1, Integer::sum);
                }
            }
        }
        var bases = new java.util.TreeMap<String, String>();
        counts.forEach((type, labels) ->
                labels.entrySet().stream()
                        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                        .ifPresent(most -> bases.put(type, most.getKey())));
        return bases;
    }

    private void row(TsvRow row, Set<String> types) {
        file.append(row.name())
                .append('\t')
                .append(row.span().start())
                .append('-')
                .append(row.span().end())
                .append('\t')
                .append(tokens.at(row.span()))
                .append('\t');
        values.labels()
                .forEach((label, names) -> {
                    var marks = row.marks(label);
                    if (names.isEmpty()) {
                        cell(marks.stream().map(m -> "*" + m.suffix()).toList());
                    }
                    for (var name : names) {
                        cell(
                                marks.stream()
                                        .map(m -> values.cell(m.annotation(), name) + m.suffix())
                                        .toList());
                    }
                });
        for (var type : types) {
            var links = row.links(type);
            for (var name : values.relations().getOrDefault(type, Set.of())) {
                cell(links.stream().map(r -> values.cell(r.attributes(), name)).toList());
            }
            cell(links.stream().map(this::source).toList());
        }
        file.append('\n');
    }

    private void cell(List<String> parts) {
        file.append(parts.isEmpty() ? "_" : String.join("|", parts)).append('\t');
    }

    /// Where the relation comes from, with the ids of both ends.
    private String source(Relation relation) {
        var source = table.mark(relation.source());
        var target = table.mark(relation.target());
        return "%s[%d_%d]".formatted(table.firstRow(source), source.id(), target.id());
    }
}
