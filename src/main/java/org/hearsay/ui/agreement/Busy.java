package org.hearsay.ui.agreement;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.hearsay.ui.support.look.Controls;

/// A ring that says that something is worked out. Most is there at once, so that it comes only
/// after a second; how far it is, and how it is stopped, the status line says when it takes longer.
///
/// Confined to the JavaFX thread.
final class Busy extends HBox {

    private static final Duration MOMENT = Duration.seconds(1);
    private static final double RING = 20;

    private final PauseTransition moment = new PauseTransition(MOMENT);

    private boolean running;

    Busy(String text) {
        super(8);
        setId("agreement-busy");
        setAlignment(Pos.CENTER_LEFT);
        var ring = new ProgressIndicator();
        ring.setPrefSize(RING, RING);
        ring.setMinSize(RING, RING);
        ring.setFocusTraversable(false);
        Label words = Controls.label(text, "muted");
        words.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(ring, words);
        moment.setOnFinished(_ -> Controls.show(this, true));
        Controls.show(this, false);
    }

    /// @param is whether something is worked out
    void tell(boolean is) {
        if (is && !running) {
            moment.playFromStart();
        } else if (!is) {
            moment.stop();
            Controls.show(this, false);
        }
        running = is;
    }
}
