package org.hearsay.ui.shell.sheets;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.hearsay.edit.Transaction;
import org.hearsay.edit.documents.LayerRecipes;
import org.hearsay.edit.documents.Worker;
import org.hearsay.model.DocumentRow;
import org.hearsay.model.LayerHead;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;

/// The menu of the document list: what can be done with the articles that are marked in it.
final class DocumentMenu extends ContextMenu {

    private final Messages messages;
    private final Consumer<Optional<Transaction>> perform;

    /// @param perform takes a step, where there is one
    DocumentMenu(Messages messages, Consumer<Optional<Transaction>> perform) {
        this.messages = messages;
        this.perform = perform;
        setId("doc-menu");
    }

    /// Fills it for the articles of the moment.
    void fill(Commands commands, List<DocumentRow> rows, Worker self, List<Worker> people) {
        getItems().clear();
        commands.find("document-sheet").ifPresent(c -> getItems().add(item(c)));
        var status = new Menu(messages.text("doc-menu.status"));
        for (var wanted : LayerHead.Status.values()) {
            status.getItems()
                    .add(
                            item(
                                    "doc-status-" + wanted.name(),
                                    messages.text("status." + wanted.name()),
                                    () ->
                                            perform.accept(
                                                    LayerRecipes.setStatus(rows, self, wanted))));
        }
        var give = new Menu(messages.text("doc-menu.assign"));
        for (var worker : people) {
            var name = worker.annotator().name();
            give.getItems()
                    .add(
                            item(
                                    "doc-assign-" + name,
                                    name,
                                    () -> perform.accept(LayerRecipes.assign(rows, worker))));
        }
        getItems().addAll(status, give, new SeparatorMenuItem());
        commands.find("remove-documents").ifPresent(c -> getItems().add(item(c)));
    }

    private static MenuItem item(Command command) {
        var item = item("doc-" + command.id(), command.title().get(), command::fire);
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem item(String id, String text, Runnable run) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
