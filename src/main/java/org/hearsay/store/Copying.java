package org.hearsay.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Copies whole databases with SQLite's online backup: the copy is that of one moment, while others
/// go on writing.
final class Copying {

    private Copying() {}

    /// @param from nobody else uses the connection meanwhile
    /// @param target is made, or overwritten
    static void copy(Connection from, Path target) throws SQLException {
        try (var statement = from.createStatement()) {
            // Held open, so that the copy need not start anew when somebody writes.
            statement.execute("BEGIN");
            try {
                statement.executeQuery("SELECT count(*) FROM sqlite_schema").close();
                require(database(from).backup("main", target.toAbsolutePath().toString(), null));
            } finally {
                statement.execute("ROLLBACK");
            }
        }
    }

    /// Overwrites a database with another, as one transaction: after a crash it is the old one or
    /// the new one.
    static void restore(Connection into, Path source) throws SQLException {
        require(database(into).restore("main", source.toAbsolutePath().toString(), null));
    }

    private static org.sqlite.core.DB database(Connection connection) throws SQLException {
        return connection.unwrap(SQLiteConnection.class).getDatabase();
    }

    private static void require(int code) throws SQLException {
        if (code != SQLiteErrorCode.SQLITE_OK.code) {
            throw new SQLiteException(
                    "The copy ended with code " + code, SQLiteErrorCode.getErrorCode(code));
        }
    }
}
