package org.hearsay.ui.exporting;

import java.io.File;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.hearsay.project.ExportRequest;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The sheet that asks what to export, and says beforehand what the format cannot carry.
public final class ExportView extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final ChoiceBox<String> format = new ChoiceBox<>();

    public ExportView(
            ExportViewModel viewModel, Messages messages, Runnable write, Runnable cancel) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-wizard");
        format.setId("export-format");
        format.getItems().setAll(viewModel.formats());
        format.setConverter(new Names("export.format."));
        format.valueProperty().bindBidirectional(viewModel.formatProperty());
        var layer = new ChoiceBox<String>();
        layer.setId("export-layer");
        layer.getItems().setAll(viewModel.layers());
        layer.setConverter(new Names("export.layer."));
        layer.valueProperty().bindBidirectional(viewModel.layerProperty());
        getChildren()
                .addAll(
                        Controls.label(messages.text("export.title"), "page-title"),
                        labelled("export.format", format),
                        losses(),
                        labelled("export.layer", layer),
                        labelled("export.folder", place()),
                        buttons(write, cancel));
    }

    /// What gets the focus first.
    public Node first() {
        return format;
    }

    private VBox labelled(String key, Node field) {
        var label = new Label(messages.text(key));
        label.setLabelFor(field);
        return new VBox(4, label, field);
    }

    private Label losses() {
        var label = Controls.wrapped("", "muted", "secondary");
        label.setId("export-losses");
        viewModel.formatProperty().subscribe(_ -> label.setText(missing()));
        return label;
    }

    private String missing() {
        var missing = viewModel.missing();
        if (missing.isEmpty()) {
            return messages.text("export.no-losses");
        }
        var names =
                missing.stream()
                        .map(c -> messages.text("capability." + c.name()))
                        .collect(Collectors.joining(", "));
        return messages.text("export.cannot", names);
    }

    private HBox place() {
        var where = new Label();
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        where.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(where, Priority.ALWAYS);
        viewModel
                .folderProperty()
                .subscribe(folder ->
                        where.setText(
                                folder == null
                                        ? messages.text("export.no-folder")
                                        : folder.toString()));
        var choose =
                Controls.button(
                        "export-choose", messages.text("export.choose"), this::chooseFolder);
        var row = new HBox(8, where, choose);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void chooseFolder() {
        var chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            viewModel.folderProperty().set(chosen.toPath());
        }
    }

    private HBox buttons(Runnable write, Runnable cancel) {
        var make = Controls.button("export-write", messages.text("export.write"), write);
        make.setDefaultButton(true);
        make.disableProperty().bind(viewModel.canWrite().not());
        var back = Controls.button("export-cancel", messages.text("cancel"), cancel);
        return new HBox(8, Controls.spring(), back, make);
    }

    /// Ids as the bundle names them, where it does.
    private final class Names extends StringConverter<String> {

        private final String prefix;

        Names(String prefix) {
            this.prefix = prefix;
        }

        @Override
        public String toString(@Nullable String id) {
            if (id == null) {
                return "";
            }
            var key = prefix + id;
            boolean special = id.equals(ExportRequest.ALL) || id.equals(ExportRequest.GOLD);
            return messages.has(key) && (special || prefix.endsWith("format."))
                    ? messages.text(key)
                    : id;
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
