package org.hearsay.ui;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Tells whether anything was written into a project's file since it was last asked, which is a lot
/// cheaper than to read all of it again.
final class Commits implements AutoCloseable {

    private final Connection connection;
    private long seen;

    Commits(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        seen = version();
    }

    boolean isAnyNew() throws SQLException {
        long before = seen;
        seen = version();
        return seen != before;
    }

    /// Changes with what other connections commit.
    private long version() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA data_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
