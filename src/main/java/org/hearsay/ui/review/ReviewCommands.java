package org.hearsay.ui.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyHint;
import org.hearsay.ui.support.commands.Keyboard;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.commands.TypedKeys;

/// What can be done in the place, as commands: in the menu and the palette, each with its key,
/// which a person may have changed. A command does what the hint of its name does now.
final class ReviewCommands {

    /// In the order of the menu.
    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry("next", "J"),
                    new Entry("previous", "K"),
                    new Entry("order", "S"),
                    new Entry("most", "Enter", "Y"),
                    new Entry("both", "B"),
                    new Entry("none", "X"),
                    new Entry("by-hand", "F"),
                    new Entry("own", "W"),
                    new Entry("same-person", "E"),
                    new Entry("later", "D"),
                    new Entry("guideline", "U"),
                    new Entry("ruling", "Shift+U"),
                    new Entry("contest", "C"),
                    new Entry("back", "Backspace"),
                    new Entry("comment", "M"),
                    new Entry("comment-article", "Shift+M"),
                    new Entry("answer", "A"),
                    new Entry("resolve", "R"),
                    new Entry("remove-comment", "Delete"),
                    new Entry("side", "V"),
                    new Entry("provenance", "P"),
                    new Entry("alone", "O"),
                    new Entry("lock", "L"),
                    new Entry("unlock", "Shift+L"),
                    new Entry("take-over", "T"));

    private final TypedKeys typed = new TypedKeys(Keyboard.ofThisComputer());
    private Commands commands;

    ReviewCommands(Messages messages) {
        commands = new Commands(messages);
    }

    /// @param name of the hint
    /// @param keys that it comes with
    private record Entry(String name, String... keys) {}

    /// @param now what can be done now; nothing while the place is not shown
    void addTo(Commands all, ObservableValue<List<KeyHint>> now) {
        commands = all;
        for (var entry : ENTRIES) {
            all.add(
                    Command.Menu.REVIEW,
                    Commands.REVIEW + entry.name(),
                    Bindings.createBooleanBinding(
                            () -> find(now.getValue(), entry.name()).isPresent(), now),
                    () -> find(now.getValue(), entry.name()).ifPresent(h -> h.run().run()),
                    entry.keys());
        }
    }

    private static Optional<KeyHint> find(List<KeyHint> now, String name) {
        return now.stream().filter(h -> h.id().equals(name)).findFirst();
    }

    /// All of the window.
    Commands all() {
        return commands;
    }

    /// The key of a hint, as hints write it.
    String key(String name) {
        return commands.find(Commands.REVIEW + name).map(Command::keyText).orElse("");
    }

    /// Of the hints, the one that a key means.
    Optional<KeyHint> meant(KeyEvent event, List<KeyHint> now) {
        var digit = event.isShiftDown() ? OptionalInt.empty() : typed.digit(event);
        if (digit.isPresent()) {
            return find(now, "option-" + digit.getAsInt());
        }
        var letter =
                typed.letter(event)
                        .map(l -> Keys.of((event.isShiftDown() ? "Shift+" : "") + l).getFirst());
        return commands.in(Command.Menu.REVIEW).stream()
                .filter(c -> c.keys().stream().anyMatch(k -> isMeant(k, event, letter)))
                .flatMap(c -> hint(c, now).stream())
                .findFirst();
    }

    /// What can be done always needs no hint.
    private static Optional<KeyHint> hint(Command command, List<KeyHint> now) {
        var name = command.id().replaceFirst("^" + Commands.REVIEW, "");
        return find(now, name)
                .or(() ->
                        command.enabled().get()
                                ? Optional.of(
                                        new KeyHint(
                                                name,
                                                command.keyText(),
                                                command.title().get(),
                                                command::fire))
                                : Optional.empty());
    }

    private static boolean isMeant(
            KeyCombination key, KeyEvent event, Optional<KeyCombination> letter) {
        return letter.map(key::equals).orElseGet(() -> key.match(event));
    }
}
