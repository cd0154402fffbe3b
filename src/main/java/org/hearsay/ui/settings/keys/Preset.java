package org.hearsay.ui.settings.keys;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.settings.KeyMap;

/// Sets of keys that come with the program. Labels keep the letters of their schema, so none of the
/// sets uses those of the built-in one.
public enum Preset {
    /// What commands come with.
    DEFAULT,
    /// What Prodigy has: F flags, H shows the instructions. X refuses anyway, and A, which accepts
    /// there, is a label's.
    PRODIGY,
    /// For who has the right hand on the mouse. The keys of the right hand stay beside.
    LEFT_HAND;

    public KeyMap keys() {
        return switch (this) {
            case DEFAULT -> KeyMap.NONE;
            case PRODIGY ->
                    new KeyMap(
                            Map.of(
                                    "unsure", List.of("F", "U"),
                                    "guideline", List.of("H", "G"),
                                    "previous-span", List.of("Shift+L")));
            case LEFT_HAND -> leftHand();
        };
    }

    /// Empty for keys of one's own.
    public static Optional<Preset> of(KeyMap keys) {
        return Stream.of(values()).filter(p -> p.keys().equals(keys)).findFirst();
    }

    private static KeyMap leftHand() {
        return new KeyMap(
                Map.ofEntries(
                        Map.entry("next-clause", List.of("F", "J")),
                        Map.entry("previous-clause", List.of("D", "K")),
                        Map.entry("extend-clause", List.of("Shift+F", "Shift+J")),
                        Map.entry("shrink-clause", List.of("Shift+D", "Shift+K")),
                        Map.entry("next-span", List.of("B", "L")),
                        Map.entry("previous-span", List.of("Shift+B", "H")),
                        Map.entry("accept", List.of("G", "Y")),
                        Map.entry("guideline", List.of("Shift+G")),
                        Map.entry("equal-words", List.of("Shift+X")),
                        Map.entry("next-suggestion", List.of("F4", "F7")),
                        Map.entry("previous-suggestion", List.of("Shift+F4", "Shift+F7")),
                        Map.entry("done-and-next", List.of("Shortcut+D", "Shortcut+Enter"))));
    }
}
