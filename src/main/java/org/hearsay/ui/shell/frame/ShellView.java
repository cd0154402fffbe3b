package org.hearsay.ui.shell.frame;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;
import org.kordamp.ikonli.feather.Feather;

/// What stands around every screen: menus above, the rail at the left, messages, and at the bottom
/// the keys and the status. Welcome has the menus and messages alone.
public final class ShellView extends StackPane {

    private final Messages messages;
    private final BorderPane frame = new BorderPane();
    private final StackPane place = new StackPane();
    private final KeyBarView keyBar = new KeyBarView();
    private final StatusView status;
    private final Sheets sheets = new Sheets();
    private final VBox rail = new VBox();

    public ShellView(Notices notices, Messages messages) {
        this.messages = messages;
        this.status = new StatusView(notices);
        place.setMinSize(0, 0);
        VBox.setVgrow(place, Priority.ALWAYS);
        frame.setCenter(new VBox(new MessageBarView(notices, messages), place));
        frame.setLeft(rail);
        frame.setBottom(new VBox(keyBar, status));
        rail.setId("place-rail");
        rail.getStyleClass().add("place-rail");
        rail.getChildren().add(annotate());
        getChildren().addAll(frame, sheets);
    }

    public KeyBarView keyBar() {
        return keyBar;
    }

    public StatusView status() {
        return status;
    }

    public Sheets sheets() {
        return sheets;
    }

    public void showMenu(Commands commands) {
        frame.setTop(new MainMenu(commands, messages));
    }

    /// @param inProject whether rail, keys and status belong to it
    public void showPlace(Node content, boolean inProject) {
        place.getChildren().setAll(content);
        Controls.show(rail, inProject);
        Controls.show(status, inProject);
        Controls.show(keyBar, inProject);
    }

    public void showKeyBar(boolean shown) {
        Controls.show(keyBar, shown);
    }

    private ToggleButton annotate() {
        var button = new ToggleButton();
        var title = messages.text("command.place-annotate");
        button.setId("rail-annotate");
        button.setGraphic(Controls.icon(Feather.EDIT_3));
        button.setTooltip(new Tooltip(messages.text("menu.with-key", title, "Ctrl+1")));
        button.setAccessibleText(title);
        button.setSelected(true);
        button.setOnAction(_ -> button.setSelected(true));
        return button;
    }
}
