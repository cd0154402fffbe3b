package org.hearsay.project;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.hearsay.edit.EditLog;
import org.hearsay.edit.LoggedStep;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;

/// The store's edit log, with failures as a [ProjectException].
record ProjectLog(EditLog log) implements EditLog {

    @Override
    public CompletionStage<LoggedStep> append(Id annotator, Transaction step) {
        return Translation.of(log.append(annotator, step));
    }

    @Override
    public CompletionStage<LoggedStep> undo(Id annotator, long sequence) {
        return Translation.of(log.undo(annotator, sequence));
    }

    @Override
    public CompletionStage<List<LoggedStep>> undoAll(Id annotator, List<Long> sequences) {
        return Translation.of(log.undoAll(annotator, sequences));
    }

    @Override
    public CompletionStage<LoggedStep> redo(Id annotator, long sequence) {
        return Translation.of(log.redo(annotator, sequence));
    }

    @Override
    public CompletionStage<List<LoggedStep>> undoable(long before, int limit) {
        return Translation.of(log.undoable(before, limit));
    }

    @Override
    public CompletionStage<List<LoggedStep>> redoable(int limit) {
        return Translation.of(log.redoable(limit));
    }

    @Override
    public CompletionStage<List<LoggedStep>> rows(long before, int limit) {
        return Translation.of(log.rows(before, limit));
    }
}
