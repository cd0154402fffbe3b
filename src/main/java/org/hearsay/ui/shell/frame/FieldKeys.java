package org.hearsay.ui.shell.frame;

import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.hearsay.ui.support.commands.Commands;

/// Undo and redo in a field that has nothing of its own to take back: there they mean the project,
/// as everywhere else.
final class FieldKeys {

    private Commands commands;

    FieldKeys(Commands commands) {
        this.commands = commands;
    }

    void use(Commands all) {
        commands = all;
    }

    /// Before the field takes the key, as it does whether or not it can do anything with it.
    void take(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl field) {
            take("undo", field.isUndoable(), event);
            take("redo", field.isRedoable() || field.isUndoable(), event);
        }
    }

    private void take(String command, boolean isOfField, KeyEvent event) {
        boolean isMeant =
                commands.find(command)
                        .filter(c -> c.keys().stream().anyMatch(k -> k.match(event)))
                        .isPresent();
        if (isMeant && !isOfField) {
            event.consume();
            commands.fire(command);
        }
    }
}
