package org.hearsay.ui.shell.frame;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.hearsay.job.Jobs;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Notices;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Sheets;

/// What stands around every screen: menus above, the rail at the left, messages, and at the bottom
/// the keys and the status. Welcome has the menus and messages alone.
public final class ShellView extends StackPane {

    private final Messages messages;
    private final BorderPane frame = new BorderPane();
    private final StackPane place = new StackPane();
    private final KeyBarView keyBar;
    private final StatusView status;
    private final Sheets sheets = new Sheets();
    private final PlaceRail rail;
    private final FieldKeys fieldKeys;

    public ShellView(Notices notices, Jobs jobs, Messages messages) {
        this.messages = messages;
        fieldKeys = new FieldKeys(new Commands(messages));
        keyBar = new KeyBarView(new KeyNames(messages));
        this.status = new StatusView(notices, new JobsView(jobs, messages));
        rail = new PlaceRail(messages);
        place.setMinSize(0, 0);
        VBox.setVgrow(place, Priority.ALWAYS);
        frame.setCenter(new VBox(new MessageBarView(notices, messages), place));
        frame.setLeft(rail);
        frame.setBottom(new VBox(keyBar, status));
        getChildren().addAll(frame, sheets);
        frame.addEventFilter(KeyEvent.KEY_PRESSED, fieldKeys::take);
        StrayLetters.keepOut(this);
    }

    public KeyBarView keyBar() {
        return keyBar;
    }

    public StatusView status() {
        return status;
    }

    public PlaceRail rail() {
        return rail;
    }

    public Sheets sheets() {
        return sheets;
    }

    public void showMenu(Commands commands) {
        fieldKeys.use(commands);
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
}
