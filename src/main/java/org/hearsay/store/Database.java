package org.hearsay.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.sqlite.SQLiteOpenMode;

/// Opens project files as SQLite databases, warily: the file may come from a stranger.
final class Database {

    /// `Hear` in ASCII, at byte 68 of the file.
    static final int APPLICATION_ID = 0x48656172;

    /// Without locks of SQLite's own: the driver has one for each connection.
    private static final int OPENING =
            SQLiteOpenMode.READWRITE.flag
                    | SQLiteOpenMode.CREATE.flag
                    | SQLiteOpenMode.OPEN_URI.flag
                    | SQLiteOpenMode.NOMUTEX.flag;

    private static final List<String> PRAGMAS =
            List.of(
                    "PRAGMA trusted_schema = OFF",
                    "PRAGMA cell_size_check = ON",
                    "PRAGMA mmap_size = 0",
                    "PRAGMA foreign_keys = ON",
                    "PRAGMA busy_timeout = 5000");

    private Database() {}

    /// @param file does not exist yet
    static Connection create(Path file) throws SQLException {
        var connection = connect("jdbc:sqlite:" + file.toAbsolutePath());
        execute(connection, "PRAGMA application_id = " + APPLICATION_ID);
        makeDurable(connection);
        Migrations.run(connection);
        return connection;
    }

    /// An empty project in memory, to compare a file's tables with.
    static Connection inMemory() throws SQLException {
        var connection = connect("jdbc:sqlite::memory:");
        Migrations.run(connection);
        return connection;
    }

    /// @throws StoreException of kind `NOT_A_PROJECT`, `NEWER` or `DAMAGED`; the file is untouched
    static Connection openForWriting(Path file) throws SQLException, StoreException {
        var connection = checked("jdbc:sqlite:" + file.toAbsolutePath(), file);
        try {
            int version = Migrations.version(connection);
            if (version < Migrations.current()) {
                copyBeside(connection, file, version);
            }
            makeDurable(connection);
            Migrations.run(connection);
            return connection;
        } catch (SQLException | StoreException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    /// Writes nothing, not even beside the file where that can be helped.
    static Connection openForReading(Path file) throws SQLException, StoreException {
        return checked("jdbc:sqlite:" + readingUri(file), file);
    }

    /// One more connection to a file that this process has open, for reading. It must not look into
    /// the file by itself: closing any handle on it would give up SQLite's locks.
    static Connection besides(Path file) throws SQLException {
        return connect("jdbc:sqlite:" + readingUri(file));
    }

    /// A file that nothing is to be written to, as SQLite names it.
    static String readingUri(Path file) {
        return uri(file) + (isInUse(file) ? "?mode=ro" : "?immutable=1");
    }

    /// The version of a project file, without opening it as one.
    static int versionOf(Path file) throws SQLException, StoreException {
        int inHeader = requireSignature(file);
        if (!isInUse(file)) {
            return inHeader;
        }
        try (var connection = connect("jdbc:sqlite:" + uri(file) + "?mode=ro")) {
            return Migrations.version(connection);
        }
    }

    /// Whether there is a write-ahead log, which must be read with it.
    static boolean isInUse(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    private static String uri(Path file) {
        return "file:" + file.toAbsolutePath().toUri().getRawPath();
    }

    private static Connection checked(String url, Path file) throws SQLException, StoreException {
        requireSignature(file);
        var connection = connect(url);
        try {
            refuseForeignCode(connection, file);
            return connection;
        } catch (SQLException | StoreException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Connection connect(String url) throws SQLException {
        var options = new Properties();
        options.setProperty("transaction_mode", "IMMEDIATE");
        options.setProperty("jdbc.get_generated_keys", "false");
        options.setProperty("enable_load_extension", "false");
        options.setProperty("open_mode", Integer.toString(OPENING));
        // Texts up to 64 MB; no statement of ours comes near the other two.
        options.setProperty("limit_length", "268435456");
        options.setProperty("limit_attached", "2");
        var connection = DriverManager.getConnection(url, options);
        for (var pragma : PRAGMAS) {
            execute(connection, pragma);
        }
        return connection;
    }

    private static void makeDurable(Connection connection) throws SQLException {
        execute(connection, "PRAGMA journal_mode = WAL");
        execute(connection, "PRAGMA synchronous = FULL");
    }

    /// A project of ours has no triggers, and no virtual tables and views but those of the scripts.
    private static void refuseForeignCode(Connection connection, Path file)
            throws SQLException, StoreException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT type, name, sql FROM sqlite_schema WHERE type IN"
                                        + " ('trigger', 'view') OR sql LIKE 'CREATE VIRTUAL%'")) {
            while (rows.next()) {
                if (rows.getString(1).equals("trigger") || !Migrations.makes(rows.getString(3))) {
                    throw new StoreException(
                            StoreException.Kind.NOT_A_PROJECT,
                            Phrase.of(
                                    "%s holds a %s named %s, which no project has; it was not opened.",
                                    file.getFileName(), rows.getString(1), rows.getString(2)));
                }
            }
        }
    }

    /// @return the version that the file's header gives
    private static int requireSignature(Path file) throws StoreException {
        try (var channel = FileChannel.open(file)) {
            var header = ByteBuffer.allocate(72);
            int read = channel.read(header, 0);
            var signature = new String(header.array(), 0, 15, StandardCharsets.US_ASCII);
            boolean sqlite = read == 72 && signature.equals("SQLite format 3");
            if (!sqlite || header.getInt(68) != APPLICATION_ID) {
                throw new StoreException(
                        StoreException.Kind.NOT_A_PROJECT,
                        sqlite
                                ? Phrase.of(
                                        "%s is not a Hearsay project. It is another program's SQLite file.",
                                        file.getFileName())
                                : Phrase.of("%s is not a Hearsay project.", file.getFileName()));
            }
            return header.getInt(60);
        } catch (IOException e) {
            throw new StoreException(
                    StoreException.Kind.STORAGE,
                    Phrase.of("%s cannot be read: %s", file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    /// With what only its write-ahead log has so far.
    private static void copyBeside(Connection connection, Path file, int version)
            throws StoreException {
        var copy = file.resolveSibling("%s.version-%d.bak".formatted(file.getFileName(), version));
        try {
            Files.deleteIfExists(copy);
            Copying.copy(connection, copy);
        } catch (IOException | SQLException e) {
            throw new StoreException(
                    StoreException.Kind.STORAGE,
                    Phrase.of(
                            "%s could not be copied before its update: %s",
                            file.getFileName(), Phrased.of(e)),
                    e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
