package org.hearsay.format.webanno;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Reads the cells of rows into annotations and relations.
final class TsvRows {

    private static final Pattern ELEMENT = Pattern.compile("(.*)->(\\d+)-(\\d+)", Pattern.DOTALL);

    private final List<TsvColumn> columns;
    private final Map<String, List<Integer>> layers = new LinkedHashMap<>();
    private final TsvLinks links = new TsvLinks();
    private final Map<String, TreeMap<Integer, TsvDraft>> chains = new LinkedHashMap<>();

    TsvRows(List<TsvColumn> columns) {
        this.columns = columns;
        for (int i = 0; i < columns.size(); i++) {
            layers.computeIfAbsent(columns.get(i).layer(), _ -> new ArrayList<>()).add(i);
        }
    }

    TsvLinks links() {
        return links;
    }

    /// The elements of each chain in their order.
    List<List<TsvDraft>> chains() {
        return chains.values().stream().map(c -> List.copyOf(c.values())).toList();
    }

    /// @param start UTF-16 code units of the raw text
    void row(TsvLine row, int start, int end) {
        links.row(row, start, end);
        for (var layer : layers.values()) {
            switch (columns.get(layer.getFirst()).kind()) {
                case SPAN -> layer.forEach(i -> spans(row, i));
                case CHAIN -> chain(row, layer);
                case RELATION -> relations(row, layer);
            }
        }
    }

    private void spans(TsvLine row, int index) {
        var column = columns.get(index);
        switch (column.role()) {
            case SLOT_TARGET -> slots(row, index);
            case PLACE, VALUE, SLOT_ROLE -> {
                var cells = TsvCell.stacked(row.cell(index));
                for (int i = 0; i < cells.size(); i++) {
                    var draft = links.draft(column.layer(), row, cells.get(i), i);
                    if (column.role() == TsvColumn.Role.VALUE && cells.get(i).isValue()) {
                        draft.values().put(column.name(), cells.get(i).value());
                    }
                }
            }
            case ELEMENT, LINK, BASE -> throw new IllegalStateException("not of spans: " + column);
        }
    }

    /// What fills the slots of the column before becomes relations from what has the slots.
    private void slots(TsvLine row, int index) {
        var column = columns.get(index);
        var hosts = TsvCell.stacked(row.cell(index - 1));
        var targets = Escapes.split(row.cell(index), '|');
        for (int i = 0; i < hosts.size() && i < targets.size(); i++) {
            // So that it has an id to be found by.
            var host = links.named(links.draft(column.layer(), row, hosts.get(i), i));
            var roles = hosts.get(i).slots();
            var fillers = Escapes.split(targets.get(i), ';');
            for (int k = 0; k < fillers.size(); k++) {
                var filler = TsvCell.of(fillers.get(k));
                if (!filler.isValue()) {
                    continue;
                }
                var values = new TreeMap<String, String>();
                if (k < roles.size() && roles.get(k).isValue()) {
                    values.put("role", roles.get(k).value());
                }
                links.add(
                        new TsvLinks.Pending(
                                column.name(),
                                "",
                                row.number(),
                                new TsvLinks.End(row.name(), host),
                                new TsvLinks.End(filler.raw(), filler.id()),
                                values));
            }
        }
    }

    private void chain(TsvLine row, List<Integer> layer) {
        var elements = new ArrayList<TsvDraft>();
        for (int i : layer) {
            if (columns.get(i).role() == TsvColumn.Role.LINK) {
                TsvCell.stacked(row.cell(i))
                        .forEach(c -> element(row, columns.get(i), c, elements));
            }
        }
        for (int i : layer) {
            if (columns.get(i).role() == TsvColumn.Role.ELEMENT) {
                var cells = TsvCell.stacked(row.cell(i));
                for (int k = 0; k < cells.size() && k < elements.size(); k++) {
                    if (cells.get(k).isValue()) {
                        elements.get(k).values().put(columns.get(i).name(), cells.get(k).value());
                    }
                }
            }
        }
    }

    private void element(TsvLine row, TsvColumn column, TsvCell cell, List<TsvDraft> elements) {
        var place = ELEMENT.matcher(cell.raw());
        if (!place.matches()) {
            return;
        }
        var draft = links.element(column.layer(), row, place.group(2) + "-" + place.group(3));
        var value = new TsvCell(place.group(1), "");
        if (value.isValue()) {
            draft.values().put(column.name(), value.value());
        }
        chains.computeIfAbsent(column.layer() + " " + place.group(2), _ -> new TreeMap<>())
                .put(Integer.parseInt(place.group(3)), draft);
        elements.add(draft);
    }

    private void relations(TsvLine row, List<Integer> layer) {
        int last = layer.getLast();
        var base = columns.get(last);
        var sources = TsvCell.stacked(row.cell(last));
        for (int i = 0; i < sources.size() && base.role() == TsvColumn.Role.BASE; i++) {
            var values = new TreeMap<String, String>();
            for (int column : layer) {
                var cells = TsvCell.stacked(row.cell(column));
                if (column != last && i < cells.size() && cells.get(i).isValue()) {
                    values.put(columns.get(column).name(), cells.get(i).value());
                }
            }
            var source = sources.get(i);
            int low = source.id().indexOf('_');
            links.add(
                    new TsvLinks.Pending(
                            base.layer(),
                            base.name(),
                            row.number(),
                            new TsvLinks.End(
                                    source.raw(), low < 0 ? "" : source.id().substring(0, low)),
                            new TsvLinks.End(row.name(), source.id().substring(low + 1)),
                            values));
        }
    }
}
