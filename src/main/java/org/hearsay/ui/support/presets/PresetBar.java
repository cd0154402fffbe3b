package org.hearsay.ui.support.presets;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.hearsay.ui.support.look.Shown;

/// The presets that the project remembers, one to be chosen; nothing where it remembers none.
///
/// @param <P> a preset
public final class PresetBar<P> extends HBox {

    /// Of the box, that names need not be known beforehand.
    private static final double WIDTH = 220;

    private final ObservableList<P> all;
    private final ChoiceBox<P> presets = new ChoiceBox<>();
    private final Quietly quietly = new Quietly();

    /// What happens to a preset.
    ///
    /// @param name of one
    /// @param apply chooses all that it says
    /// @param forget takes one of this name away
    /// @param chosen the one that says what is chosen now; none stays selected that does not, so
    ///   that it can be chosen once more
    public record Ways<P>(
            Function<P, String> name,
            Consumer<P> apply,
            Consumer<String> forget,
            ObservableValue<Optional<P>> chosen) {}

    /// @param prefix of the ids of all that is in it
    public PresetBar(String prefix, ObservableList<P> all, Ways<P> ways, Messages messages) {
        super(8);
        this.all = all;
        setId(prefix + "-preset-bar");
        setAlignment(Pos.CENTER_LEFT);
        presets.setId(prefix + "-presets");
        presets.setConverter(new Shown<>(ways.name()));
        presets.setItems(all);
        presets.setPrefWidth(WIDTH);
        presets.valueProperty()
                .subscribe((_, preset) -> {
                    if (preset != null && !quietly.isOn()) {
                        quietly.run(() -> ways.apply().accept(preset));
                    }
                });
        var label = new Label(messages.text("export.presets"));
        label.setLabelFor(presets);
        label.setMinWidth(USE_PREF_SIZE);
        var remove =
                Controls.button(
                        prefix + "-forget",
                        messages.text("export.forget"),
                        () -> ways.forget().accept(ways.name().apply(presets.getValue())));
        remove.disableProperty().bind(presets.valueProperty().isNull());
        getChildren().addAll(label, presets, remove);
        ways.chosen().subscribe(this::follow);
        all.addListener(
                (ListChangeListener<P>)
                        _ -> {
                            show();
                            follow(ways.chosen().getValue());
                        });
        show();
    }

    /// Not while one is applied, of which each choice by itself is none.
    private void follow(Optional<P> chosen) {
        if (!quietly.isOn()) {
            quietly.run(() -> presets.setValue(chosen.orElse(null)));
        }
    }

    private void show() {
        Controls.show(this, !all.isEmpty());
    }
}
