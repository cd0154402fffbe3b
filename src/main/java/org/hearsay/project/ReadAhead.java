package org.hearsay.project;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Takes from another iterator on a thread of its own, a little ahead of whoever asks: so the store
/// writes what came while the next is put together. What the other throws is thrown here, where it
/// would have come.
///
/// One thread asks; another may close it once that one does not ask any more.
///
/// @param <T> what comes
final class ReadAhead<T> implements Iterator<T>, AutoCloseable {

    /// To wake a thread costs as much as to look at a small article.
    private static final int PIECE = 4;

    private static final int PIECES = 2;

    private final Iterator<T> source;
    private final BlockingQueue<Piece<T>> pieces = new ArrayBlockingQueue<>(PIECES);
    private final Thread thread;
    private Piece<T> current = new Piece<>(List.of(), false, null);
    private int at;

    /// @param source not to be asked by anybody else before this is closed
    ReadAhead(Iterator<T> source) {
        this.source = source;
        thread = Thread.ofVirtual().name("ahead").start(this::take);
    }

    /// @param isLast whether nothing follows
    /// @param failure what follows instead
    private record Piece<T>(List<T> items, boolean isLast, @Nullable Throwable failure) {}

    @Override
    public boolean hasNext() {
        while (at == current.items().size() && !current.isLast()) {
            try {
                current = pieces.take();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted while reading");
            }
            at = 0;
        }
        if (at < current.items().size()) {
            return true;
        }
        return switch (current.failure()) {
            case RuntimeException failure -> throw failure;
            case Error failure -> throw failure;
            case null, default -> false;
        };
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.items().get(at++);
    }

    private void take() {
        var items = new ArrayList<T>(PIECE);
        try {
            while (source.hasNext()) {
                items.add(source.next());
                if (items.size() == PIECE) {
                    pieces.put(new Piece<>(List.copyOf(items), false, null));
                    items.clear();
                }
            }
            pieces.put(new Piece<>(List.copyOf(items), true, null));
        } catch (InterruptedException _) {
            // It was closed: nobody asks any more.
            return;
        } catch (RuntimeException | Error failure) {
            end(items, failure);
        }
    }

    private void end(List<T> items, Throwable failure) {
        try {
            pieces.put(new Piece<>(List.copyOf(items), true, failure));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops it where it has not ended, and waits until the other iterator is left alone.
    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
