package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.hearsay.text.phrase.Phrase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What an import leaves out, SQLite's own checks of rows, holds for nothing else.
class TransactionsTest {

    private static final String NO_SUCH_PARENT = "INSERT INTO child VALUES (7, 1)";
    private static final String NOT_POSITIVE = "INSERT INTO child VALUES (1, -1)";

    private Sql sql;
    private Transactions transactions;

    @BeforeEach
    void open() throws SQLException {
        sql = new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
        sql.execute("PRAGMA foreign_keys = ON");
        sql.execute("CREATE TABLE parent (id INTEGER PRIMARY KEY)");
        sql.execute(
                "CREATE TABLE child (parent INTEGER NOT NULL REFERENCES parent (id),"
                        + " size INTEGER CHECK (size > 0))");
        sql.execute("INSERT INTO parent VALUES (1)");
        transactions = new Transactions(sql, true, () -> {});
    }

    @AfterEach
    void close() throws SQLException {
        sql.close();
    }

    @Test
    void rowsAreCheckedAgainBehindAnImport() throws Exception {
        int made =
                transactions.inserting(() -> sql.update(NO_SUCH_PARENT) + sql.update(NOT_POSITIVE));
        assertThat(made).isEqualTo(2);
        assertRefused();
    }

    @Test
    void rowsAreCheckedAgainBehindAnImportThatFailed() throws Exception {
        assertThatThrownBy(() ->
                        transactions.inserting(() -> {
                            sql.update(NO_SUCH_PARENT);
                            throw new StoreException(
                                    StoreException.Kind.CONFLICT, Phrase.of("No."));
                        }))
                .isInstanceOf(StoreException.class);
        assertThat(sql.number("SELECT count(*) FROM child")).isZero();
        assertRefused();
    }

    @Test
    void rowsOfAMergeAreChecked() {
        assertThatThrownBy(() -> transactions.writingMuch(() -> sql.update(NO_SUCH_PARENT)))
                .hasMessageContaining("FOREIGN KEY");
        assertThatThrownBy(() -> transactions.writingMuch(() -> sql.update(NOT_POSITIVE)))
                .hasMessageContaining("CHECK");
    }

    private void assertRefused() {
        assertThatThrownBy(() -> transactions.writing(() -> sql.update(NO_SUCH_PARENT)))
                .hasMessageContaining("FOREIGN KEY");
        assertThatThrownBy(() -> transactions.writing(() -> sql.update(NOT_POSITIVE)))
                .hasMessageContaining("CHECK");
    }
}
