package org.hearsay.format.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.hearsay.dataset.Cell;
import org.hearsay.dataset.Column;
import org.hearsay.dataset.ColumnType;
import org.hearsay.dataset.Row;

/// A file of tokens, one a line with its tags, and an empty line behind each sentence.
final class TagFile extends TextRows {

    /// Names of the columns that only rows of tokens have.
    private static final List<String> OWN = List.of("doc_id", "sent_id", "start", "end");

    private final List<Column> columns;

    /// @param columns of the task `tokens`
    TagFile(Path file, List<Column> columns) throws IOException {
        super(file);
        this.columns = columns;
        var head = new StringJoiner(" ", "# columns: token start end ", "");
        if (columns.getLast().type() instanceof ColumnType.Struct(var tags)) {
            tags.forEach(t -> head.add(t.name()));
        }
        line(head.toString());
    }

    /// Whether the rows are tokens with their tags.
    static boolean fits(List<Column> columns) {
        return columns.getLast().type() instanceof ColumnType.Struct
                && columns.stream().anyMatch(c -> c.name().equals("tokens"));
    }

    @Override
    public void write(Row row) throws IOException {
        var head = new StringJoiner(" ", "# ", "");
        for (var name : OWN) {
            head.add(name + "=" + shown(cell(row, name)));
        }
        line(head.toString());
        var tokens = items(cell(row, "tokens"));
        var offsets = items(cell(row, "offsets"));
        for (int i = 0; i < offsets.size(); i++) {
            var line = new StringJoiner("\t");
            line.add(tokens.isEmpty() ? "_" : shown(tokens.get(i)));
            items(offsets.get(i)).forEach(o -> line.add(shown(o)));
            for (var track : items(cell(row, "tags"))) {
                line.add(shown(items(track).get(i)));
            }
            line(line.toString());
        }
        line("");
    }

    private Cell cell(Row row, String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return row.cells().get(i);
            }
        }
        return Cell.NOTHING;
    }

    private static List<Cell> items(Cell cell) {
        return switch (cell) {
            case Cell.Items(var cells) -> cells;
            case Cell.Fields(var cells) -> cells;
            case Cell.Text _, Cell.Whole _, Cell.Truth _, Cell.Nothing _ -> new ArrayList<>();
        };
    }

    private static String shown(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> TableFile.escaped(text);
            case Cell.Whole(var number) -> Long.toString(number);
            case Cell.Truth(var holds) -> Boolean.toString(holds);
            case Cell.Nothing _, Cell.Items _, Cell.Fields _ -> "";
        };
    }
}
