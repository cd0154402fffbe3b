package org.hearsay.ui.support.files;

import java.io.File;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The folder that files go to, typed or chosen in the system's dialog.
public final class FolderRow extends VBox {

    private final Messages messages;
    private final TypedPath destination;
    private final Label whole = Controls.wrapped("", "muted", "secondary");
    private final TextField field = new TextField();

    /// @param id begins the ids of its controls
    public FolderRow(String id, TypedPath destination, Messages messages) {
        super(4);
        this.messages = messages;
        this.destination = destination;
        var label = new Label(messages.text("export.folder"));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        field.setId(id + "-folder");
        field.setPromptText(messages.text("export.no-folder"));
        field.textProperty().bindBidirectional(destination.typedProperty());
        HBox.setHgrow(field, Priority.ALWAYS);
        var choose = Controls.button(id + "-choose", messages.text("export.choose"), this::choose);
        var row = new HBox(8, label, field, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        whole.setId(id + "-folder-whole");
        getChildren().addAll(row, whole, new RefusedName(id + "-folder", destination, messages));
        destination.typedProperty().subscribe(_ -> tell());
    }

    /// What takes the keyboard first.
    public Node first() {
        return field;
    }

    private void tell() {
        var folder = destination.path().filter(_ -> destination.isRelative());
        whole.setText(folder.map(f -> messages.text("export.folder.whole", f)).orElse(""));
        Controls.show(whole, folder.isPresent());
    }

    private void choose() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            destination.typedProperty().set(chosen.toString());
        }
    }
}
