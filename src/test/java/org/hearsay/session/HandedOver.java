package org.hearsay.session;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/// What other threads hand over to a session's thread, which is that of the test and runs it while
/// it waits.
final class HandedOver implements Executor {

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
    }

    <T> T await(CompletionStage<T> stage) throws InterruptedException, ExecutionException {
        var done = stage.toCompletableFuture();
        done.whenComplete((_, _) -> tasks.add(() -> {}));
        while (!done.isDone() || !tasks.isEmpty()) {
            tasks.take().run();
        }
        return done.get();
    }

    /// Until what was undone or redone is, nothing is on its way to the file, and what was to be
    /// read back is shown.
    void settle(ProjectSession session) throws InterruptedException, ExecutionException {
        CompletionStage<?> read;
        do {
            await(session.timeline().underWay());
            await(session.settled());
            read = session.rereading().underWay();
            await(read);
        } while (!read.equals(session.rereading().underWay()));
    }
}
