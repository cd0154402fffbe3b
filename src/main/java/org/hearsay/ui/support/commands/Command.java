package org.hearsay.ui.support.commands;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;

/// Something a person can do, with one name wherever it is offered: menu, key, button, key sheet.
///
/// @param id stable name; lower case, words joined by hyphens
/// @param title may change with what it would do, as that of undo does
/// @param keys any of them starts it; the first is the one that is shown
/// @param enabled whether it can be done now
public record Command(
        String id,
        Menu menu,
        ObservableStringValue title,
        List<KeyCombination> keys,
        ObservableBooleanValue enabled,
        Runnable run) {

    public Command {
        keys = List.copyOf(keys);
    }

    /// Does it, where it can be done now.
    public void fire() {
        if (enabled.get()) {
            run.run();
        }
    }

    Command withKeys(List<KeyCombination> changed) {
        return new Command(id, menu, title, changed, enabled, run);
    }

    /// The key that menus and sheets show; empty where it has none.
    public String keyText() {
        return keys.isEmpty() ? "" : Keys.text(keys.getFirst());
    }

    /// The menus of the menu bar, in order.
    public enum Menu {
        FILE,
        EDIT,
        ANNOTATE,
        VIEW,
        GO,
        REVIEW,
        TOOLS,
        HELP
    }
}
