package org.hearsay.ui.shell.annotate.over;

import javafx.animation.PauseTransition;
import javafx.geometry.BoundingBox;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.hearsay.ui.support.look.Controls;

/// Says of the span under the pointer what it is. Stays while it is pointed at itself, and for the
/// moment that the pointer takes to come there.
public final class HoverCard {

    private static final Duration WAY_THERE = Duration.millis(300);
    private static final double WIDEST = 420;

    /// From the pointer's tip, so that it does not cover the words.
    private static final double BELOW = 12;

    private final Overlay overlay;
    private final Label text = Controls.wrapped("", "hover-card");
    private final PauseTransition leaving = new PauseTransition(WAY_THERE);
    private final Runnable gone;
    private boolean shown;

    /// @param gone is told when it has been put away
    public HoverCard(Overlay overlay, Runnable gone) {
        this.overlay = overlay;
        this.gone = gone;
        text.setId("hover-card");
        leaving.setOnFinished(_ -> hide());
        text.addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> leaving.stop());
        text.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leaving.playFromStart());
    }

    public void show(String words, double screenX, double screenY) {
        leaving.stop();
        text.setText(words);
        shown = true;
        overlay.put(text, new BoundingBox(screenX, screenY - BELOW, 1, 2 * BELOW), WIDEST);
    }

    /// The pointer has left what the card is about.
    public void leave() {
        if (shown) {
            leaving.playFromStart();
        }
    }

    /// @return whether there was a card to put away
    public boolean hide() {
        leaving.stop();
        boolean was = shown;
        shown = false;
        overlay.remove(text);
        if (was) {
            gone.run();
        }
        return was;
    }
}
