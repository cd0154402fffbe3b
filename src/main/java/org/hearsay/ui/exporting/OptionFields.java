package org.hearsay.ui.exporting;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.format.WriterOption;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// What can be chosen about the chosen format; nothing where that is nothing.
final class OptionFields extends VBox {

    private final ExportViewModel viewModel;
    private final Messages messages;
    private final Label refused = Controls.wrapped("", "import-refused");

    OptionFields(ExportViewModel viewModel, Messages messages) {
        super(8);
        this.viewModel = viewModel;
        this.messages = messages;
        setId("export-options");
        refused.setId("export-option-refused");
        viewModel
                .refusedProperty()
                .subscribe(why -> {
                    refused.setText(why);
                    Controls.show(refused, !why.isEmpty());
                });
        viewModel.formatProperty().subscribe(_ -> choices());
        viewModel.appliedProperty().subscribe(_ -> choices());
    }

    private void choices() {
        var options = viewModel.chosen().map(FormatRow::options).orElse(List.of());
        getChildren().clear();
        options.forEach(this::choice);
        getChildren().add(refused);
        Controls.show(this, !options.isEmpty());
    }

    private void choice(WriterOption option) {
        var label = new Label(option.key());
        label.setMinWidth(USE_PREF_SIZE);
        Control field = option.labels() ? typed(option) : chosen(option);
        field.setMinWidth(USE_PREF_SIZE);
        field.setId("export-option-" + option.key());
        field.setTooltip(new Tooltip(messages.text(option.meaning())));
        label.setLabelFor(field);
        var meaning = Controls.wrapped(messages.text(option.meaning()), "muted", "secondary");
        meaning.setMinWidth(0);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        var row = new HBox(8, label, field, meaning);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(row);
    }

    private Control typed(WriterOption option) {
        var field = new TextField(viewModel.option(option.key()));
        field.textProperty().subscribe((_, typed) -> viewModel.choose(option.key(), typed.strip()));
        return field;
    }

    private Control chosen(WriterOption option) {
        var box = new ChoiceBox<String>();
        box.getItems().setAll(option.values());
        var now = viewModel.option(option.key());
        box.setValue(now.isEmpty() ? option.values().getFirst() : now);
        box.valueProperty().subscribe((_, value) -> viewModel.choose(option.key(), value));
        return box;
    }
}
