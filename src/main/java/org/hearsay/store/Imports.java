package org.hearsay.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.StepName;
import org.hearsay.model.Id;

/// Writes what comes from elsewhere into an open project file, as one step and one database
/// transaction. Calls are those of [ProjectStore].
public final class Imports {

    private final StoreThread thread;
    private final Transactions transactions;
    private final Sql sql;
    private final Offsets offsets;
    private final ItemJson json;
    private final Steps steps;

    Imports(
            StoreThread thread,
            Transactions transactions,
            Sql sql,
            Offsets offsets,
            ItemJson json,
            Steps steps) {
        this.thread = thread;
        this.transactions = transactions;
        this.sql = sql;
        this.offsets = offsets;
        this.json = json;
        this.steps = steps;
    }

    /// The iterator runs on the store's thread; what it throws ends the import and leaves the file
    /// as it was.
    ///
    /// @param incoming at least one; no [Incoming.Copies]
    public CompletableFuture<LoggedStep> all(
            Id annotator, StepName name, Iterator<Incoming> incoming) {
        return thread.run(() -> transactions.inserting(() -> written(annotator, name, incoming)));
    }

    /// As [#all], where documents may be copied from another project.
    ///
    /// @param other its file, which is as new as this one, and stays as it is meanwhile; nothing is
    ///   written to it
    public CompletableFuture<LoggedStep> allWith(
            Path other, Id annotator, StepName name, Iterator<Incoming> incoming) {
        return thread.run(() -> {
            transactions.requireWritable();
            sql.update("ATTACH ? AS " + OtherRows.NAME, Database.readingUri(other));
            try {
                return transactions.writingMuch(() -> written(annotator, name, incoming));
            } finally {
                // What is prepared holds on to it.
                sql.forgetStatements();
                sql.execute("DETACH " + OtherRows.NAME);
            }
        });
    }

    private LoggedStep written(Id annotator, StepName name, Iterator<Incoming> incoming)
            throws SQLException, StoreException {
        try (var packing = new Packing();
                var checks = new Checks()) {
            return new ImportWriter(sql, offsets, json, steps, packing, checks)
                    .write(annotator, name, incoming);
        }
    }
}
