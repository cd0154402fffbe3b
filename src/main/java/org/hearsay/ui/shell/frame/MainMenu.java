package org.hearsay.ui.shell.frame;

import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableMap;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.commands.NamedKeys;
import org.jspecify.annotations.Nullable;

/// The menu bar, made from the commands.
public final class MainMenu extends MenuBar {

    private final Messages messages;
    private final KeyNames names;

    public MainMenu(Commands commands, Messages messages) {
        this.messages = messages;
        names = new KeyNames(messages);
        setId("menu-bar");
        for (var each : Command.Menu.values()) {
            var name = each.name().toLowerCase(Locale.ROOT);
            var menu = new Menu(messages.text("menu." + name));
            menu.setId("menu-" + name);
            commands.in(each).forEach(command -> menu.getItems().add(item(command)));
            if (!menu.getItems().isEmpty()) {
                getMenus().add(menu);
            }
            commands.renewalsProperty().addListener((_, _, _) -> renew(menu, commands.in(each)));
        }
    }

    /// Puts the items of other commands in the place of those that are gone. The rest stays, since
    /// what has a key of the whole window would have it twice.
    private void renew(Menu menu, List<Command> commands) {
        menu.getItems().removeIf(i -> isLabel(i.getId()));
        // Labels come first in their menu.
        int at = 0;
        for (var command : commands) {
            if (command.id().startsWith(Commands.LABEL)) {
                menu.getItems().add(at, item(command));
                at++;
            }
        }
    }

    private static boolean isLabel(@Nullable String id) {
        return id != null && id.startsWith("menu-" + Commands.LABEL);
    }

    /// Keys beyond the first, which menus cannot show, still work.
    public static void addFurtherKeys(
            Commands commands, ObservableMap<KeyCombination, Runnable> accelerators) {
        for (var command : commands.all()) {
            command.keys().stream()
                    .skip(1)
                    .filter(Keys::worksEverywhere)
                    .forEach(keys -> accelerators.put(keys, command::fire));
        }
    }

    private MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId("menu-" + command.id());
        item.setMnemonicParsing(false);
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.setOnAction(_ -> command.fire());
        if (command.keys().isEmpty() || Keys.worksEverywhere(command.keys().getFirst())) {
            item.textProperty().bind(command.title());
            command.keys().stream()
                    .findFirst()
                    .ifPresent(keys -> item.setAccelerator(new NamedKeys(keys, names)));
        } else {
            // As an accelerator a bare letter would also act while a field has the focus.
            item.textProperty()
                    .bind(Bindings.createStringBinding(() -> withKey(command), command.title()));
        }
        return item;
    }

    private String withKey(Command command) {
        return messages.text("menu.with-key", command.title().get(), names.of(command));
    }
}
