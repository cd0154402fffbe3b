package org.hearsay.ui.support.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command.Menu;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The keys of a Mac, as the table of keys has them. Nobody has pressed them on one here.
class MacKeysTest {

    @ParameterizedTest
    @CsvSource({
        "next-document, Shortcut+Page Down, Alt+Meta+Down",
        "previous-document, Shortcut+Page Up, Alt+Meta+Up",
        "find-next, F3, Meta+G",
        "find-previous, Shift+F3, Shift+Meta+G",
        "next-problem, F8, Meta+Quote",
        "previous-problem, Shift+F8, Shift+Meta+Quote",
        "left-pane, F9, Ctrl+Meta+S",
        "right-pane, Shortcut+F9, Alt+Meta+I",
        "only-article, Shift+F9, Alt+Meta+0",
        "back, Alt+Left, Meta+Open Bracket",
        "forward, Alt+Right, Meta+Close Bracket",
        "guide, F1, Shift+Meta+Slash",
        "full-screen, F11, Ctrl+Meta+F",
        "settings, Shortcut+Comma, Shortcut+Comma",
        "widen, W, W"
    })
    void aCommandHasTheKeysOfItsKeyboard(String id, String elsewhere, String onMac) {
        assertThat(first(Keyboard.PC, id, elsewhere)).isEqualTo(Keys.of(elsewhere).getFirst());
        assertThat(first(Keyboard.MAC, id, elsewhere)).isEqualTo(Keys.of(onMac).getFirst());
    }

    private static KeyCombination first(Keyboard keyboard, String id, String keys) {
        var commands = new Commands(Messages.in(Locale.ENGLISH), keyboard);
        return commands.add(Menu.GO, id, () -> {}, keys).keys().getFirst();
    }
}
