package org.hearsay.store;

import java.sql.SQLException;
import org.hearsay.text.phrase.Phrase;

/// Runs work as one database transaction: all of it or nothing. Store thread only.
final class Transactions {

    private static final int MUCH_KIB = 16_384;

    private final Sql sql;
    private final boolean writable;
    private final Runnable undone;

    /// @param undone is told when a transaction did not happen, so that nothing that was seen in it
    ///   is taken for true
    Transactions(Sql sql, boolean writable, Runnable undone) {
        this.sql = sql;
        this.writable = writable;
        this.undone = undone;
    }

    /// Takes the write lock at once, because a transaction that only comes to need it later may
    /// find that it worked on an old state.
    <T> T writing(StoreThread.Work<T> work) throws SQLException, StoreException {
        requireWritable();
        sql.execute("BEGIN IMMEDIATE");
        try {
            var result = work.run();
            sql.execute("COMMIT");
            return result;
        } catch (SQLException | StoreException | RuntimeException failure) {
            rollBack(failure);
            throw failure;
        }
    }

    /// As [#writing], with room in memory for more of the file's pages than usual, of which fewer
    /// are written before they are whole.
    <T> T writingMuch(StoreThread.Work<T> work) throws SQLException, StoreException {
        long usual = sql.number("PRAGMA cache_size");
        sql.execute("PRAGMA cache_size = -" + MUCH_KIB);
        try {
            return writing(work);
        } finally {
            sql.execute("PRAGMA cache_size = " + usual);
        }
    }

    /// As [#writingMuch], for work that inserts rows and nothing else, each made of a valid item
    /// and behind those that it refers to by numbers which the work gave or looked up. SQLite does
    /// not check once more what cannot be otherwise, which takes a quarter of an import's time;
    /// [Verifier] does.
    <T> T inserting(StoreThread.Work<T> work) throws SQLException, StoreException {
        sql.execute("PRAGMA foreign_keys = OFF");
        sql.execute("PRAGMA ignore_check_constraints = ON");
        try {
            return writingMuch(work);
        } finally {
            sql.execute("PRAGMA ignore_check_constraints = OFF");
            sql.execute("PRAGMA foreign_keys = ON");
        }
    }

    /// @throws StoreException if the file was opened for reading
    void requireWritable() throws StoreException {
        if (!writable) {
            throw new StoreException(
                    StoreException.Kind.READ_ONLY,
                    Phrase.of("The project is open for reading only."));
        }
    }

    private void rollBack(Exception failure) {
        undone.run();
        try {
            sql.forgetStatements();
            sql.execute("ROLLBACK");
        } catch (SQLException e) {
            // A full disk makes SQLite roll back by itself; the first failure is what counts.
            failure.addSuppressed(e);
        }
    }
}
