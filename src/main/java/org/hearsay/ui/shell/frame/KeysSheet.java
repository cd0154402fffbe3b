package org.hearsay.ui.shell.frame;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.look.Controls;

/// All commands with their keys, menu by menu, with a filter.
public final class KeysSheet extends VBox {

    private final Commands commands;
    private final Messages messages;
    private final KeyNames names;
    private final FlowPane groups = new FlowPane(32, 16);
    private final TextField filter = new TextField();

    public KeysSheet(Commands commands, Messages messages) {
        this.commands = commands;
        this.messages = messages;
        names = new KeyNames(messages);
        setId("keys-sheet");
        filter.setId("keys-filter");
        filter.setPromptText(messages.text("keys.filter"));
        filter.textProperty().subscribe(this::list);
        groups.setPrefWrapLength(720);
        var scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren()
                .addAll(Controls.label(messages.text("keys.title"), "page-title"), filter, scroll);
    }

    public TextField filter() {
        return filter;
    }

    private void list(String query) {
        groups.getChildren().clear();
        for (var menu : Command.Menu.values()) {
            var wanted = query.strip().toLowerCase(Locale.ROOT);
            var found =
                    commands.in(menu).stream()
                            .filter(c -> !c.keyText().isEmpty())
                            .filter(c -> lower(c.title().get()).contains(wanted))
                            .toList();
            if (!found.isEmpty()) {
                groups.getChildren().add(group(menu, found));
            }
        }
    }

    private GridPane group(Command.Menu menu, List<Command> found) {
        var grid = new GridPane(16, 4);
        grid.setPadding(new Insets(0, 0, 8, 0));
        var title = messages.text("menu." + lower(menu.name())).replace("_", "");
        grid.add(Controls.label(title, "pane-title"), 0, 0, 2, 1);
        for (int i = 0; i < found.size(); i++) {
            var name = new Label(found.get(i).title().get());
            name.setMinWidth(200);
            grid.addRow(i + 1, name, Controls.label(names.of(found.get(i)), "key-cap"));
        }
        return grid;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
