package org.hearsay.ui.welcome;

import java.io.File;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// The sheet that asks for a new project's name, place and schema.
public final class NewProjectView extends VBox {

    private final NewProjectViewModel viewModel;
    private final Messages messages;
    private final TextField name = new TextField();

    public NewProjectView(
            NewProjectViewModel viewModel, Messages messages, Runnable create, Runnable cancel) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("new-project");
        name.setId("new-project-name-field");
        name.textProperty().bindBidirectional(viewModel.nameProperty());
        var clash = Controls.wrapped("", "muted", "secondary");
        clash.setId("new-project-clash");
        viewModel.nameProperty().subscribe(text -> clash.setText(clashText(text)));
        getChildren()
                .addAll(
                        Controls.label(messages.text("new.title"), "page-title"),
                        labelled("new.name", name),
                        clash,
                        place(),
                        schemas(),
                        buttons(create, cancel));
    }

    /// What gets the focus first.
    public TextField nameField() {
        return name;
    }

    private VBox labelled(String key, Node field) {
        var label = new Label(messages.text(key));
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private VBox place() {
        var where = new Label();
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.textProperty().bind(viewModel.folderProperty().map(Object::toString));
        var whole = new Tooltip();
        whole.textProperty().bind(where.textProperty());
        where.setTooltip(whole);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        var choose =
                Controls.button(
                        "new-project-place", messages.text("new.choose"), this::chooseFolder);
        var row = new HBox(8, where, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return labelled("new.place", row);
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("new.place"));
        var folder = viewModel.folderProperty().get().toFile();
        if (folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.folderProperty().set(chosen.toPath());
        }
    }

    private VBox schemas() {
        var group = new ToggleGroup();
        var box = new VBox(6, new Label(messages.text("new.schema")));
        for (var choice : NewProjectViewModel.SchemaChoice.values()) {
            var key = choice.name().toLowerCase(Locale.ROOT);
            var button = new RadioButton(messages.text("new.schema." + key));
            button.setId("new-project-schema-" + key);
            button.setToggleGroup(group);
            button.setSelected(choice == viewModel.schemaProperty().get());
            button.setOnAction(_ -> choose(choice));
            box.getChildren().add(button);
        }
        return box;
    }

    private void choose(NewProjectViewModel.SchemaChoice choice) {
        viewModel.schemaProperty().set(choice);
        if (choice == NewProjectViewModel.SchemaChoice.FILE) {
            var chooser = new FileChooser();
            chooser.setTitle(messages.text("new.schema.file"));
            var schemas = new FileChooser.ExtensionFilter(messages.text("new.schemas"), "*.json");
            chooser.getExtensionFilters().add(schemas);
            File chosen = chooser.showOpenDialog(getScene().getWindow());
            if (chosen != null) {
                viewModel.schemaFileProperty().set(chosen.toPath());
            }
        }
    }

    private HBox buttons(Runnable create, Runnable cancel) {
        Button make = Controls.button("new-project-create", messages.text("new.create"), create);
        make.setDefaultButton(true);
        make.disableProperty().bind(viewModel.canCreate().not());
        var back = Controls.button("new-project-cancel", messages.text("cancel"), cancel);
        return new HBox(8, Controls.spring(), back, make);
    }

    private String clashText(String wanted) {
        if (wanted.isBlank()) {
            return "";
        }
        var free = viewModel.freeName();
        return free.equals(wanted.strip()) ? "" : messages.text("new.clash", wanted.strip(), free);
    }
}
