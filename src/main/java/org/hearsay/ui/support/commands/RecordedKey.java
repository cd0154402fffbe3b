package org.hearsay.ui.support.commands;

import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What came of a key that was pressed to become a command's.
public sealed interface RecordedKey {

    /// @param key as [Keys#of] reads it
    record Taken(String key) implements RecordedKey {}

    /// The system, a screen reader or an input method needs it, or it would type where it is
    /// pressed.
    record Refused() implements RecordedKey {}

    /// Those of systems, input methods and text fields.
    Set<String> RESERVED =
            Set.of(
                    "Shortcut+Space",
                    "Shortcut+Shift+U",
                    "Shortcut+H",
                    "Shortcut+M",
                    "Shortcut+Q",
                    "Shortcut+A",
                    "Shortcut+X",
                    "Shortcut+V");

    /// Keys that screen readers and the focus need.
    Set<KeyCode> OTHERS =
            Set.of(KeyCode.UNDEFINED, KeyCode.INSERT, KeyCode.CAPS, KeyCode.TAB, KeyCode.ESCAPE);

    /// @param command whose key it is to be; those of the article and of *Review* may have a bare
    ///   letter
    static RecordedKey of(KeyEvent event, Optional<Command> command) {
        var code = event.getCode();
        boolean main = event.isShortcutDown();
        var key =
                (main ? "Shortcut+" : "") + (event.isShiftDown() ? "Shift+" : "") + code.getName();
        boolean isNeeded = OTHERS.contains(code) || RESERVED.contains(key) || hasMore(event);
        boolean inPlace = command.filter(RecordedKey::hasLetters).isPresent();
        boolean isFree = main || code.isFunctionKey() || inPlace && code.isLetterKey();
        return isFree && !isNeeded ? new Taken(key) : new Refused();
    }

    private static boolean hasLetters(Command command) {
        return command.menu() == Command.Menu.ANNOTATE || command.id().startsWith(Commands.REVIEW);
    }

    /// Alt opens menus and types signs; two main modifiers are the desktop's.
    private static boolean hasMore(KeyEvent event) {
        return event.isAltDown() || event.isMetaDown() && event.isControlDown();
    }
}
