package org.hearsay.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Tells once of each job that took long and ended while the person was elsewhere. What they
/// stopped themselves they know of.
///
/// Confined to the thread of the jobs' owner.
public final class LongJobs {

    private static final Duration LONG = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final Clock clock;
    private final BooleanSupplier inFront;
    private final Consumer<Job<?>> told;
    private final Map<Job<?>, Instant> begun = new HashMap<>();

    /// @param inFront whether the person looks at the program
    /// @param told of a job that has ended
    public LongJobs(Jobs jobs, Clock clock, BooleanSupplier inFront, Consumer<Job<?>> told) {
        this.jobs = jobs;
        this.clock = clock;
        this.inFront = inFront;
        this.told = told;
        jobs.listen(this::changed);
    }

    private void changed() {
        var now = clock.instant();
        var running = jobs.running();
        running.forEach(job -> begun.putIfAbsent(job, now));
        for (var job : Set.copyOf(begun.keySet())) {
            if (!running.contains(job)) {
                ended(job, Duration.between(begun.remove(job), now));
            }
        }
    }

    private void ended(Job<?> job, Duration took) {
        boolean stopped = job.outcome().filter(o -> o instanceof Outcome.Cancelled).isPresent();
        if (took.compareTo(LONG) > 0 && !stopped && !inFront.getAsBoolean()) {
            told.accept(job);
        }
    }
}
