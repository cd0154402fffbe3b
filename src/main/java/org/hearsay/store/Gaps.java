package org.hearsay.store;

import java.sql.SQLException;

/// What the file's full-text index lacks, for a connection that may not write it: an index of its
/// own, in memory or a temporary file, for as long as the connection is open. A file of a version
/// without index gets all of it here.
final class Gaps {

    /// Keeps to documents whose current text is in the file's index.
    static final String INDEXED =
            " CROSS JOIN indexed ON indexed.document = search.rowid"
                    + " CROSS JOIN document ON document.id = indexed.document"
                    + " AND document.revision = indexed.revision";

    /// Keeps to the others.
    static final String IN_REST =
            " CROSS JOIN rest_indexed ON rest_indexed.document = rest.rowid"
                    + " CROSS JOIN document ON document.id = rest_indexed.document"
                    + " AND document.revision = rest_indexed.revision"
                    + " AND NOT EXISTS (SELECT 1 FROM indexed WHERE indexed.document = document.id"
                    + " AND indexed.revision = document.revision)";

    static final String TEXT =
            " CROSS JOIN revision ON revision.document = document.id"
                    + " AND revision.number = document.revision";

    private static final String INDEX =
            "CREATE VIRTUAL TABLE temp.%s USING fts5(text, content = 'rest_text',"
                    + " content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2')";

    private final Sql sql;
    private boolean isPrepared;

    Gaps(Sql sql) {
        this.sql = sql;
    }

    /// Gives an older file the tables of the index, empty, on this connection alone.
    void prepare() throws SQLException {
        if (isPrepared) {
            return;
        }
        if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'indexing'") == 0) {
            rest();
            sql.execute(INDEX.formatted("search"));
            sql.execute("CREATE TEMP TABLE indexed (document INTEGER PRIMARY KEY, revision)");
            sql.execute("CREATE TEMP TABLE indexing AS SELECT 0 AS complete");
        }
        isPrepared = true;
    }

    /// Indexes what the file's index lacks.
    ///
    /// @return whether there is anything of that kind
    boolean fill() throws SQLException {
        if (sql.number("SELECT complete FROM indexing") == 1) {
            return false;
        }
        if (sql.number("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'rest'") == 0) {
            rest();
            sql.execute(INDEX.formatted("rest"));
            sql.execute("CREATE TEMP TABLE rest_indexed (document INTEGER PRIMARY KEY, revision)");
        }
        var missing =
                sql.list(
                        "SELECT document.id FROM document"
                                + " LEFT JOIN indexed ON indexed.document = document.id"
                                + " LEFT JOIN rest_indexed ON rest_indexed.document = document.id"
                                + " WHERE document.detached = 0"
                                + " AND ifnull(indexed.revision, 0) <> document.revision"
                                + " AND ifnull(rest_indexed.revision, 0) <> document.revision",
                        r -> r.getLong(1));
        for (long document : missing) {
            sql.update(
                    "INSERT INTO temp.rest (rowid, text) SELECT id, text FROM rest_text"
                            + " WHERE id = ?",
                    document);
            sql.update(
                    "INSERT OR REPLACE INTO rest_indexed (document, revision)"
                            + " SELECT id, revision FROM document WHERE id = ?",
                    document);
        }
        return true;
    }

    private void rest() throws SQLException {
        sql.execute(
                "CREATE TEMP VIEW IF NOT EXISTS rest_text AS SELECT document.id AS id, "
                        + TextIndex.PLAIN_TEXT
                        + " AS text FROM main.document"
                        + " JOIN main.revision ON revision.document = document.id"
                        + " AND revision.number = document.revision");
    }
}
