package org.hearsay.ui.support.commands;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The letter and the digit that a key means, whatever the layout of the keyboard.
///
/// Letters go by key code. A Mac's key codes name places on the keyboard, so there the letter that
/// is typed comes first; where a layout has no Latin letters, the place of the typed letter on its
/// usual keyboard decides. Confined to one thread.
public final class TypedKeys {

    private static final String LATIN = "QWERTYUIOPASDFGHJKLZXCVBNM";

    /// The letters that other scripts have at the places of the Latin ones; a blank for none.
    private static final String[] ELSEWHERE = {
        "ЙЦУКЕНГШЩЗФЫВАПРОЛДЯЧСМИТЬ",
        " ΣΕΡΤΥΘΙΟΠΑΣΔΦΓΗΞΚΛΖΧΨΩΒΝΜ",
        "  קראטוןםפשדגכעיחלךזסבהנמצ",
        "ضصثقفغعهخحشسيبلاتنمئءؤر ىة"
    };

    /// The upper row of a French keyboard without Shift, from 1 to 0.
    private static final String FRENCH_ROW = "&é\"'(-è_çà";

    /// Those of the row that other keyboards have without Shift as well.
    private static final String ALSO_ELSEWHERE = "'-éèçà";

    private final Keyboard keyboard;
    private final Map<Character, Character> latin = new HashMap<>();
    private Row row = Row.UNKNOWN;

    public TypedKeys(Keyboard keyboard) {
        this.keyboard = keyboard;
        for (var row : ELSEWHERE) {
            for (int i = 0; i < row.length(); i++) {
                latin.putIfAbsent(row.charAt(i), LATIN.charAt(i));
            }
        }
        latin.remove(' ');
    }

    /// Upper case.
    public Optional<Character> letter(KeyEvent event) {
        var typed = typed(event);
        boolean byText = keyboard == Keyboard.MAC && LATIN.indexOf(typed) >= 0;
        if (byText || event.getCode().isLetterKey()) {
            return Optional.of(byText ? typed : event.getCode().getChar().charAt(0));
        }
        return Optional.ofNullable(latin.get(typed));
    }

    /// From the number pad, or from the upper row with or without Shift.
    public OptionalInt digit(KeyEvent event) {
        var code = event.getCode();
        if (code.isDigitKey()) {
            if (!code.isKeypadKey() && !event.isShiftDown()) {
                row = Row.DIGITS;
            }
            return Keys.digit(code);
        }
        var typed = event.getText();
        if (typed.length() != 1 || code.isLetterKey()) {
            return OptionalInt.empty();
        }
        int number = Character.digit(typed.charAt(0), 10);
        if (number >= 0) {
            return OptionalInt.of(number);
        }
        return event.isShiftDown() ? OptionalInt.empty() : french(code, typed);
    }

    /// Some of its signs stand on other keyboards too, without Shift; those count once another key
    /// has told what keyboard it is.
    private OptionalInt french(KeyCode code, String typed) {
        int at = FRENCH_ROW.indexOf(typed);
        boolean tells = at >= 0 && ALSO_ELSEWHERE.indexOf(typed) < 0;
        if (tells) {
            row = Row.SIGNS;
        }
        boolean means = row == Row.SIGNS || row == Row.UNKNOWN && code == KeyCode.UNDEFINED;
        return at >= 0 && means ? OptionalInt.of((at + 1) % 10) : OptionalInt.empty();
    }

    private static char typed(KeyEvent event) {
        var text = event.getText();
        return text.length() == 1 ? Character.toUpperCase(text.charAt(0)) : ' ';
    }

    /// What the upper row types without Shift, as far as the keys so far tell.
    private enum Row {
        UNKNOWN,
        DIGITS,
        SIGNS
    }
}
