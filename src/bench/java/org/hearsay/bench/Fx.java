package org.hearsay.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The toolkit, from the thread that measures.
final class Fx {

    private Fx() {}

    static void start() throws InterruptedException {
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
    }

    static <T> T call(Callable<T> work) {
        var result = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /// Completes with the time at which the next pulse has laid everything out and the marks are
    /// drawn. On the JavaFX thread.
    static CompletableFuture<Long> afterNextPulse(Scene scene) {
        var painted = new CompletableFuture<Long>();
        scene.addPostLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        painted.complete(System.nanoTime());
                    }
                });
        Platform.requestNextPulse();
        return painted;
    }

    /// Completes with the milliseconds from the start of the next pulse to the end of all that
    /// follows its layout. On the JavaFX thread.
    static CompletableFuture<Double> timeOfNextPulse(Scene scene) {
        var begun = new CompletableFuture<Long>();
        scene.addPreLayoutPulseListener(
                new Runnable() {
                    @Override
                    public void run() {
                        scene.removePreLayoutPulseListener(this);
                        begun.complete(System.nanoTime());
                    }
                });
        return afterNextPulse(scene).thenCombine(begun, (end, start) -> (end - start) / 1e6);
    }
}
