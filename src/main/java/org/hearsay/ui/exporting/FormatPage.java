package org.hearsay.ui.exporting;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.presets.PresetBar;
import org.jspecify.annotations.Nullable;

/// The wizard's first page: what is written, and in which format.
final class FormatPage extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final ExportTexts texts;
    private final ListView<FormatRow> formats = new ListView<>();
    private final ArticlePicker picker;

    /// @param forget takes a preset of this name away
    FormatPage(ExportViewModel viewModel, Messages messages, Consumer<String> forget) {
        this.viewModel = viewModel;
        this.messages = messages;
        texts = new ExportTexts(messages);
        setSpacing(10);
        picker = new ArticlePicker(viewModel, messages);
        VBox.setVgrow(picker, Priority.ALWAYS);
        formats.setId("export-formats");
        formats.setItems(viewModel.rows());
        formats.setCellFactory(_ -> new FormatCell(texts));
        formats.setAccessibleText(messages.text("export.formats"));
        VBox.setVgrow(formats, Priority.ALWAYS);
        followSelection();
        getChildren()
                .addAll(
                        new PresetBar<>(
                                "export",
                                viewModel.presets(),
                                new PresetBar.Ways<>(
                                        ExportPreset::name,
                                        p -> viewModel.apply(p.request()),
                                        forget,
                                        viewModel.preset()),
                                messages),
                        selection(),
                        nothingDone(),
                        picker,
                        formats,
                        new OptionFields(viewModel, messages));
    }

    Node first() {
        return formats;
    }

    private VBox selection() {
        var layer = new ChoiceBox<String>();
        layer.setId("export-layer");
        layer.setMinWidth(USE_PREF_SIZE);
        layer.getItems().setAll(viewModel.stock().layers());
        layer.setConverter(new LayerNames());
        layer.valueProperty().bindBidirectional(viewModel.layerProperty());
        var documents = new TextField();
        documents.setId("export-documents");
        documents.setMinWidth(80);
        documents.setPromptText(messages.text("export.documents.all"));
        documents.setTooltip(new Tooltip(messages.text("export.documents.how")));
        documents.textProperty().bindBidirectional(viewModel.documentsProperty());
        HBox.setHgrow(documents, Priority.ALWAYS);
        var done = new CheckBox(messages.text("export.only-done"));
        done.setId("export-only-done");
        done.setMinWidth(USE_PREF_SIZE);
        done.selectedProperty().bindBidirectional(viewModel.onlyDoneProperty());
        var row =
                new HBox(
                        8,
                        labelled("export.layer", layer),
                        layer,
                        labelled("export.documents", documents),
                        documents,
                        choose());
        row.setAlignment(Pos.CENTER_LEFT);
        // Below, so that the words of a title have room in large text.
        return new VBox(8, row, new HBox(16, done, split()));
    }

    /// Shows the list of articles in the place of the list of formats.
    private ToggleButton choose() {
        var choose = new ToggleButton(messages.text("export.pick"));
        choose.setId("export-pick");
        choose.setMinWidth(USE_PREF_SIZE);
        choose.selectedProperty()
                .subscribe(chooses -> {
                    Controls.show(picker, chooses);
                    Controls.show(formats, !chooses);
                });
        choose.setOnAction(_ -> {
            if (choose.isSelected()) {
                picker.begin().requestFocus();
            }
        });
        return choose;
    }

    private CheckBox split() {
        var split = new CheckBox(messages.text("export.split"));
        split.setId("export-split");
        split.setMinWidth(USE_PREF_SIZE);
        split.selectedProperty().bindBidirectional(viewModel.splitProperty());
        return split;
    }

    private HBox nothingDone() {
        var question = Controls.wrapped("");
        HBox.setHgrow(question, Priority.ALWAYS);
        question.setMaxWidth(Double.MAX_VALUE);
        var anyway =
                Controls.button("export-anyway", "", () -> viewModel.onlyDoneProperty().set(false));
        viewModel
                .layerProperty()
                .subscribe(layer -> {
                    int begun = viewModel.stock().of(layer).begun();
                    question.setText(messages.text("export.none-done", begun));
                    anyway.setText(messages.text("export.anyway", begun));
                });
        var row = new HBox(8, question, anyway);
        row.setId("export-none-done");
        row.getStyleClass().add("import-question");
        row.setAlignment(Pos.CENTER_LEFT);
        var shown = viewModel.nothingDone();
        row.visibleProperty().bind(shown);
        row.managedProperty().bind(shown);
        return row;
    }

    private Label labelled(String key, Node field) {
        var label = new Label(messages.text(key));
        label.setLabelFor(field);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// A row that is replaced by its number must not lose the selection.
    private void followSelection() {
        formats.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> {
                    if (row != null) {
                        viewModel.formatProperty().set(row.id());
                    }
                });
        viewModel.rows().addListener((ListChangeListener<FormatRow>) _ -> select());
        viewModel.formatProperty().subscribe(_ -> select());
    }

    private void select() {
        for (int i = 0; i < viewModel.rows().size(); i++) {
            if (viewModel.rows().get(i).id().equals(viewModel.formatProperty().get())
                    && formats.getSelectionModel().getSelectedIndex() != i) {
                formats.getSelectionModel().select(i);
            }
        }
    }

    private final class LayerNames extends StringConverter<String> {

        @Override
        public String toString(@Nullable String name) {
            return name == null ? "" : texts.layer(name);
        }

        @Override
        public String fromString(String text) {
            return text;
        }
    }
}
