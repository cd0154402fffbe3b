package org.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/// Who was elsewhere is told of what took long, once.
class LongJobsTest {

    private final BlockingQueue<Runnable> owner = new LinkedBlockingQueue<>();
    private final Jobs jobs = new Jobs(owner::add);
    private final Ticking clock = new Ticking();
    private final List<String> told = new ArrayList<>();
    private boolean inFront;

    LongJobsTest() {
        var _ = new LongJobs(jobs, clock, () -> inFront, job -> told.add(job.name()));
    }

    @Test
    void whatTookLongIsToldOfOnceAndOnlyToWhoWasElsewhere() throws InterruptedException {
        run("short", 10);
        assertThat(told).isEmpty();
        run("long", 11);
        assertThat(told).containsExactly("long");
        inFront = true;
        run("seen", 60);
        assertThat(told).containsExactly("long");
        inFront = false;
        run("again", 11);
        assertThat(told).containsExactly("long", "again");
    }

    @Test
    void whatThePersonStoppedIsNoNews() throws InterruptedException {
        var gate = new CompletableFuture<Boolean>();
        var job =
                jobs.start(
                        "stopped",
                        progress -> {
                            gate.join();
                            progress.at(1, 2);
                            return true;
                        },
                        _ -> {});
        clock.pass(20);
        job.cancel();
        gate.complete(true);
        await(job);
        assertThat(told).isEmpty();
    }

    private void run(String name, int seconds) throws InterruptedException {
        var gate = new CompletableFuture<Boolean>();
        var job = jobs.start(name, _ -> gate.join(), _ -> {});
        clock.pass(seconds);
        gate.complete(true);
        await(job);
    }

    /// Does what the owner is told, until the job has ended.
    private void await(Job<?> job) throws InterruptedException {
        while (job.isRunning() || !owner.isEmpty()) {
            owner.take().run();
        }
    }

    /// A clock that goes on when it is told to.
    private static final class Ticking extends Clock {

        private Instant now = Instant.EPOCH;

        void pass(int seconds) {
            now = now.plus(Duration.ofSeconds(seconds));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
