package org.hearsay.session;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.hearsay.edit.Transaction;
import org.hearsay.model.Id;
import org.hearsay.model.Registry;
import org.hearsay.project.Project;

/// Reads from the project file while steps are on their way to it, so that what is shown has each
/// step once.
///
/// Confined to its session's thread.
final class Rereading {

    private final ProjectSession session;
    private final Project project;
    private final Outbox outbox;

    /// For each document being read, the steps that its answer may lack.
    private final List<List<Transaction>> readings = new ArrayList<>();

    /// Goes up with each change, so that an answer read before it is known to be stale.
    private long steps;

    private CompletionStage<?> underWay = CompletableFuture.completedStage(true);

    Rereading(ProjectSession session, Project project, Outbox outbox) {
        this.session = session;
        this.project = project;
        this.outbox = outbox;
    }

    /// A step is shown from now on.
    void applied(Transaction step) {
        steps++;
        readings.forEach(missed -> missed.add(step));
    }

    /// Goes up with each change.
    long steps() {
        return steps;
    }

    CompletableFuture<DocumentSession> document(Id wanted) {
        // What is taken before the answer comes may or may not be in it.
        var missed = new ArrayList<>(outbox.waiting());
        readings.add(missed);
        var executor = session.owner().executor();
        return project.open(wanted)
                .whenCompleteAsync((_, _) -> readings.remove(missed), executor)
                .thenApplyAsync(stored -> session.show(stored, missed), executor)
                .toCompletableFuture();
    }

    /// Reads what the file knows better than the session, once nothing waits to be written.
    void again() {
        underWay = outbox.settled().thenComposeAsync(_ -> now(), session.owner().executor());
    }

    /// Completes when the session shows what it was last told to read again; fails as the reading
    /// does.
    CompletionStage<?> underWay() {
        return underWay;
    }

    private CompletionStage<?> now() {
        long asked = steps;
        var known =
                project.registry()
                        .thenComposeAsync(r -> learn(r, asked), session.owner().executor());
        var open = session.documentProperty().get();
        return open == null
                ? known
                : known.thenCombine(session.open(open.id()), (_, document) -> document);
    }

    private CompletionStage<?> learn(Registry known, long asked) {
        if (asked == steps) {
            session.learn(known);
        } else {
            // A step that came meanwhile is not in what was read.
            again();
        }
        return session.readDocuments();
    }
}
