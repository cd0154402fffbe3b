package org.hearsay.job;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A piece of work that runs or ran.
///
/// Belongs to the thread of the executor that [Jobs] was given: what it answers changes there only,
/// and listeners are called there. [#cancel] may be called from any thread.
public final class Job<T> {

    private final String name;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final Consumer<Outcome<T>> atEnd;
    private volatile long done;
    private volatile long total;
    private volatile @Nullable Outcome<T> outcome;

    Job(String name, Consumer<Outcome<T>> atEnd) {
        this.name = name;
        this.atEnd = atEnd;
    }

    /// What a person reads beside the progress bar.
    public String name() {
        return name;
    }

    public boolean isRunning() {
        return outcome == null;
    }

    /// Units of work finished.
    public long done() {
        return done;
    }

    /// Units in all; 0 while that is not known.
    public long total() {
        return total;
    }

    /// How it ended; empty while it runs.
    public Optional<Outcome<T>> outcome() {
        return Optional.ofNullable(outcome);
    }

    /// Asks the work to stop at its next report. It then ends as [Outcome.Cancelled], unless it was
    /// done before it noticed.
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    void stopIfCancelled() {
        if (cancelled.get()) {
            throw new CancellationException(name);
        }
    }

    void reached(long finished, long all) {
        done = finished;
        total = all;
    }

    void end(Outcome<T> result) {
        outcome = result;
        atEnd.accept(result);
    }
}
