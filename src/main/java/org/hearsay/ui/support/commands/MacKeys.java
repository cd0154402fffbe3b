package org.hearsay.ui.support.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

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

    private MacKeys() {}

    /// Empty where the command has the same keys everywhere.
    static Optional<List<KeyCombination>> of(String command) {
        return Optional.ofNullable(KEYS.get(command))
                .map(keys -> Keys.of(keys.toArray(String[]::new)));
    }
}
