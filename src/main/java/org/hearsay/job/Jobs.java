package org.hearsay.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs work on virtual threads, one thread each, and tells its owner what became of it.
///
/// Confined to the thread of the executor that it was given; the work itself is not.
public final class Jobs {

    private static final long REPORT_EVERY = TimeUnit.MILLISECONDS.toNanos(100);

    private final Executor owner;
    private final List<Job<?>> running = new CopyOnWriteArrayList<>();
    private final List<Runnable> listeners = new ArrayList<>();

    /// @param owner runs a task on the owner's thread, later; everything is told there
    public Jobs(Executor owner) {
        this.owner = owner;
    }

    /// @param name what a person reads beside the progress bar
    /// @param atEnd is told how it ended
    public <T> Job<T> start(String name, Work<T> work, Consumer<Outcome<T>> atEnd) {
        var job = new Job<T>(name, atEnd);
        running.add(job);
        tell();
        Thread.ofVirtual().name("job " + name).start(() -> run(job, work));
        return job;
    }

    /// What runs now, the oldest first.
    public List<Job<?>> running() {
        return List.copyOf(running);
    }

    /// @param changed called when a job starts, ends, or has got further, at most ten times a
    ///   second for each job
    public void listen(Runnable changed) {
        listeners.add(changed);
    }

    public void cancelAll() {
        running.forEach(Job::cancel);
    }

    private <T> void run(Job<T> job, Work<T> work) {
        var result = outcome(job, work);
        owner.execute(() -> {
            running.remove(job);
            job.end(result);
            tell();
        });
    }

    // Whatever the work throws must reach whoever waits for it.
    @SuppressWarnings({"IllegalCatch", "checkstyle:IllegalCatch"})
    private <T> Outcome<T> outcome(Job<T> job, Work<T> work) {
        try {
            var progress = new Throttled(job);
            progress.at(0, 0);
            return new Outcome.Done<>(work.run(progress));
        } catch (CancellationException stopped) {
            return job.isCancelled() ? new Outcome.Cancelled<>() : new Outcome.Failed<>(stopped);
        } catch (Throwable failure) {
            return new Outcome.Failed<>(failure);
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    /// Passes on the first report, the last, and one each tenth of a second between. Used by the
    /// work's thread alone.
    private final class Throttled implements Progress {

        private final Job<?> job;
        private long nextReport = System.nanoTime();

        Throttled(Job<?> job) {
            this.job = job;
        }

        @Override
        public void at(long done, long total) {
            job.stopIfCancelled();
            long now = System.nanoTime();
            if (now - nextReport >= 0 || done == total) {
                nextReport = now + REPORT_EVERY;
                owner.execute(() -> {
                    job.reached(done, total);
                    tell();
                });
            }
        }
    }
}
