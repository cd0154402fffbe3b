package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Id;

/// The columns of one row to be written, by name. Names come from the program, values from
/// anywhere.
final class Columns {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Columns with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    String text(String name) {
        return (String) java.util.Objects.requireNonNull(values.get(name));
    }

    byte[] blob(String name) {
        return (byte[]) java.util.Objects.requireNonNull(values.get(name));
    }

    List<String> names() {
        return List.copyOf(values.keySet());
    }

    Object[] values() {
        return values.values().toArray();
    }

    /// @return the row's local number
    long insertInto(String table, Sql sql) throws SQLException {
        var names = new StringBuilder("INSERT INTO ").append(table);
        var places = new StringBuilder(") VALUES ");
        char before = '(';
        for (var name : values.keySet()) {
            names.append(before).append(name);
            places.append(before).append('?');
            before = ',';
        }
        return sql.insert(names.append(places).append(')').toString(), values.values().toArray());
    }

    void update(String table, Id id, Sql sql) throws SQLException {
        var all = new ArrayList<>(values.values());
        all.add(Bytes.of(id));
        sql.update(
                "UPDATE %s SET %s = ? WHERE uuid = ?"
                        .formatted(table, String.join(" = ?, ", values.keySet())),
                all.toArray());
    }
}
