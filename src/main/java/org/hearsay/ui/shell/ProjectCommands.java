package org.hearsay.ui.shell;

import static org.hearsay.ui.support.commands.Command.Menu.EDIT;
import static org.hearsay.ui.support.commands.Command.Menu.FILE;
import static org.hearsay.ui.support.commands.Command.Menu.GO;
import static org.hearsay.ui.support.commands.Command.Menu.VIEW;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.hearsay.edit.StepName;
import org.hearsay.project.Access;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.commands.Commands;

/// The commands that an open project adds.
final class ProjectCommands {

    private ProjectCommands() {}

    static void addTo(Commands commands, ProjectPlace place) {
        addExchange(commands, place);
        addHistory(commands, place);
        addPanes(commands, place);
        addWays(commands, place);
    }

    private static void addExchange(Commands commands, ProjectPlace place) {
        var exchange = place.exchange();
        var session = place.session();
        var writable = new SimpleBooleanProperty(session.access() instanceof Access.Write);
        commands.add(FILE, "import", writable, exchange::chooseFiles, "Shortcut+Shift+I");
        commands.add(FILE, "paste-article", writable, exchange::paste, "Shortcut+Shift+V");
        commands.add(
                FILE,
                "export",
                Bindings.isNotEmpty(session.documents()),
                exchange::chooseExport,
                "Shortcut+Shift+E");
    }

    private static void addHistory(Commands commands, ProjectPlace place) {
        var session = place.session();
        var undo = session.nextUndoProperty();
        var redo = session.nextRedoProperty();
        commands.addNamed(
                EDIT,
                "undo",
                named(undo, "command.undo", "undo.of", place),
                undo.isNotNull(),
                session::undo,
                "Shortcut+Z");
        commands.addNamed(
                EDIT,
                "redo",
                named(redo, "command.redo", "redo.of", place),
                redo.isNotNull(),
                session::redo,
                "Shortcut+Shift+Z",
                "Shortcut+Y");
    }

    private static void addPanes(Commands commands, ProjectPlace place) {
        var sizes = place.annotate().sizes();
        commands.add(VIEW, "left-pane", sizes::toggleLeft, "F9");
        commands.add(VIEW, "right-pane", sizes::toggleRight, "Shortcut+F9");
        commands.add(VIEW, "only-article", sizes::onlyArticle, "Shift+F9");
        commands.add(VIEW, "key-bar", place.window()::toggleKeyBar);
    }

    private static void addWays(Commands commands, ProjectPlace place) {
        var annotate = place.annotate();
        var open = place.session().documentProperty().isNotNull();
        for (var id : place.places().ids()) {
            commands.add(GO, "place-" + id.text(), () -> place.places().show(id), id.key());
        }
        commands.add(GO, "back", place.places()::back, "Alt+Left");
        commands.add(GO, "forward", place.places()::forward, "Alt+Right");
        commands.add(GO, "next-document", () -> place.rounds().neighbour(1), "Shortcut+Page Down");
        commands.add(
                GO, "previous-document", () -> place.rounds().neighbour(-1), "Shortcut+Page Up");
        commands.add(GO, "done-and-next", open, place.rounds()::doneAndNext, "Shortcut+Enter");
        commands.add(GO, "find-document", annotate::findDocument, "Shortcut+J");
        commands.add(GO, "next-pane", () -> place.places().cyclePanes(1), "F6");
        commands.add(GO, "previous-pane", () -> place.places().cyclePanes(-1), "Shift+F6");
    }

    private static StringBinding named(
            ReadOnlyObjectProperty<StepName> step, String none, String some, ProjectPlace place) {
        Messages messages = place.messages();
        return Bindings.createStringBinding(
                () ->
                        step.get() == null
                                ? messages.text(none)
                                : messages.text(some, place.steps().of(step.get())),
                step);
    }
}
