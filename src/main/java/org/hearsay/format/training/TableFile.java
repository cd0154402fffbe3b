package org.hearsay.format.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.Row;

/// A file of cells separated by tabs, names of the columns first. Lists and structs are JSON; in
/// texts `\t`, `\n` and `\\` stand for a tab, a line end and a backslash; nothing is the empty
/// text.
final class TableFile extends TextRows {

    private final List<Column> columns;

    TableFile(Path file, List<Column> columns) throws IOException {
        super(file);
        this.columns = columns;
        var head = new StringJoiner("\t");
        columns.forEach(c -> head.add(c.name()));
        line(head.toString());
    }

    @Override
    public void write(Row row) throws IOException {
        var line = new StringJoiner("\t");
        for (int i = 0; i < columns.size(); i++) {
            line.add(cell(columns.get(i), row.cells().get(i)));
        }
        line(line.toString());
    }

    private static String cell(Column column, Cell cell) {
        return switch (cell) {
            case Cell.Nothing _ -> "";
            case Cell.Text(var text) -> escaped(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Truth(var holds) -> Boolean.toString(holds);
            case Cell.Items _, Cell.Fields _ ->
                    CellJson.written(CellJson.node(column.type(), cell));
        };
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    }
}
