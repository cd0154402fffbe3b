package org.hearsay.ui.support.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// Key combinations: how they are written in the code and how a person reads them.
public final class Keys {

    private static final Map<String, String> SHORT =
            Map.of(
                    "Page Down",
                    "PgDn",
                    "Page Up",
                    "PgUp",
                    "Period",
                    ".",
                    "Comma",
                    ",",
                    "Slash",
                    "/",
                    "Escape",
                    "Esc",
                    "↵",
                    "Enter");

    private Keys() {}

    /// @param combinations as [KeyCombination#valueOf(String)] reads them, with a key's own name,
    ///   such as `Page Up`
    /// @throws IllegalArgumentException if there is no such key: JavaFX would take it for a
    ///   character that no keyboard types
    public static List<KeyCombination> of(String... combinations) {
        return Stream.of(combinations).map(Keys::one).toList();
    }

    /// Those that this program knows; a settings file may hold anything.
    public static List<KeyCombination> known(List<String> combinations) {
        var known = new ArrayList<KeyCombination>();
        for (var each : combinations) {
            try {
                known.add(one(each));
            } catch (IllegalArgumentException _) {
                // Another version's key, or none: the command is without it.
            }
        }
        return known;
    }

    private static KeyCombination one(String combination) {
        if (KeyCombination.valueOf(combination) instanceof KeyCodeCombination known) {
            return known;
        }
        throw new IllegalArgumentException("No key is called " + combination);
    }

    /// For example `Ctrl+Shift+I`.
    public static String text(KeyCombination keys) {
        var text = keys.getDisplayText();
        for (var name : SHORT.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text;
    }

    /// The key alone, for example `I`.
    static String plain(KeyCombination keys) {
        return keys instanceof KeyCodeCombination code
                ? text(new KeyCodeCombination(code.getCode()))
                : text(keys);
    }

    /// Whether the combination means the same in a text field as elsewhere: it has a modifier that
    /// types nothing, or is a function key.
    public static boolean worksEverywhere(KeyCombination keys) {
        return keys.getName().contains("Ctrl")
                || keys.getShortcut() == KeyCombination.ModifierValue.DOWN
                || keys.getAlt() == KeyCombination.ModifierValue.DOWN
                || keys instanceof KeyCodeCombination code && code.getCode().isFunctionKey();
    }

    /// The digit of a key of the upper row or the number pad.
    public static OptionalInt digit(KeyCode code) {
        if (!code.isDigitKey()) {
            return OptionalInt.empty();
        }
        var name = code.getName();
        return OptionalInt.of(name.charAt(name.length() - 1) - '0');
    }
}
