package org.hearsay.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The floor of an export into Parquet: rows from SQLite by forward cursors, appended to DuckDB and
/// written by it, with the articles in one file and their annotations in another. Offsets and
/// values go out as they are stored, unread and unchecked.
final class DuckParquet {

    static final String NAME = "floor: SQLite through DuckDB to Parquet";

    private static final String ARTICLES =
            "SELECT d.id, hex(d.uuid), d.title, d.sha256, d.length, d.metadata, r.text"
                    + " FROM document d JOIN revision r ON r.document = d.id"
                    + " AND r.number = d.revision ORDER BY d.id";

    private static final String SPANS =
            "SELECT l.document, hex(a.uuid), a.label, a.start, a.\"end\", a.fragments,"
                    + " a.attributes, a.note, a.created FROM layer l"
                    + " JOIN annotation a ON a.layer = l.id ORDER BY l.document, l.id, a.start";

    private static final String TABLES =
            "CREATE TABLE article (document BIGINT, id VARCHAR, title VARCHAR, sha256 VARCHAR,"
                    + " length BIGINT, metadata VARCHAR, text VARCHAR);"
                    + "CREATE TABLE span (document BIGINT, id VARCHAR, label VARCHAR,"
                    + " start BIGINT, stop BIGINT, fragments VARCHAR, attributes VARCHAR,"
                    + " note VARCHAR, created BIGINT)";

    private final Connection from;
    private final DuckDBConnection to;

    private DuckParquet(Connection from, DuckDBConnection to) {
        this.from = from;
        this.to = to;
    }

    /// @return how many documents and annotations were written
    static long write(Path project, Path folder) throws SQLException {
        try (var from = DriverManager.getConnection("jdbc:sqlite:file:" + project + "?mode=ro");
                var to =
                        DriverManager.getConnection("jdbc:duckdb:").unwrap(DuckDBConnection.class);
                var statement = to.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(TABLES);
            var copy = new DuckParquet(from, to);
            long written = copy.append("article", ARTICLES) + copy.append("span", SPANS);
            for (var table : new String[] {"article", "span"}) {
                var file = folder.resolve(table + ".parquet");
                statement.execute("COPY " + table + " TO '" + file + "' (FORMAT parquet)");
            }
            return written;
        }
    }

    private long append(String table, String select) throws SQLException {
        long rows = 0;
        try (var statement = from.createStatement();
                var all = statement.executeQuery(select);
                DuckDBAppender appender =
                        to.createAppender(DuckDBConnection.DEFAULT_SCHEMA, table)) {
            int columns = all.getMetaData().getColumnCount();
            for (; all.next(); rows++) {
                appender.beginRow();
                for (int i = 1; i <= columns; i++) {
                    switch (all.getObject(i)) {
                        case String text -> appender.append(text);
                        case Number number -> appender.append(number.longValue());
                        case null, default -> appender.appendNull();
                    }
                }
                appender.endRow();
            }
        }
        return rows;
    }
}
