package org.hearsay.ui.article.paint;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Runs a drawing after the layout of a pulse, once for all that asked for it since the last one.
///
/// Confined to the JavaFX thread.
public final class OncePerPulse {

    private final Runnable draw;
    private final Runnable afterLayout = this::drawIfNeeded;
    private boolean needed = true;
    private boolean stopped;

    /// @param node what is drawn; nothing happens while it is in no scene
    public OncePerPulse(Node node, Runnable draw) {
        this.draw = draw;
        node.sceneProperty().addListener((_, before, after) -> follow(before, after));
    }

    /// Asks for a drawing.
    public void ask() {
        needed = true;
        Platform.requestNextPulse();
    }

    /// Nothing is drawn any more.
    public void stop() {
        stopped = true;
    }

    private void follow(@Nullable Scene before, @Nullable Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(afterLayout);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(afterLayout);
            ask();
        }
    }

    private void drawIfNeeded() {
        if (needed && !stopped) {
            needed = false;
            draw.run();
        }
    }
}
