package org.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/// The owner's thread is that of the test: it runs what was handed to it when the test says so.
final class JobsTest {

    private final LinkedBlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();
    private final Executor owner = handedOver::add;
    private final Jobs jobs = new Jobs(owner);
    private final List<Outcome<String>> outcomes = new ArrayList<>();

    @Test
    void theResultArrivesOnTheOwnersThread() throws InterruptedException {
        var threads = new ArrayList<Thread>();

        var job = jobs.start("count", _ -> "five", outcome -> threads.add(Thread.currentThread()));
        runUntilEnd(job);

        assertThat(job.outcome()).contains(new Outcome.Done<>("five"));
        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(jobs.running()).isEmpty();
    }

    @Test
    void aRunningJobIsListedWithHowFarItIs() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var job =
                jobs.start(
                        "count",
                        progress -> {
                            progress.at(5, 5);
                            reported.countDown();
                            goOn.await();
                            return "five";
                        },
                        outcomes::add);
        reported.await();
        runWhatIsThere();

        assertThat(jobs.running()).containsExactly(job);
        assertThat(job.isRunning()).isTrue();
        assertThat(job.done()).isEqualTo(5);
        assertThat(job.total()).isEqualTo(5);
        goOn.countDown();
        runUntilEnd(job);
    }

    @Test
    void cancelStopsTheWorkAtItsNextReport() throws InterruptedException {
        var started = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        var job =
                jobs.start(
                        "count",
                        progress -> {
                            started.countDown();
                            cancelled.await();
                            progress.at(1, 2);
                            return "not reached";
                        },
                        outcomes::add);
        started.await();
        job.cancel();
        cancelled.countDown();
        runUntilEnd(job);

        assertThat(outcomes).containsExactly(new Outcome.Cancelled<>());
    }

    @Test
    void whatTheWorkThrowsIsItsOutcome() throws InterruptedException {
        var trouble = new IOException("The disk is full.");

        var job =
                jobs.<String>start(
                        "write",
                        _ -> {
                            throw trouble;
                        },
                        outcomes::add);
        runUntilEnd(job);

        assertThat(outcomes).containsExactly(new Outcome.Failed<>(trouble));
    }

    @Test
    void reportsInQuickSuccessionReachTheOwnerOnlyNowAndThen() throws InterruptedException {
        var ended = new CountDownLatch(1);
        var job =
                jobs.start(
                        "count",
                        progress -> {
                            long start = System.nanoTime();
                            for (int i = 0;
                                    i < 10_000 && System.nanoTime() - start < 50_000_000;
                                    i++) {
                                progress.at(i, 0);
                            }
                            ended.countDown();
                            return "done";
                        },
                        outcomes::add);
        ended.await();
        int waiting = handedOver.size();
        runUntilEnd(job);

        // The first report, the end, and one more where the machine was slow.
        assertThat(waiting).isLessThanOrEqualTo(4);
    }

    private void runWhatIsThere() {
        for (var task = handedOver.poll(); task != null; task = handedOver.poll()) {
            task.run();
        }
    }

    private void runUntilEnd(Job<?> job) throws InterruptedException {
        while (job.isRunning()) {
            handedOver.take().run();
        }
    }
}
