package org.hearsay.ui.exporting;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearsay.project.preset.ExportPreset;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// The exports that the project remembers; nothing where it remembers none.
final class PresetBar extends HBox {

    private final ExportViewModel viewModel;
    private final ChoiceBox<ExportPreset> presets = new ChoiceBox<>();

    /// @param forget takes a preset of this name away
    PresetBar(ExportViewModel viewModel, Messages messages, Consumer<String> forget) {
        super(8);
        this.viewModel = viewModel;
        setId("export-preset-bar");
        setAlignment(Pos.CENTER_LEFT);
        presets.setId("export-presets");
        presets.setConverter(new Shown<>(ExportPreset::name));
        presets.setItems(viewModel.presets());
        presets.valueProperty()
                .subscribe((_, preset) -> {
                    if (preset != null) {
                        viewModel.apply(preset.request());
                    }
                });
        var label = new Label(messages.text("export.presets"));
        label.setLabelFor(presets);
        label.setMinWidth(USE_PREF_SIZE);
        var remove =
                Controls.button(
                        "export-forget",
                        messages.text("export.forget"),
                        () -> forget.accept(presets.getValue().name()));
        remove.disableProperty().bind(presets.valueProperty().isNull());
        getChildren().addAll(label, presets, remove);
        viewModel.presets().addListener((ListChangeListener<ExportPreset>) _ -> show());
        show();
    }

    private void show() {
        Controls.show(this, !viewModel.presets().isEmpty());
    }
}
