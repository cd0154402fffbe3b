package org.hearsay.ui.settings.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.Quietly;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// Which set of keys holds. Keys of one's own are among them, and stay to be chosen again as long
/// as this is shown.
public final class PresetChoice extends HBox {

    private final Preferences preferences;
    private final Messages messages;
    private final ComboBox<KeyMap> box = new ComboBox<>();
    private @Nullable KeyMap own;

    private final Quietly quietly = new Quietly();

    /// @param choose is told of each choice
    public PresetChoice(Preferences preferences, Messages messages, Consumer<KeyMap> choose) {
        super(8);
        this.preferences = preferences;
        this.messages = messages;
        setAlignment(Pos.CENTER_LEFT);
        box.setId("shortcuts-preset");
        box.setConverter(names());
        box.setMinWidth(USE_PREF_SIZE);
        var name = Controls.label(messages.text("shortcuts.preset"));
        name.setLabelFor(box);
        box.setAccessibleText(name.getText());
        getChildren().addAll(name, box);
        update();
        box.valueProperty()
                .subscribe(chosen -> {
                    if (!quietly.isOn()
                            && chosen != null
                            && !chosen.equals(preferences.now().keys())) {
                        choose.accept(chosen);
                    }
                });
    }

    /// Shows what holds now.
    public void update() {
        var now = preferences.now().keys();
        if (Preset.of(now).isEmpty()) {
            own = now;
        }
        var offered = new ArrayList<>(Stream.of(Preset.values()).map(Preset::keys).toList());
        if (own != null) {
            offered.add(own);
        }
        quietly.run(() -> {
            if (!List.copyOf(box.getItems()).equals(offered)) {
                box.getItems().setAll(offered);
            }
            box.setValue(now);
        });
    }

    private StringConverter<KeyMap> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable KeyMap keys) {
                return keys == null ? "" : name(keys);
            }

            @Override
            public @Nullable KeyMap fromString(String text) {
                return null;
            }
        };
    }

    private String name(KeyMap keys) {
        return Preset.of(keys)
                .map(preset -> messages.text("shortcuts.preset." + preset.name()))
                .orElseGet(() -> messages.text("shortcuts.preset.own"));
    }
}
