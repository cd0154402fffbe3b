package org.hearsay.ui.support.presets;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A name to be typed, and the button that keeps what is chosen under it.
public final class KeepRow extends HBox {

    /// @param prefix of the ids of what is in it
    /// @param canKeep whether what is chosen can be kept
    /// @param keep remembers what is chosen under this name
    public KeepRow(
            String prefix, BooleanExpression canKeep, Consumer<String> keep, Messages messages) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        var name = new TextField();
        name.setId(prefix + "-preset-name");
        var label = new Label(messages.text("export.preset"));
        label.setLabelFor(name);
        label.setMinWidth(USE_PREF_SIZE);
        var button =
                Controls.button(
                        prefix + "-keep",
                        messages.text("export.keep"),
                        () -> {
                            keep.accept(name.getText().strip());
                            // The button is off then, and the keyboard stays here.
                            name.requestFocus();
                            name.clear();
                        });
        var isBlank =
                Bindings.createBooleanBinding(() -> name.getText().isBlank(), name.textProperty());
        button.disableProperty().bind(canKeep.not().or(isBlank));
        getChildren().addAll(label, name, button);
    }
}
