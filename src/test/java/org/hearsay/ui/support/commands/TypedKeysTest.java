package org.hearsay.ui.support.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.hearsay.session.annotating.Motion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedKeysTest {

    private final TypedKeys keys = new TypedKeys(Keyboard.PC);

    /// Keys held, key, where it leads on Windows and Linux, where on macOS.
    @ParameterizedTest
    @CsvSource({
        "'',LEFT,PREVIOUS_CHARACTER,PREVIOUS_CHARACTER",
        "'',RIGHT,NEXT_CHARACTER,NEXT_CHARACTER",
        "'',KP_RIGHT,NEXT_CHARACTER,NEXT_CHARACTER",
        "'',UP,LINE_UP,LINE_UP",
        "'',DOWN,LINE_DOWN,LINE_DOWN",
        "'',HOME,LINE_START,LINE_START",
        "'',END,LINE_END,LINE_END",
        "'',PAGE_UP,PAGE_UP,PAGE_UP",
        "'',PAGE_DOWN,PAGE_DOWN,PAGE_DOWN",
        "ctrl,LEFT,PREVIOUS_WORD,",
        "ctrl,RIGHT,NEXT_WORD,",
        "ctrl,UP,PREVIOUS_PARAGRAPH,",
        "ctrl,DOWN,NEXT_PARAGRAPH,",
        "ctrl,HOME,TEXT_START,",
        "ctrl,END,TEXT_END,",
        "ctrl,PAGE_DOWN,,",
        "alt,LEFT,,PREVIOUS_WORD",
        "alt,RIGHT,,NEXT_WORD",
        "alt,UP,,PREVIOUS_PARAGRAPH",
        "alt,DOWN,,NEXT_PARAGRAPH",
        "meta,LEFT,,LINE_START",
        "meta,RIGHT,,LINE_END",
        "meta,UP,,TEXT_START",
        "meta,DOWN,,TEXT_END",
        "alt meta,DOWN,,",
        "'',A,,"
    })
    void C10_movementKeysOfBothSystems(String held, KeyCode code, Motion pc, Motion mac) {
        for (boolean shift : new boolean[] {false, true}) {
            var event = event(code, "", shift, held);
            assertThat(new MotionKeys(Keyboard.PC).of(event)).isEqualTo(Optional.ofNullable(pc));
            assertThat(new MotionKeys(Keyboard.MAC).of(event)).isEqualTo(Optional.ofNullable(mac));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C,c,C",
        "C,C,C",
        "UNDEFINED,с,C",
        "UNDEFINED,Ы,S",
        "UNDEFINED,ψ,C",
        "UNDEFINED,ש,A"
    })
    void lettersOfOtherScriptsMeanTheLatinOnesAtTheirPlace(
            KeyCode code, String typed, char letter) {
        assertThat(keys.letter(event(code, typed, false, ""))).hasValue(letter);
    }

    @Test
    void aMacGoesByWhatIsTyped() {
        // Dvorak: the key at the place of I types C.
        var event = event(KeyCode.I, "c", false, "");
        assertThat(new TypedKeys(Keyboard.MAC).letter(event)).hasValue('C');
        assertThat(keys.letter(event)).hasValue('I');
        assertThat(keys.letter(event(KeyCode.UNDEFINED, "é", false, ""))).isEmpty();
    }

    @Test
    void digitsOfTheNumberPadAndOfAFrenchRowWithAndWithoutShift() {
        assertThat(digit(KeyCode.NUMPAD7, "7", false)).hasValue(7);
        assertThat(digit(KeyCode.AMPERSAND, "&", false)).hasValue(1);
        assertThat(digit(KeyCode.UNDEFINED, "é", false)).hasValue(2);
        assertThat(digit(KeyCode.UNDEFINED, "2", true)).hasValue(2);
        assertThat(digit(KeyCode.QUOTE, "'", false)).hasValue(4);
        assertThat(digit(KeyCode.MINUS, "-", false)).hasValue(6);
        assertThat(digit(KeyCode.UNDEFINED, "à", false)).hasValue(0);
    }

    @Test
    void onOtherKeyboardsThoseSignsAreNoDigits() {
        assertThat(digit(KeyCode.DIGIT3, "3", false)).hasValue(3);
        assertThat(digit(KeyCode.MINUS, "-", false)).isEmpty();
        assertThat(digit(KeyCode.UNDEFINED, "è", false)).isEmpty();
        assertThat(digit(KeyCode.C, "c", false)).isEmpty();
    }

    private OptionalInt digit(KeyCode code, String typed, boolean shift) {
        return keys.digit(event(code, typed, shift, ""));
    }

    private static KeyEvent event(KeyCode code, String typed, boolean shift, String held) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                typed,
                typed,
                code,
                shift,
                held.contains("ctrl"),
                held.contains("alt"),
                held.contains("meta"));
    }
}
