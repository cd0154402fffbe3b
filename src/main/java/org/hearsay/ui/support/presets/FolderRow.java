package org.hearsay.ui.support.presets;

import java.io.File;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.DirectoryChooser;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The folder that files go to, typed or chosen in the system's dialog.
public final class FolderRow extends HBox {

    private final Messages messages;
    private final StringProperty folder;
    private final TextField field = new TextField();

    /// @param id begins the ids of its controls
    /// @param folder as typed
    public FolderRow(String id, StringProperty folder, Messages messages) {
        super(8);
        this.messages = messages;
        this.folder = folder;
        var label = new Label(messages.text("export.folder"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(id + "-folder");
        field.setPromptText(messages.text("export.no-folder"));
        field.textProperty().bindBidirectional(folder);
        HBox.setHgrow(field, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        label,
                        field,
                        Controls.button(
                                id + "-choose", messages.text("export.choose"), this::choose));
    }

    /// What takes the keyboard first.
    public Node first() {
        return field;
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.set(chosen.toString());
        }
    }
}
