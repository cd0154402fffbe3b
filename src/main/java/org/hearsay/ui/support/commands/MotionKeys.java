package org.hearsay.ui.support.commands;

import static javafx.scene.input.KeyCode.DOWN;
import static javafx.scene.input.KeyCode.END;
import static javafx.scene.input.KeyCode.HOME;
import static javafx.scene.input.KeyCode.LEFT;
import static javafx.scene.input.KeyCode.PAGE_DOWN;
import static javafx.scene.input.KeyCode.PAGE_UP;
import static javafx.scene.input.KeyCode.RIGHT;
import static javafx.scene.input.KeyCode.UP;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.Motion;

/// The keys that move the caret, as every editor of the system has them. Shift is not looked at: it
/// extends.
public final class MotionKeys {

    private final Map<Chord, Motion> motions = new HashMap<>();

    public MotionKeys(Keyboard keyboard) {
        put(Held.NOTHING, LEFT, Motion.PREVIOUS_CHARACTER, RIGHT, Motion.NEXT_CHARACTER);
        put(Held.NOTHING, UP, Motion.LINE_UP, DOWN, Motion.LINE_DOWN);
        put(Held.NOTHING, HOME, Motion.LINE_START, END, Motion.LINE_END);
        put(Held.NOTHING, PAGE_UP, Motion.PAGE_UP, PAGE_DOWN, Motion.PAGE_DOWN);
        var word = keyboard == Keyboard.MAC ? Held.ALT : Held.CONTROL;
        put(word, LEFT, Motion.PREVIOUS_WORD, RIGHT, Motion.NEXT_WORD);
        put(word, UP, Motion.PREVIOUS_PARAGRAPH, DOWN, Motion.NEXT_PARAGRAPH);
        if (keyboard == Keyboard.MAC) {
            put(Held.COMMAND, LEFT, Motion.LINE_START, RIGHT, Motion.LINE_END);
            put(Held.COMMAND, UP, Motion.TEXT_START, DOWN, Motion.TEXT_END);
        } else {
            put(Held.CONTROL, HOME, Motion.TEXT_START, END, Motion.TEXT_END);
        }
    }

    /// Empty where the key moves nothing.
    public Optional<Motion> of(KeyEvent event) {
        int held =
                (event.isControlDown() ? 1 : 0)
                        + (event.isAltDown() ? 1 : 0)
                        + (event.isMetaDown() ? 1 : 0);
        if (held > 1) {
            return Optional.empty();
        }
        var chord = new Chord(held(event), arrow(event.getCode()));
        return Optional.ofNullable(motions.get(chord));
    }

    private void put(Held held, KeyCode back, Motion backwards, KeyCode on, Motion forwards) {
        motions.put(new Chord(held, back), backwards);
        motions.put(new Chord(held, on), forwards);
    }

    private static Held held(KeyEvent event) {
        if (event.isControlDown()) {
            return Held.CONTROL;
        }
        if (event.isAltDown()) {
            return Held.ALT;
        }
        return event.isMetaDown() ? Held.COMMAND : Held.NOTHING;
    }

    /// The arrows of the number pad are arrows.
    private static KeyCode arrow(KeyCode code) {
        return switch (code) {
            case KP_LEFT -> LEFT;
            case KP_RIGHT -> RIGHT;
            case KP_UP -> UP;
            case KP_DOWN -> DOWN;
            default -> code;
        };
    }

    private enum Held {
        NOTHING,
        CONTROL,
        ALT,
        COMMAND
    }

    private record Chord(Held held, KeyCode code) {}
}
