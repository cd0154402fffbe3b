package org.hearsay.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.hearsay.edit.Edit;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Comment;
import org.hearsay.model.Decision;
import org.hearsay.model.Document;
import org.hearsay.model.Id;
import org.hearsay.model.Item;
import org.hearsay.model.LayerHead;
import org.hearsay.text.phrase.Phrase;

/// The edit log in the project file. Each step is one database transaction: its rows and its place
/// in the log together, or neither.
final class SqliteEditLog implements EditLog {

    private final StoreThread thread;
    private final Transactions transactions;
    private final Sql sql;
    private final Edits edits;
    private final Steps steps;

    SqliteEditLog(
            StoreThread thread, Transactions transactions, Sql sql, Edits edits, Steps steps) {
        this.thread = thread;
        this.transactions = transactions;
        this.sql = sql;
        this.edits = edits;
        this.steps = steps;
    }

    @Override
    public CompletableFuture<LoggedStep> append(Id annotator, Transaction step) {
        return thread.run(() ->
                transactions.writing(() -> {
                    long sequence = steps.next();
                    edits.apply(step.edits(), sequence);
                    steps.forgetUndone();
                    return steps.append(
                            sequence, annotator, document(step), LoggedStep.Kind.DONE, 0, step);
                }));
    }

    @Override
    public CompletableFuture<LoggedStep> undo(Id annotator, long sequence) {
        return again(annotator, sequence, LoggedStep.Kind.UNDO);
    }

    @Override
    public CompletableFuture<LoggedStep> redo(Id annotator, long sequence) {
        return again(annotator, sequence, LoggedStep.Kind.REDO);
    }

    @Override
    public CompletableFuture<List<LoggedStep>> undoAll(Id annotator, List<Long> sequences) {
        return thread.run(() ->
                transactions.writing(() -> {
                    var rows = new ArrayList<LoggedStep>();
                    for (long sequence : sequences) {
                        rows.add(turned(annotator, sequence, LoggedStep.Kind.UNDO));
                    }
                    return rows;
                }));
    }

    @Override
    public CompletableFuture<List<LoggedStep>> undoable(long before, int limit) {
        return thread.run(() ->
                steps.list(
                        "kind = 'done' AND state = 0 AND sequence < ?"
                                + " ORDER BY sequence DESC LIMIT ?",
                        before,
                        limit));
    }

    @Override
    public CompletableFuture<List<LoggedStep>> redoable(int limit) {
        return thread.run(
                () -> steps.list("kind = 'done' AND state = 1 ORDER BY sequence LIMIT ?", limit));
    }

    @Override
    public CompletableFuture<List<LoggedStep>> rows(long before, int limit) {
        return thread.run(
                () -> steps.list("sequence < ? ORDER BY sequence DESC LIMIT ?", before, limit));
    }

    private CompletableFuture<LoggedStep> again(Id annotator, long of, LoggedStep.Kind kind) {
        return thread.run(() -> transactions.writing(() -> turned(annotator, of, kind)));
    }

    /// Within a transaction.
    private LoggedStep turned(Id annotator, long of, LoggedStep.Kind kind)
            throws SQLException, StoreException {
        boolean undo = kind == LoggedStep.Kind.UNDO;
        var found = steps.list("sequence = ? AND kind = 'done' AND state = ?", of, undo ? 0 : 1);
        if (found.isEmpty()) {
            throw notPossible(of, undo);
        }
        var step = found.getFirst().step();
        var change = undo ? step.inverse() : step;
        long sequence = steps.next();
        edits.apply(change.edits(), sequence);
        steps.setState(of, undo ? 1 : 0);
        var document = found.getFirst().document();
        return steps.append(sequence, annotator, document, kind, of, change);
    }

    /// The document that a step changes, where it is just one.
    private Id document(Transaction step) throws SQLException {
        if (step.changesSchema()) {
            return Id.PROJECT;
        }
        var documents = new HashSet<Id>();
        for (var edit : step.edits()) {
            documents.add(document(edit));
        }
        // An annotator or entity that comes along does not make it a step of the whole project.
        documents.remove(Id.PROJECT);
        return documents.size() == 1 ? documents.iterator().next() : Id.PROJECT;
    }

    private Id document(Edit edit) throws SQLException {
        return switch (edit) {
            case Edit.Add(var item) -> document(item);
            case Edit.Remove(var item) -> document(item);
            case Edit.Replace(_, var after) -> document(after);
            case Edit.Attach(var documents, _) -> only(documents);
            case Edit.Detach(var documents, _) -> only(documents);
            case Edit.Revise(_, var after) -> after.document();
        };
    }

    private Id document(Item item) throws SQLException {
        return switch (item) {
            case Document d -> d.id();
            case LayerHead h -> h.document();
            case Comment c -> c.document();
            case Decision d -> d.document();
            default ->
                    item.home().equals(Id.PROJECT)
                            ? Id.PROJECT
                            : sql.one(
                                            "SELECT document.uuid FROM layer JOIN document"
                                                    + " ON document.id = layer.document"
                                                    + " WHERE layer.uuid = ?",
                                            r -> Bytes.id(r.getBytes(1)),
                                            Bytes.of(item.home()))
                                    .orElse(Id.PROJECT);
        };
    }

    private static Id only(List<Id> documents) {
        return documents.size() == 1 ? documents.getFirst() : Id.PROJECT;
    }

    private static StoreException notPossible(long of, boolean undo) {
        return new StoreException(
                StoreException.Kind.CONFLICT,
                undo
                        ? Phrase.of("Step %d cannot be undone any more.", of)
                        : Phrase.of("Step %d cannot be redone any more.", of));
    }
}
