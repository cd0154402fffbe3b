package org.hearsay.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import org.hearsay.schema.Attribute;
import org.hearsay.schema.Value;
import org.hearsay.ui.support.Messages;

/// An attribute with listed values, as numbered chips. A click on the chosen one clears it.
final class ChipEditor extends ValueEditor {

    private static final String DEFAULT = "default-value";

    private final List<ToggleButton> chips = new ArrayList<>();
    private final List<Value> values;

    ChipEditor(
            Attribute attribute, List<Value> values, InspectorActions actions, Messages messages) {
        super(attribute, messages);
        this.values = List.copyOf(values);
        var row = new FlowPane(6, 6);
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            var text = messages.schemaName(value.shown());
            var chip = new ToggleButton(i < 9 ? (i + 1) + " " + text : text);
            chip.setId("value-" + attribute.name() + "-" + value.shown());
            chip.getStyleClass().add("value-chip");
            chip.setOnAction(_ -> choose(attribute, value, chip, actions));
            chips.add(chip);
        }
        row.getChildren().setAll(chips);
        getChildren().add(row);
    }

    private static void choose(
            Attribute attribute, Value value, ToggleButton chip, InspectorActions actions) {
        if (chip.isSelected() || chip.getStyleClass().contains(DEFAULT)) {
            actions.setValue(attribute.name(), value);
        } else {
            actions.clearValue(attribute.name());
        }
    }

    @Override
    void showValue(AttributeRow row) {
        for (int i = 0; i < chips.size(); i++) {
            var chip = chips.get(i);
            chip.getStyleClass().remove(DEFAULT);
            boolean holds = row.value().filter(values.get(i)::equals).isPresent();
            if (holds && row.chosen().isEmpty()) {
                chip.getStyleClass().add(DEFAULT);
            }
            chip.setSelected(holds);
        }
    }
}
