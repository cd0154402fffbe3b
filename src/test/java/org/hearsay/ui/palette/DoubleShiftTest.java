package org.hearsay.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DoubleShiftTest {

    private final Group root = new Group();
    private long now;
    private int asked;

    @BeforeEach
    void listen() {
        new DoubleShift(() -> Instant.ofEpochMilli(now), () -> asked++).listen(root);
    }

    @Test
    void twoQuickTapsAskOnce() {
        tap(80);
        now += 200;
        tap(80);
        assertThat(asked).isOne();
        now += 100;
        tap(80);
        assertThat(asked).as("the third begins anew").isOne();
        now += 100;
        tap(80);
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void tapsThatAreFarApartAskNothing() {
        tap(80);
        now += 321;
        tap(80);
        assertThat(asked).isZero();
        now += 320;
        tap(80);
        assertThat(asked).as("400 ms after the press before").isOne();
    }

    @Test
    void shiftThatIsHeldIsNoTap() {
        tap(401);
        tap(80);
        assertThat(asked).isZero();
        tap(401);
        assertThat(asked).isZero();
        press(KeyCode.SHIFT);
        now += 30;
        press(KeyCode.SHIFT);
        now += 30;
        press(KeyCode.SHIFT);
        release();
        assertThat(asked).as("a key that repeats is one press").isZero();
    }

    @Test
    void capitalsAndShiftedClicksAreNoTaps() {
        press(KeyCode.SHIFT);
        press(KeyCode.A);
        release();
        tap(50);
        assertThat(asked).isZero();
        press(KeyCode.SHIFT);
        click();
        release();
        assertThat(asked).isZero();
        tap(50);
        press(KeyCode.B);
        tap(50);
        assertThat(asked).isZero();
    }

    @Test
    void shiftBesideAnotherModifierIsNoTap() {
        tap(50);
        fire(KeyEvent.KEY_PRESSED, KeyCode.SHIFT, true);
        release();
        assertThat(asked).isZero();
    }

    private void tap(long held) {
        press(KeyCode.SHIFT);
        now += held;
        release();
    }

    private void press(KeyCode code) {
        fire(KeyEvent.KEY_PRESSED, code, false);
    }

    private void release() {
        fire(KeyEvent.KEY_RELEASED, KeyCode.SHIFT, false);
    }

    private void fire(EventType<KeyEvent> type, KeyCode code, boolean control) {
        Event.fireEvent(root, new KeyEvent(type, "", "", code, true, control, false, false));
    }

    private void click() {
        Event.fireEvent(
                root,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        0,
                        0,
                        0,
                        0,
                        MouseButton.PRIMARY,
                        1,
                        true,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        null));
    }
}
