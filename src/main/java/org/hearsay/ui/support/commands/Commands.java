package org.hearsay.ui.support.commands;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.hearsay.ui.support.Messages;

/// All commands of one window, in the order in which menus list them.
public final class Commands {

    private final Messages messages;
    private final Map<String, Command> byId = new LinkedHashMap<>();

    public Commands(Messages messages) {
        this.messages = messages;
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

    private Command put(Command command) {
        if (byId.putIfAbsent(command.id(), command) != null) {
            throw new IllegalArgumentException("Two commands are called " + command.id());
        }
        return command;
    }
}
