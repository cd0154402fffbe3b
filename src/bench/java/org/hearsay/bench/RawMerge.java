package org.hearsay.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/// The floor of a merge: the documents, texts, layers and annotations of another project attached
/// and inserted into ours by SQLite alone, and their words into its full-text index. Nothing is
/// compared, checked, hashed or recorded.
record RawMerge(Path other) {

    private static final List<String> TABLES =
            List.of("document", "revision", "layer", "annotation");

    /// Columns that name a row of a table, whose numbers begin behind ours.
    private static final Map<String, String> NAMED =
            Map.of("document", "document", "layer", "layer");

    /// @param file a project of ours, closed, with the same annotators
    /// @return how many documents and annotations came in
    long into(Path file) throws SQLException {
        var options = new Properties();
        options.setProperty("jdbc.get_generated_keys", "false");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file, options);
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute("ATTACH '" + other + "' AS other");
            connection.setAutoCommit(false);
            long documents = number(statement, "SELECT max(id) FROM main.document");
            var inserts = new ArrayList<String>();
            for (var table : TABLES) {
                inserts.add(insert(connection, table));
            }
            long came = 0;
            for (int i = 0; i < inserts.size(); i++) {
                int rows = statement.executeUpdate(inserts.get(i));
                came += i == 0 || i == TABLES.size() - 1 ? rows : 0;
            }
            statement.execute(
                    "INSERT INTO search (rowid, text) SELECT id, text FROM searchable WHERE id > "
                            + documents);
            connection.commit();
            return came;
        }
    }

    private static String insert(Connection connection, String table) throws SQLException {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var all = statement.executeQuery("PRAGMA main.table_info(" + table + ")")) {
            while (all.next()) {
                columns.add("\"" + all.getString("name") + "\"");
            }
        }
        try (var statement = connection.createStatement()) {
            for (var column : columns) {
                var name = column.replace("\"", "");
                var named = name.equals("id") ? table : NAMED.get(name);
                values.add(
                        named == null
                                ? column
                                : column
                                        + " + "
                                        + number(statement, "SELECT max(id) FROM main." + named));
            }
        }
        return "INSERT INTO main.%s (%s) SELECT %s FROM other.%s"
                .formatted(table, String.join(", ", columns), String.join(", ", values), table);
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
