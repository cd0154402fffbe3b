package org.hearsay.ui.support.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;

/// The keys that differ on a Mac by more than Command in place of Ctrl: those that its system or
/// its programs use otherwise, and function keys, which its keyboards hide.
final class MacKeys {

    private static final Map<String, List<String>> KEYS =
            Map.ofEntries(
                    Map.entry("next-document", List.of("Alt+Meta+Down")),
                    Map.entry("previous-document", List.of("Alt+Meta+Up")),
                    Map.entry("find-next", List.of("Meta+G", "F3")),
                    Map.entry("find-previous", List.of("Shift+Meta+G", "Shift+F3")),
                    Map.entry("next-problem", List.of("Meta+Quote", "F8")),
                    Map.entry("previous-problem", List.of("Shift+Meta+Quote", "Shift+F8")),
                    Map.entry("left-pane", List.of("Ctrl+Meta+S", "F9")),
                    Map.entry("right-pane", List.of("Alt+Meta+I")),
                    Map.entry("only-article", List.of("Alt+Meta+0", "Shift+F9")),
                    Map.entry("back", List.of("Meta+Open Bracket")),
                    Map.entry("forward", List.of("Meta+Close Bracket")),
                    Map.entry("guide", List.of("Shift+Meta+Slash", "F1")),
                    Map.entry("full-screen", List.of("Ctrl+Meta+F")));

    /// In the order in which a Mac shows them.
    private static final Map<String, String> MODIFIERS = Collections.unmodifiableMap(modifiers());

    /// Keys that have a sign of their own, or one where JavaFX has a word.
    private static final Map<String, String> SIGNS =
            Map.of("Quote", "'", "Open Bracket", "[", "Close Bracket", "]", "Enter", "↩");

    private MacKeys() {}

    private static Map<String, String> modifiers() {
        var signs = new LinkedHashMap<String, String>();
        signs.put("Control", "⌃");
        signs.put("Alt", "⌥");
        signs.put("Shift", "⇧");
        // What is Ctrl elsewhere.
        signs.put("Ctrl", "⌘");
        return signs;
    }

    /// The signs of the modifiers in front of a key.
    ///
    /// @param names as a PC has them
    static String modifiers(Collection<String> names) {
        return MODIFIERS.entrySet().stream()
                .filter(m -> names.contains(m.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());
    }

    static String modifiers(KeyCombination keys) {
        var names = new ArrayList<String>();
        if (keys.getControl() == ModifierValue.DOWN) {
            names.add("Control");
        }
        if (keys.getAlt() == ModifierValue.DOWN) {
            names.add("Alt");
        }
        if (keys.getShift() == ModifierValue.DOWN) {
            names.add("Shift");
        }
        if (keys.getMeta() == ModifierValue.DOWN || keys.getShortcut() == ModifierValue.DOWN) {
            names.add("Ctrl");
        }
        return modifiers(names);
    }

    /// A key's sign, or that of a modifier on its own; empty where it is called by its name.
    static Optional<String> sign(String key) {
        return Optional.ofNullable(SIGNS.getOrDefault(key, MODIFIERS.get(key)));
    }

    /// Empty where the command has the same keys everywhere.
    static Optional<List<KeyCombination>> of(String command) {
        return Optional.ofNullable(KEYS.get(command))
                .map(keys -> Keys.of(keys.toArray(String[]::new)));
    }
}
