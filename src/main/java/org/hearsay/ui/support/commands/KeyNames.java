package org.hearsay.ui.support.commands;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;

/// What keys are called in the person's language and on their keyboard: `Ctrl+Shift+I`, in German
/// `Strg+Umschalt+I`, on a Mac `⇧⌘I`.
public record KeyNames(Messages messages, Keyboard keyboard) {

    public KeyNames(Messages messages) {
        this(messages, Keyboard.ofThisComputer());
    }

    /// The texts, with the keys in them called so.
    public static Messages in(Messages texts, Keyboard keyboard) {
        return texts.naming(new KeyNames(texts, keyboard)::of);
    }

    public String of(KeyCombination keys) {
        return switch (keyboard) {
            case PC -> of(Keys.text(keys));
            case MAC -> MacKeys.modifiers(keys) + macName(Keys.plain(keys));
        };
    }

    /// The key that menus and sheets show; empty where the command has none.
    public String of(Command command) {
        return command.keys().isEmpty() ? "" : of(command.keys().getFirst());
    }

    /// @param keys as [Keys#text] writes them on a PC; what is no name of a key stays as it is
    public String of(String keys) {
        var parts = List.of(keys.split("(?<=.)\\+(?=.)", -1));
        return switch (keyboard) {
            case PC -> parts.stream().map(this::name).collect(Collectors.joining("+"));
            case MAC ->
                    parts.size() == 1
                            ? macName(keys)
                            : MacKeys.modifiers(parts) + macName(parts.getLast());
        };
    }

    private String macName(String key) {
        return MacKeys.sign(key).orElseGet(() -> name(key));
    }

    private String name(String key) {
        var text = "key." + key.replace(' ', '-');
        return messages.has(text) ? messages.text(text) : key;
    }
}
