package org.hearsay.ui.palette;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Two taps of Shift, one soon after the other. Shift that is held, or that goes with another key
/// or with the mouse, is no tap.
///
/// Confined to the JavaFX thread.
public final class DoubleShift {

    /// From one press to the next, and from a press to its end.
    private static final Duration SOON = Duration.ofMillis(400);

    private final InstantSource clock;
    private final Runnable then;
    private Taps taps = Taps.NONE;
    private Instant pressed = Instant.EPOCH;

    /// @param clock the events themselves carry no time
    /// @param then what the two taps ask for
    public DoubleShift(InstantSource clock, Runnable then) {
        this.clock = clock;
        this.then = then;
    }

    /// Takes part in all keys below, and leaves every one of them to others, too.
    public void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::release);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> taps = Taps.NONE);
        root.addEventFilter(ScrollEvent.SCROLL, _ -> taps = Taps.NONE);
    }

    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.SHIFT
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()) {
            taps = Taps.NONE;
        } else if (taps == Taps.NONE || taps == Taps.ONE) {
            // Otherwise it is held, and comes again and again.
            taps = taps == Taps.ONE && isSoon() ? Taps.SECOND_DOWN : Taps.FIRST_DOWN;
            pressed = clock.instant();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() != KeyCode.SHIFT) {
            return;
        }
        boolean isTap = isSoon();
        switch (taps) {
            case NONE, ONE -> {}
            case FIRST_DOWN -> taps = isTap ? Taps.ONE : Taps.NONE;
            case SECOND_DOWN -> {
                taps = Taps.NONE;
                if (isTap) {
                    then.run();
                }
            }
        }
    }

    private boolean isSoon() {
        return !clock.instant().isAfter(pressed.plus(SOON));
    }

    private enum Taps {
        NONE,
        FIRST_DOWN,
        ONE,
        SECOND_DOWN
    }
}
