package org.hearsay.project.merge;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// Has the next thing made by another thread while this one works on the last. No more than one is
/// made ahead, so that what waits fits in memory; what goes wrong is thrown where it would have
/// been.
///
/// @param <T> what is made
final class Ahead<T> implements Iterator<T> {

    private final Iterator<T> maker;
    private final Executor executor;
    private CompletableFuture<Optional<T>> coming;

    /// @param maker is used by one thread at a time
    Ahead(Iterator<T> maker, Executor executor) {
        this.maker = maker;
        this.executor = executor;
        coming = made();
    }

    @Override
    public boolean hasNext() {
        return arrived().isPresent();
    }

    @Override
    public T next() {
        var next = arrived().orElseThrow(NoSuchElementException::new);
        coming = made();
        return next;
    }

    private CompletableFuture<Optional<T>> made() {
        return CompletableFuture.supplyAsync(
                () -> maker.hasNext() ? Optional.of(maker.next()) : Optional.<T>empty(), executor);
    }

    private Optional<T> arrived() {
        try {
            return coming.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }
}
