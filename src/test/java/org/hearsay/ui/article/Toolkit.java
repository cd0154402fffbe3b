package org.hearsay.ui.article;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.hearsay.ui.support.look.Fonts;

/// Runs code on the JavaFX thread and waits for it and for the layout that follows.
public final class Toolkit {

    private Toolkit() {}

    public static void start() {
        var started = new CompletableFuture<Void>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            started.complete(null);
        }
        started.join();
        Platform.setImplicitExit(false);
        call(() -> {
            Fonts.load();
            return null;
        });
    }

    public static <T> T call(Callable<T> work) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        return done.join();
    }

    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    /// Waits until `pulses` layouts have passed.
    public static void pulses(Scene scene, int pulses) {
        for (int i = 0; i < pulses; i++) {
            var done = new CompletableFuture<Void>();
            Platform.runLater(() -> {
                Runnable[] once = new Runnable[1];
                once[0] =
                        () -> {
                            scene.removePostLayoutPulseListener(once[0]);
                            done.complete(null);
                        };
                scene.addPostLayoutPulseListener(once[0]);
                Platform.requestNextPulse();
            });
            done.join();
        }
    }

    /// A shown window with `view` in it.
    public static Scene show(ArticleView view, double width, double height) {
        var scene =
                call(() -> {
                    var stage = new Stage();
                    var made = new Scene(view, width, height);
                    stage.setScene(made);
                    stage.show();
                    return made;
                });
        pulses(scene, 3);
        return scene;
    }
}
