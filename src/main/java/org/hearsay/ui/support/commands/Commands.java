package org.hearsay.ui.support.commands;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCombination;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.support.Messages;

/// All commands of one window, in the order in which menus list them.
public final class Commands {

    /// How the ids of commands that make annotations begin.
    public static final String LABEL = "label:";

    /// How the ids of commands begin whose letters act in the place *Review* alone.
    public static final String REVIEW = "review-";

    private final Messages messages;
    private final Keyboard keyboard;
    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final ReadOnlyLongWrapper renewals = new ReadOnlyLongWrapper();

    /// The keys that commands come with.
    private final Map<String, List<KeyCombination>> own = new HashMap<>();

    private KeyMap keys = KeyMap.NONE;

    public Commands(Messages messages) {
        this(messages, Keyboard.ofThisComputer());
    }

    /// @param keyboard decides on the keys that commands come with
    public Commands(Messages messages, Keyboard keyboard) {
        this.messages = messages;
        this.keyboard = keyboard;
    }

    /// Adds a command whose title is the text `command.ID`.
    public Command add(
            Command.Menu menu,
            String id,
            ObservableBooleanValue enabled,
            Runnable run,
            String... keys) {
        var title = new SimpleStringProperty(messages.text("command." + id));
        return put(new Command(id, menu, title, Keys.of(keys), enabled, run));
    }

    /// Adds a command that can always be done.
    public Command add(Command.Menu menu, String id, Runnable run, String... keys) {
        return add(menu, id, new SimpleBooleanProperty(true), run, keys);
    }

    /// Adds a command whose title changes.
    public Command addNamed(
            Command.Menu menu,
            String id,
            ObservableStringValue title,
            ObservableBooleanValue enabled,
            Runnable run,
            String... keys) {
        return put(new Command(id, menu, title, Keys.of(keys), enabled, run));
    }

    /// Puts other commands in the place of some.
    ///
    /// @param gone those whose ids begin so
    /// @param adding adds the others
    public void renew(String gone, Runnable adding) {
        var before = List.copyOf(byId.values());
        byId.clear();
        own.keySet().removeIf(id -> id.startsWith(gone));
        boolean added = false;
        for (var command : before) {
            if (!command.id().startsWith(gone)) {
                byId.put(command.id(), command);
            } else if (!added) {
                added = true;
                adding.run();
            }
        }
        if (!added) {
            adding.run();
        }
        renewals.set(renewals.get() + 1);
    }

    /// Goes up whenever commands were put in the place of others, so that menus are made anew.
    public ReadOnlyLongProperty renewalsProperty() {
        return renewals.getReadOnlyProperty();
    }

    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    public List<Command> in(Command.Menu menu) {
        return byId.values().stream().filter(c -> c.menu() == menu).toList();
    }

    public Optional<Command> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public void fire(String id) {
        find(id).ifPresent(Command::fire);
    }

    /// Gives commands, those that are here and those to come, the keys that a person has chosen.
    public void use(KeyMap chosen) {
        keys = chosen;
        byId.replaceAll((_, command) -> keyed(command));
    }

    /// The keys that a command comes with; empty where there is no such command.
    public List<KeyCombination> own(String id) {
        return own.getOrDefault(id, List.of());
    }

    /// The command that a key starts already where it would start another.
    ///
    /// @param id of the other one
    public Optional<Command> with(KeyCombination key, String id) {
        return byId.values().stream()
                .filter(c -> c.keys().contains(key))
                .filter(c -> KeyContext.of(c.id(), key) == KeyContext.of(id, key))
                .filter(c -> !c.id().equals(id))
                .findFirst();
    }

    private Command put(Command made) {
        var command =
                switch (keyboard) {
                    case PC -> made;
                    case MAC -> MacKeys.of(made.id()).map(made::withKeys).orElse(made);
                };
        if (own.putIfAbsent(command.id(), command.keys()) != null) {
            throw new IllegalArgumentException("Two commands are called " + command.id());
        }
        var keyed = keyed(command);
        byId.put(command.id(), keyed);
        return keyed;
    }

    private Command keyed(Command command) {
        return command.withKeys(
                keys.of(command.id()).map(Keys::known).orElseGet(() -> own(command.id())));
    }
}
