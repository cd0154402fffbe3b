package org.hearsay.ui.shell.annotate.over;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;

/// The menu at the pointer or the caret: the commands of the menu bar that belong there, with their
/// keys.
public final class ArticleMenu {

    private static final String LABEL = "label:";

    private static final List<String> SPAN =
            List.of(
                    "link",
                    "link-like-last",
                    "widen",
                    "narrow",
                    "other-end",
                    "add-part",
                    "select-here",
                    "",
                    "unsure",
                    "note",
                    "comment",
                    "details",
                    "guideline",
                    "",
                    "copy",
                    "copy-span",
                    "remove");

    private static final List<String> WORDS =
            List.of(
                    "accept",
                    "refuse",
                    "select-here",
                    "",
                    "copy",
                    "find",
                    "go-to-paragraph",
                    "comment");

    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    public ArticleMenu(Messages messages) {
        this.messages = messages;
        menu.setId("article-menu");
        menu.setAutoHide(true);
    }

    /// For a selected span.
    public void showSpan(Commands commands, Node owner, double screenX, double screenY) {
        var relabel = new Menu(messages.text("menu.relabel"));
        relabel.setId("menu-relabel");
        addLabels(commands, relabel.getItems());
        menu.getItems().setAll(relabel);
        add(commands, SPAN);
        menu.show(owner, screenX, screenY);
    }

    /// For a caret or selected words.
    public void showWords(Commands commands, Node owner, double screenX, double screenY) {
        menu.getItems().clear();
        addLabels(commands, menu.getItems());
        add(commands, List.of("choose-label", ""));
        add(commands, WORDS);
        menu.show(owner, screenX, screenY);
    }

    public boolean isShown() {
        return menu.isShowing();
    }

    private static void addLabels(Commands commands, ObservableList<MenuItem> items) {
        commands.all().stream()
                .filter(c -> c.id().startsWith(LABEL))
                .forEach(c -> items.add(item(c)));
    }

    /// @param ids of commands, those that there are; an empty one is a line
    private void add(Commands commands, List<String> ids) {
        var items = menu.getItems();
        for (var id : ids) {
            if (!id.isEmpty()) {
                commands.find(id).ifPresent(c -> items.add(item(c)));
            } else if (!(items.getLast() instanceof SeparatorMenuItem)) {
                items.add(new SeparatorMenuItem());
            }
        }
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem();
        item.setId("context-" + command.id().replace(':', '-'));
        item.setMnemonicParsing(false);
        item.textProperty().bind(command.title());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.fire());
        return item;
    }
}
