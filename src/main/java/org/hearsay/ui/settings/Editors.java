package org.hearsay.ui.settings;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.files.TypedPath;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The controls by which settings are chosen. What is chosen elsewhere shows in them, too.
record Editors(Messages messages) {

    private static final int STEP = 5;

    /// Which of a few.
    <E extends Enum<E>> SettingRow choice(Setting<E> setting, List<E> offered) {
        var box = new ComboBox<E>();
        box.setId("setting-" + setting.id());
        box.getItems().setAll(offered);
        box.setConverter(names(setting.id()));
        box.setMaxWidth(Double.MAX_VALUE);
        setting.observed().subscribe(value -> box.setValue(value));
        box.valueProperty()
                .subscribe(value -> {
                    if (value != null) {
                        setting.choose(value);
                    }
                });
        var words = offered.stream().map(each -> name(setting.id(), each)).toList();
        return row(setting, box, String.join(" ", words));
    }

    /// On or off.
    SettingRow flag(Setting<Boolean> setting) {
        var box = new CheckBox(messages.text("settings." + setting.id() + ".on"));
        box.setId("setting-" + setting.id());
        box.setWrapText(true);
        setting.observed().subscribe(box::setSelected);
        box.selectedProperty().subscribe(on -> setting.choose(on));
        return row(setting, box, box.getText());
    }

    /// A number that is dragged or stepped through; shown as `pattern` says.
    SettingRow number(Setting<Integer> setting, int least, int most) {
        var slider = new Slider(least, most, setting.now());
        slider.setId("setting-" + setting.id());
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        var shown = Controls.label("", "secondary");
        shown.setMinWidth(72);
        setting.observed()
                .subscribe(value -> {
                    slider.setValue(value);
                    shown.setText(messages.text("settings." + setting.id() + ".shown", value));
                });
        slider.valueProperty()
                .subscribe(value -> {
                    int rounded = Math.round(value.intValue() / (float) STEP) * STEP;
                    setting.choose(Math.clamp(rounded, least, most));
                });
        HBox.setHgrow(slider, Priority.ALWAYS);
        var box = new HBox(8, slider, shown);
        box.setAlignment(Pos.CENTER_LEFT);
        return new SettingRow(setting, messages, box, slider, "");
    }

    /// A folder, typed or chosen; nothing typed means the usual one.
    SettingRow folder(Setting<String> setting) {
        var field = new TextField();
        field.setId("setting-" + setting.id());
        field.setPromptText(messages.text("settings." + setting.id() + ".usual"));
        setting.observed().subscribe(field::setText);
        Runnable take =
                () -> {
                    var typed = field.getText().strip();
                    if (typed.isEmpty()
                            || TypedPath.of(typed).filter(Path::isAbsolute).isPresent()) {
                        setting.choose(typed);
                    } else {
                        field.setText(setting.now());
                    }
                };
        field.setOnAction(_ -> take.run());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take.run();
                    }
                });
        var choose =
                Controls.button(
                        "choose-" + setting.id(),
                        messages.text("new.choose"),
                        () -> chooseFolder(field).ifPresent(setting::choose));
        return new SettingRow(setting, messages, new VBox(6, field, choose), field, "");
    }

    private static Optional<String> chooseFolder(TextField field) {
        var chooser = new DirectoryChooser();
        var now = new File(field.getText());
        if (now.isDirectory()) {
            chooser.setInitialDirectory(now);
        }
        return Optional.ofNullable(chooser.showDialog(field.getScene().getWindow()))
                .map(File::getAbsolutePath);
    }

    /// A line of text, taken over when the field is left or Enter is pressed.
    SettingRow text(Setting<String> setting) {
        var field = new TextField();
        field.setId("setting-" + setting.id());
        setting.observed().subscribe(field::setText);
        Runnable take =
                () -> {
                    if (field.getText().isBlank()) {
                        field.setText(setting.now());
                    } else {
                        setting.choose(field.getText().strip());
                    }
                };
        field.setOnAction(_ -> take.run());
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        take.run();
                    }
                });
        return row(setting, field, "");
    }

    private SettingRow row(Setting<?> setting, javafx.scene.control.Control control, String words) {
        return new SettingRow(setting, messages, control, control, words);
    }

    private <E extends Enum<E>> String name(String id, E value) {
        return messages.text("settings." + id + "." + value.name());
    }

    private <E extends Enum<E>> StringConverter<E> names(String id) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E value) {
                return value == null ? "" : name(id, value);
            }

            @Override
            public @Nullable E fromString(String text) {
                return null;
            }
        };
    }
}
