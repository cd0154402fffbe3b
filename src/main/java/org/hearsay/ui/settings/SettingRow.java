package org.hearsay.ui.settings;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.look.Controls;

/// A setting with its name, its control, a word on what it does, and the way back to its default.
final class SettingRow extends VBox {

    private final Label name;
    private final String words;

    /// @param editor what is placed
    /// @param control what has the focus
    /// @param choices what can be chosen, in words, for the search
    SettingRow(
            Setting<?> setting, Messages messages, Node editor, Control control, String choices) {
        super(2);
        var key = "settings." + setting.id();
        getStyleClass().add("setting-row");
        name = Controls.wrapped(messages.text(key));
        name.setLabelFor(control);
        name.getStyleClass().add("setting-name");
        control.setAccessibleText(name.getText());
        var back =
                Controls.button(
                        "default-" + setting.id(),
                        messages.text("settings.default"),
                        () -> {
                            setting.reset();
                            control.requestFocus();
                        });
        back.getStyleClass().add("quiet-button");
        back.setAccessibleText(messages.text("settings.default-of", name.getText()));
        setting.changed().subscribe(back::setVisible);
        editor.getStyleClass().add("setting-editor");
        HBox.setHgrow(editor, Priority.ALWAYS);
        var line = new HBox(12, name, editor, back);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(line);
        var help = messages.has(key + ".help") ? messages.text(key + ".help") : "";
        if (!help.isEmpty()) {
            var text = Controls.wrapped(help, "muted", "caption", "setting-help");
            var under = new HBox(text);
            under.getStyleClass().add("below-editor");
            getChildren().add(under);
        }
        words = (name.getText() + " " + help + " " + choices).toLowerCase(Locale.ROOT);
    }

    /// Whether all words of a search stand in it.
    boolean has(String query) {
        for (var word : query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)) {
            if (!words.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
