package org.hearsay.ui.support.commands;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;

/// What keys are called in the person's language: `Ctrl+Shift+I`, in German `Strg+Umschalt+I`.
public record KeyNames(Messages messages) {

    public String of(KeyCombination keys) {
        return of(Keys.text(keys));
    }

    /// The key that menus and sheets show; empty where the command has none.
    public String of(Command command) {
        return of(command.keyText());
    }

    /// @param keys as [Keys#text] writes them; what is no name of a key stays as it is
    public String of(String keys) {
        return List.of(keys.split("(?<=.)\\+(?=.)", -1)).stream()
                .map(this::name)
                .collect(Collectors.joining("+"));
    }

    private String name(String key) {
        var text = "key." + key.replace(' ', '-');
        return messages.has(text) ? messages.text(text) : key;
    }
}
