package org.hearsay.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// Brings a project file to the schema that this version of the program speaks.
///
/// The file's version is SQLite's `user_version`, the number of scripts it has been through. A
/// script, once released, never changes: a mistake in it is mended by the next one.
final class Migrations {

    private static final List<String> SCRIPTS =
            List.of(
                    "001-initial.sql",
                    "002-search.sql",
                    "003-revise.sql",
                    "004-negatives.sql",
                    "005-decisions.sql",
                    "006-reviewers.sql",
                    "007-segments.sql");

    private Migrations() {}

    /// The version that the scripts lead to.
    static int current() {
        return SCRIPTS.size();
    }

    /// Runs the scripts that the file still lacks, all of them or, on any failure, none.
    ///
    /// @param connection in auto-commit mode
    static void run(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            try {
                for (var script : SCRIPTS.subList(version(connection), SCRIPTS.size())) {
                    statement.executeUpdate(read(script));
                }
                // Pragmas take no parameters; the number is ours.
                statement.execute("PRAGMA user_version = " + SCRIPTS.size());
                statement.execute("COMMIT");
            } catch (SQLException | RuntimeException failure) {
                statement.execute("ROLLBACK");
                throw failure;
            }
        }
    }

    static int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    /// Whether a script makes a view or table in these very words.
    static boolean makes(String definition) {
        return SCRIPTS.stream().anyMatch(script -> read(script).contains(definition));
    }

    private static String read(String script) {
        try (var in = Migrations.class.getResourceAsStream("migrations/" + script)) {
            if (in == null) {
                throw new IllegalStateException("Missing from the build: " + script);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
