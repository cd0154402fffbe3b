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

    /// Keys with the main modifier that are somebody else's.
    Set<KeyCode> RESERVED = Set.of(KeyCode.SPACE, KeyCode.TAB, KeyCode.H, KeyCode.M, KeyCode.Q);

    /// @param command whose key it is to be; those of the article may have a bare letter
    static RecordedKey of(KeyEvent event, Optional<Command> command) {
        var code = event.getCode();
        boolean main = event.isShortcutDown();
        if (code == KeyCode.UNDEFINED || isReserved(event)) {
            return new Refused();
        }
        boolean inArticle = command.filter(c -> c.menu() == Command.Menu.ANNOTATE).isPresent();
        boolean isBare = !main && !code.isFunctionKey();
        if (isBare && !(inArticle && code.isLetterKey())) {
            return new Refused();
        }
        return new Taken(
                (main ? "Shortcut+" : "") + (event.isShiftDown() ? "Shift+" : "") + code.getName());
    }

    private static boolean isReserved(KeyEvent event) {
        var code = event.getCode();
        boolean main = event.isShortcutDown();
        boolean second = event.isAltDown() || event.isMetaDown() && event.isControlDown();
        boolean input = main && event.isShiftDown() && code == KeyCode.U;
        boolean editing = main && !event.isShiftDown() && Set.of(KeyCode.A, KeyCode.X, KeyCode.V).contains(code);
        return second
                || input
                || editing
                || main && RESERVED.contains(code)
                || Set.of(KeyCode.INSERT, KeyCode.CAPS, KeyCode.TAB).contains(code);
    }
}
