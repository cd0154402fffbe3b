package org.hearsay.ui.article.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.hearsay.ui.support.look.Fonts;

/// Starts JavaFX without a window, for programs that only make pictures.
public final class OffScreen {

    private OffScreen() {}

    /// Starts the toolkit and waits for it.
    ///
    /// @return runs tasks on the JavaFX thread
    /// @throws IllegalStateException if the toolkit runs already
    public static Executor start() {
        System.setProperty("java.awt.headless", "true");
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> {
            Fonts.load();
            started.complete(null);
        });
        started.join();
        Platform.setImplicitExit(false);
        return Platform::runLater;
    }
}
