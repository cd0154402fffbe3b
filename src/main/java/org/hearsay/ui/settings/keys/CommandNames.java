package org.hearsay.ui.settings.keys;

import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;

/// What commands are called where it does not matter what they would do now.
public record CommandNames(Messages messages) {

    public String of(Command command) {
        var key = "command." + command.id();
        return messages.has(key) ? messages.text(key) : command.title().get();
    }

    /// @param id perhaps of a command that this window does not have
    String of(String id, Commands commands) {
        var key = "command." + id;
        return commands.find(id)
                .map(this::of)
                .orElseGet(() -> messages.has(key) ? messages.text(key) : id);
    }
}
