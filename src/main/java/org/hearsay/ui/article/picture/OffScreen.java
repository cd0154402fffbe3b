package org.hearsay.ui.article.picture;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.hearsay.ui.support.look.Fonts;

/// Starts JavaFX without a window, for programs that only make pictures. Where there is no display
/// it runs on JavaFX's own headless platform.
public final class OffScreen {

    private OffScreen() {}

    /// Starts the toolkit and waits for it.
    ///
    /// @return runs tasks on the JavaFX thread
    /// @throws IllegalStateException if the toolkit runs already
    public static Executor start() {
        if (isLinuxWithoutDisplay()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        System.setProperty("java.awt.headless", "true");
        var started = new CompletableFuture<Void>();
        Platform.startup(
                () -> {
                    Fonts.load();
                    started.complete(null);
                });
        started.join();
        Platform.setImplicitExit(false);
        return Platform::runLater;
    }

    private static boolean isLinuxWithoutDisplay() {
        return System.getProperty("os.name", "").startsWith("Linux")
                && System.getenv("DISPLAY") == null;
    }
}
