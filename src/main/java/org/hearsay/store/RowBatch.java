package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/// Rows on their way into one table, so many by one statement: to run a statement costs as much as
/// to write a small row. Store thread only; within a transaction.
final class RowBatch {

    private final Sql sql;
    private final String one;
    private final String many;
    private final int columns;
    private final Object[] bound;
    private final List<Object[]> waiting = new ArrayList<>();

    /// @param columns of every row, in the order of its values; without the local number, which
    ///   SQLite gives
    /// @param rows by one statement
    RowBatch(Sql sql, String table, List<String> columns, int rows) {
        this(sql, table, columns, Map.of(), rows);
    }

    /// @param columns of every row, in the order of its values
    /// @param same columns that have the same value in all rows, as SQL
    /// @param rows by one statement
    RowBatch(Sql sql, String table, List<String> columns, Map<String, String> same, int rows) {
        this.sql = sql;
        this.columns = columns.size();
        bound = new Object[rows * columns.size()];
        var names = new ArrayList<>(columns);
        var values = new ArrayList<>(Collections.nCopies(columns.size(), "?"));
        same.forEach((name, value) -> {
            names.add(name);
            values.add(value);
        });
        var row = "(" + String.join(",", values) + ")";
        // A row that does not fit ends the import whole; until then nobody needs back what the rows
        // before it changed, of which SQLite would otherwise keep a copy.
        var head = "INSERT OR FAIL INTO " + table + " (" + String.join(", ", names) + ") VALUES ";
        one = head + row;
        many = head + String.join(",", Collections.nCopies(rows, row));
    }

    /// @param values as [Sql#update] takes them
    void add(Object... values) {
        waiting.add(values);
    }

    int size() {
        return waiting.size();
    }

    /// Writes what is waiting, in the order in which it came.
    void flush() throws SQLException {
        int at = 0;
        for (int rows = bound.length / columns; waiting.size() - at >= rows; at += rows) {
            for (int i = 0; i < rows; i++) {
                System.arraycopy(waiting.get(at + i), 0, bound, i * columns, columns);
            }
            sql.update(many, bound);
        }
        for (; at < waiting.size(); at++) {
            sql.update(one, waiting.get(at));
        }
        waiting.clear();
    }
}
