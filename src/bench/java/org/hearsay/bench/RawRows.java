package org.hearsay.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The floor of an import: the rows of documents, texts, layers and annotations that an import
/// made, taken from memory and put into tables and indexes that are the same to the letter. What an
/// import must do besides (reading, checking, cutting into sentences, hashing, the history's
/// record) is not in it.
final class RawRows {

    private static final List<String> TABLES =
            List.of("document", "revision", "layer", "annotation");
    private static final List<String> SEARCH = List.of("searchable", "search");

    private final List<String> definitions = new ArrayList<>();
    private final List<String> searchDefinitions = new ArrayList<>();
    private final Map<String, List<Object[]>> rows = new LinkedHashMap<>();

    /// @param project closed, with all that is to be inserted
    RawRows(Path project) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + project)) {
            for (var table : TABLES) {
                definitions.addAll(definitionsOf(connection, table));
                rows.put(table, rowsOf(connection, table));
            }
            for (var name : SEARCH) {
                searchDefinitions.addAll(definitionsOf(connection, name));
            }
        }
    }

    /// Inserts all rows in one transaction.
    ///
    /// @param file must not exist
    /// @return how many documents and annotations there are
    long insert(Path file) throws SQLException {
        try (var connection = open(file)) {
            fill(connection);
        }
        return checksum();
    }

    /// Inserts all rows, and their words into a full-text index.
    long insertAndIndex(Path file) throws SQLException {
        try (var connection = open(file)) {
            fill(connection);
            try (var statement = connection.createStatement()) {
                for (var definition : searchDefinitions) {
                    statement.execute(definition);
                }
                statement.execute(
                        "INSERT INTO search (rowid, text) SELECT id, text FROM searchable");
            }
            connection.commit();
        }
        return checksum();
    }

    private long checksum() {
        return rows.get("document").size() + (long) rows.get("annotation").size();
    }

    private void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var definition : definitions) {
                statement.execute(definition);
            }
        }
        for (var table : rows.entrySet()) {
            fill(connection, table.getKey(), table.getValue());
        }
        connection.commit();
    }

    private static void fill(Connection connection, String table, List<Object[]> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        var places = String.join(",", Collections.nCopies(rows.getFirst().length, "?"));
        try (var insert =
                connection.prepareStatement("INSERT INTO " + table + " VALUES (" + places + ")")) {
            for (var row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.executeUpdate();
            }
        }
    }

    private static Connection open(Path file) throws SQLException {
        var options = new Properties();
        options.setProperty("jdbc.get_generated_keys", "false");
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file, options);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private static List<String> definitionsOf(Connection connection, String table)
            throws SQLException {
        var found = new ArrayList<String>();
        try (var statement =
                connection.prepareStatement(
                        "SELECT sql FROM sqlite_master WHERE tbl_name = ? AND sql IS NOT NULL"
                                + " ORDER BY rowid")) {
            statement.setString(1, table);
            try (var all = statement.executeQuery()) {
                while (all.next()) {
                    found.add(all.getString(1));
                }
            }
        }
        return found;
    }

    private static List<Object[]> rowsOf(Connection connection, String table) throws SQLException {
        var found = new ArrayList<Object[]>();
        try (var statement = connection.createStatement();
                var all = statement.executeQuery("SELECT * FROM " + table)) {
            int columns = all.getMetaData().getColumnCount();
            while (all.next()) {
                var row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = all.getObject(i + 1);
                }
                found.add(row);
            }
        }
        return found;
    }
}
