package org.hearsay.store;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Looks at what the store's thread has read on a thread of its own, while that reads and writes
/// on. Whoever asks for a check must wait for what it says before anything is committed, and must
/// not ask for many before: what they are about is in memory until then.
final class Checks implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("checks").daemon().factory());

    /// What is to be looked at. Nobody else touches it until it is done.
    @FunctionalInterface
    interface Check<T> {
        T run() throws StoreException;
    }

    /// They are done in the order in which they are asked for.
    <T> Verdict<T> ask(Check<T> check) {
        return new Verdict<>(CompletableFuture.supplyAsync(() -> run(check), thread));
    }

    /// Waits for all of them.
    @Override
    public void close() {
        thread.close();
    }

    private static <T> T run(Check<T> check) {
        try {
            return check.run();
        } catch (StoreException e) {
            throw new CompletionException(e);
        }
    }

    /// What a check says, once it does.
    record Verdict<T>(CompletableFuture<T> said) {

        /// Waits for it.
        ///
        /// @throws StoreException as the check did
        T await() throws StoreException {
            try {
                return said.join();
            } catch (CompletionException e) {
                switch (e.getCause()) {
                    case StoreException failure -> throw failure;
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    case null, default -> throw e;
                }
            }
        }
    }
}
