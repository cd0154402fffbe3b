package org.hearsay.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// What comes after a stage, and where its defects end.
class AfterwardsTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();

    @Test
    void theOwnerIsToldOfTheValueOrOfTheFailureAndOfNothingElse() {
        var one = new CompletableFuture<String>();
        var other = new CompletableFuture<String>();
        on(one);
        on(other);
        assertThat(tasks).isEmpty();
        one.complete("done");
        other.completeExceptionally(new IllegalStateException("gone"));
        assertThat(told).isEmpty();
        tasks.forEach(Runnable::run);
        assertThat(told).containsExactly("done", "gone");
    }

    @Test
    void aDefectInWhatComesAfterwardsReachesWhoeverRunsTheOwnersTasks() {
        var stage = CompletableFuture.completedFuture("done");
        Afterwards.on(
                tasks::add,
                stage,
                _ -> {
                    throw new IllegalStateException("planted");
                },
                _ -> told.add("failed"));
        assertThatThrownBy(() -> tasks.remove().run()).hasMessage("planted");
        assertThat(told).isEmpty();
    }

    private void on(CompletableFuture<String> stage) {
        Afterwards.on(tasks::add, stage, told::add, failure -> told.add(failure.getMessage()));
    }
}
