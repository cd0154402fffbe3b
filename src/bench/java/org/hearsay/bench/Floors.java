package org.hearsay.bench;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;

/// What the machine can do at best.
final class Floors {

    private Floors() {}

    /// A durable insert of one row into a bare table.
    static Contender sqlite(Path folder) throws Exception {
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("floor.db"));
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode = WAL");
            statement.execute("PRAGMA synchronous = FULL");
            statement.execute(
                    "CREATE TABLE span (id INTEGER PRIMARY KEY, layer INTEGER, label TEXT,"
                            + " s INTEGER, e INTEGER, attributes TEXT)");
            statement.execute("CREATE INDEX span_by_place ON span (layer, s)");
        }
        var insert =
                connection.prepareStatement(
                        "INSERT INTO span (layer, label, s, e, attributes)"
                                + " VALUES (1, 'CLAIM', ?, ?, '{\"voice\":\"source\"}')");
        return new Contender() {
            private int n;

            @Override
            public String name() {
                return "floor: SQLite insert, WAL, FULL";
            }

            @Override
            public Timed once() throws Exception {
                insert.setInt(1, n);
                insert.setInt(2, ++n);
                long start = System.nanoTime();
                insert.executeUpdate();
                return new Timed((System.nanoTime() - start) / 1e6, 1);
            }

            @Override
            public void close() throws Exception {
                connection.close();
            }
        };
    }

    /// 4 KiB written and brought to the disk.
    static Contender sync(Path folder) throws Exception {
        var channel =
                FileChannel.open(
                        folder.resolve("floor.bin"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        var page = ByteBuffer.allocateDirect(4096);
        return new Contender() {
            @Override
            public String name() {
                return "floor: 4 KiB write and sync";
            }

            @Override
            public Timed once() throws Exception {
                page.clear();
                long start = System.nanoTime();
                channel.write(page);
                channel.force(false);
                return new Timed((System.nanoTime() - start) / 1e6, 1);
            }

            @Override
            public void close() throws Exception {
                channel.close();
            }
        };
    }
}
