package org.hearsay.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Keeps the full-text index in step with the documents, in pieces small enough that a person's own
/// step can go between two of them. Store thread only; within a transaction.
final class TextIndex {

    /// What is taken in at a go; about a hundredth of a second.
    private static final int DOCUMENTS = 100;

    private static final long CHARACTERS = 250_000;

    /// What a piece takes in at most while nobody waits: with each the index grows by a part, and
    /// parts are to be merged.
    private static final int AT_LEISURE = 400;

    /// Soft hyphens and zero-width spaces, as the script's view leaves them out.
    static final String PLAIN_TEXT = "replace(replace(text, char(173), ''), char(8203), '')";

    /// The same; there are none in a text of ASCII, whose length in bytes says that it is one.
    private static final String QUICK_PLAIN_TEXT =
            "CASE octet_length(text) WHEN document.length THEN text ELSE " + PLAIN_TEXT + " END";

    private static final String CURRENT =
            " FROM document LEFT JOIN indexed ON indexed.document = document.id"
                    + " WHERE document.detached = 0 AND ifnull(indexed.revision, 0)"
                    + " <> document.revision";

    /// What the index has of another revision comes in once that is out.
    private static final String LACKING =
            " FROM document LEFT JOIN indexed ON indexed.document = document.id"
                    + " WHERE document.detached = 0 AND indexed.document IS NULL";

    private static final String LACKING_TEXTS =
            LACKING.replace(
                    " WHERE",
                    " JOIN revision ON revision.document = document.id"
                            + " AND revision.number = document.revision WHERE");

    private static final String BETWEEN = " AND document.id BETWEEN ? AND ?";
    private static final String OUTDATED =
            " FROM indexed JOIN document ON document.id = indexed.document"
                    + " WHERE (document.detached = 1 OR document.revision <> indexed.revision)";

    private final Sql sql;

    /// Local number of the last document taken in, so that no piece looks at all of them again.
    private long reached;

    /// Whether all was out that it had too many of, so that no piece looks for that again.
    private boolean isOut;

    TextIndex(Sql sql) {
        this.sql = sql;
    }

    /// Notes that documents came, went or changed. Part of the step that did it.
    static void outdated(Sql sql) throws SQLException {
        sql.update("UPDATE indexing SET complete = 0 WHERE complete = 1");
    }

    /// How many documents it lacks, or has too many.
    long behind() throws SQLException {
        return isComplete()
                ? 0
                : sql.number("SELECT count(*)" + CURRENT)
                        + sql.number("SELECT count(*)" + OUTDATED);
    }

    boolean isComplete() throws SQLException {
        return sql.number("SELECT complete FROM indexing") == 1;
    }

    /// Takes the next documents in or out.
    ///
    /// @param isAwaited whether somebody waits for it to end
    /// @return how many; 0 where there are no more, and the index is complete
    int further(BooleanSupplier isAwaited) throws SQLException {
        try {
            if (isComplete()) {
                return 0;
            }
            boolean isUnderWay = reached > 0 || isOut;
            int moved = moved(isAwaited);
            if (moved == 0 && isUnderWay) {
                // Some may have changed meanwhile, also before the place that it had reached.
                beginAnew();
                moved = moved(isAwaited);
            }
            if (moved == 0) {
                sql.update("UPDATE indexing SET complete = 1");
                beginAnew();
            }
            return moved;
        } catch (SQLiteException e) {
            if (!isDamaged(e)) {
                throw e;
            }
            // Nothing is lost: it is made anew from the texts.
            sql.forgetStatements();
            startAgain();
            return 1;
        }
    }

    /// Empties the index, so that it is made anew.
    void startAgain() throws SQLException {
        sql.update("INSERT INTO search (search) VALUES ('delete-all')");
        sql.update("DELETE FROM indexed");
        sql.update("UPDATE indexing SET complete = 0");
        beginAnew();
    }

    private void beginAnew() {
        reached = 0;
        isOut = false;
    }

    static boolean isDamaged(SQLiteException e) {
        return (e.getResultCode().code & 0xff) == SQLiteErrorCode.SQLITE_CORRUPT.code;
    }

    private int takeOut() throws SQLException {
        var out = piece(OUTDATED, 0);
        for (long document : out) {
            sql.update(
                    "INSERT INTO search (search, rowid, text) SELECT 'delete', revision.document, "
                            + PLAIN_TEXT
                            + " FROM revision JOIN indexed ON indexed.document = revision.document"
                            + " AND indexed.revision = number WHERE revision.document = ?",
                    document);
            sql.update("DELETE FROM indexed WHERE document = ?", document);
        }
        return out.size();
    }

    private int moved(BooleanSupplier isAwaited) throws SQLException {
        int out = isOut ? 0 : takeOut();
        isOut = out == 0;
        int in = takeIn();
        int moved = out + in;
        // What is to be taken out comes in again only then.
        while (out == 0 && in > 0 && moved < AT_LEISURE && !isAwaited.getAsBoolean()) {
            in = takeIn();
            moved += in;
        }
        return moved;
    }

    private int takeIn() throws SQLException {
        var in = piece(LACKING, reached);
        if (!in.isEmpty()) {
            long first = in.getFirst();
            reached = in.getLast();
            sql.update(
                    "INSERT INTO search (rowid, text) SELECT document.id, "
                            + QUICK_PLAIN_TEXT
                            + LACKING_TEXTS
                            + BETWEEN
                            + " ORDER BY document.id",
                    first,
                    reached);
            sql.update(
                    "INSERT INTO indexed (document, revision)"
                            + " SELECT document.id, document.revision"
                            + LACKING
                            + BETWEEN,
                    first,
                    reached);
        }
        return in.size();
    }

    /// The first documents, as many as make a piece, and at least one.
    private List<Long> piece(String which, long behind) throws SQLException {
        var sizes =
                sql.list(
                        "SELECT document.id, document.length"
                                + which
                                + " AND document.id > ? ORDER BY document.id LIMIT ?",
                        r -> new Size(r.getLong(1), r.getLong(2)),
                        behind,
                        DOCUMENTS);
        long sum = 0;
        int count = 0;
        while (count < sizes.size() && (count == 0 || sum < CHARACTERS)) {
            sum += sizes.get(count).length();
            count++;
        }
        return sizes.subList(0, count).stream().map(Size::document).toList();
    }

    private record Size(long document, long length) {}
}
