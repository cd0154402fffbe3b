package org.hearsay.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.hearsay.store.StoreException.Kind;
import org.hearsay.text.phrase.Phrase;
import org.hearsay.text.phrase.Phrased;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The one thread that touches the database. Tasks run in the order in which they came.
final class StoreThread implements AutoCloseable {

    private final Path file;
    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
    private final ExecutorService executor =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    waiting,
                    task -> Thread.ofPlatform().name("store").daemon().unstarted(task));

    /// @param file what it works on
    StoreThread(Path file) {
        this.file = file;
    }

    /// What the thread is asked to do.
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException, StoreException;
    }

    /// The future fails with a [StoreException], or with what the program did wrong.
    <T> CompletableFuture<T> run(Work<T> work) {
        var result = new CompletableFuture<T>();
        try {
            executor.execute(() -> complete(result, work));
        } catch (RejectedExecutionException e) {
            result.completeExceptionally(
                    new StoreException(Kind.STORAGE, Phrase.of("The project is closed."), e));
        }
        return result;
    }

    /// What is done with something that the thread has read.
    @FunctionalInterface
    interface Rest<R, T> {
        T of(R read) throws StoreException;
    }

    /// As the other, with something more to do by others.
    <R, T> CompletableFuture<T> run(Work<R> work, Rest<R, T> rest, Executor others) {
        return run(work)
                .thenApplyAsync(
                        read -> {
                            try {
                                return rest.of(read);
                            } catch (StoreException e) {
                                throw new CompletionException(e.about(file));
                            }
                        },
                        others);
    }

    /// Whether there is a task that waits for the one at work.
    boolean isAwaited() {
        return !waiting.isEmpty();
    }

    /// Waits for all tasks.
    @Override
    public void close() {
        executor.close();
    }

    private <T> void complete(CompletableFuture<T> result, Work<T> work) {
        try {
            result.complete(work.run());
        } catch (SQLException e) {
            result.completeExceptionally(translated(e).about(file));
        } catch (StoreException e) {
            result.completeExceptionally(e.about(file));
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    static StoreException translated(SQLException e) {
        if (e instanceof DamagedRowException row) {
            return row.damage();
        }
        var code =
                e instanceof SQLiteException sqlite
                        ? sqlite.getResultCode()
                        : SQLiteErrorCode.UNKNOWN_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_FULL -> new StoreException(Kind.STORAGE, Phrase.of("The disk is full."), e);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT ->
                    new StoreException(Kind.DAMAGED, Phrase.of("The file is damaged."), e);
            case SQLITE_BUSY, SQLITE_LOCKED ->
                    new StoreException(
                            Kind.STORAGE, Phrase.of("Another program is writing to it."), e);
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
                    new StoreException(Kind.READ_ONLY, Phrase.of("It cannot be written."), e);
            case SQLITE_CONSTRAINT ->
                    new StoreException(
                            Kind.CONFLICT,
                            Phrase.of("The change does not fit what the file holds."),
                            e);
            default ->
                    new StoreException(
                            Kind.STORAGE,
                            Phrase.of("The disk did not take it: %s", Phrased.of(e)),
                            e);
        };
    }
}
