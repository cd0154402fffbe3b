package org.hearsay.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one connection, with its statements prepared once. Store thread only.
final class Sql implements AutoCloseable {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// @param values strings, numbers and byte arrays; byte arrays are not kept
    /// @return the number of rows changed
    int update(String sql, Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /// Inserts a row and says its local number.
    long insert(String sql, Object... values) throws SQLException {
        try (var row = bound(sql + " RETURNING rowid", values).executeQuery()) {
            if (!row.next()) {
                throw new SQLException("An insert gave no row back");
            }
            return row.getLong(1);
        }
    }

    /// Closes what is prepared: after a failure, such as a full disk, the driver does not take its
    /// statements up again.
    void forgetStatements() throws SQLException {
        var all = List.copyOf(prepared.values());
        prepared.clear();
        for (var statement : all) {
            statement.close();
        }
    }

    <T> List<T> list(String sql, Row<T> row, Object... values) throws SQLException {
        var all = new ArrayList<T>();
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                all.add(row.of(rows));
            }
        }
        return all;
    }

    /// Goes through the rows as they come.
    ///
    /// @param visitor says whether to go on
    /// @return whether it went through all of them
    <T> boolean each(String sql, Row<T> row, Visitor<T> visitor, Object... values)
            throws SQLException, StoreException {
        try (var rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
                if (!visitor.visit(row.of(rows))) {
                    return false;
                }
            }
        }
        return true;
    }

    <T> Optional<T> one(String sql, Row<T> row, Object... values) throws SQLException {
        try (var rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(row.of(rows)) : Optional.empty();
        }
    }

    long number(String sql, Object... values) throws SQLException {
        return one(sql, r -> r.getLong(1), values).orElse(0L);
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        for (var statement : prepared.values()) {
            statement.close();
        }
        connection.close();
    }

    private PreparedStatement bound(String sql, Object... values) throws SQLException {
        var statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case String text -> statement.setString(i + 1, text);
                case Integer number -> statement.setLong(i + 1, number);
                case Long number -> statement.setLong(i + 1, number);
                case Optional<?> text -> statement.setString(i + 1, (String) text.orElse(null));
                default ->
                        throw new IllegalArgumentException("No SQL value: " + values[i].getClass());
            }
        }
        return statement;
    }

    /// Takes what rows were made into.
    @FunctionalInterface
    interface Visitor<T> {
        boolean visit(T value) throws SQLException, StoreException;
    }

    /// Makes a value of the row that a result stands on.
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
