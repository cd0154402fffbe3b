package org.hearsay.ui.settings;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.hearsay.settings.Settings;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.look.Controls;

/// What concerns the settings as a whole: the folder where they lie, and their defaults.
public final class AdvancedView extends VBox {

    private final Preferences preferences;
    private final Messages messages;
    private final Label says = Controls.wrapped("", "secondary");
    private final Button back;

    /// What was chosen before everything was set to its default.
    private Settings before;

    /// @param showFolder shows a folder in the system's own program for files
    public AdvancedView(Preferences preferences, Messages messages, Consumer<Path> showFolder) {
        super(10);
        this.preferences = preferences;
        this.messages = messages;
        before = preferences.now();
        setId("settings-advanced");
        says.setId("settings-says");
        preferences
                .folder()
                .ifPresent(folder ->
                        getChildren()
                                .add(
                                        row(
                                                "settings.folder",
                                                Controls.button(
                                                        "settings-folder",
                                                        messages.text("settings.folder.show"),
                                                        () -> showFolder.accept(folder)))));
        var reset =
                Controls.button(
                        "settings-reset", messages.text("settings.everything.reset"), this::reset);
        back =
                Controls.button(
                        "settings-back", messages.text("settings.everything.back"), this::takeBack);
        getChildren().addAll(row("settings.everything", reset, back), says);
        tell("");
    }

    /// Whether all words of a search stand in it.
    boolean has(String query) {
        var words =
                Stream.of("settings.folder", "settings.everything")
                        .flatMap(key -> Stream.of(key, key + ".help"))
                        .map(messages::text)
                        .reduce("", (all, text) -> all + " " + text.toLowerCase(Locale.ROOT));
        return Stream.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+", -1))
                .allMatch(words::contains);
    }

    private Node row(String key, Button... buttons) {
        var name = Controls.wrapped(messages.text(key), "setting-name");
        var all = new FlowPane(8, 6, buttons);
        all.getStyleClass().add("setting-editor");
        HBox.setHgrow(all, Priority.ALWAYS);
        var line = new HBox(12, name, all);
        line.setAlignment(Pos.CENTER_LEFT);
        var help =
                Controls.wrapped(messages.text(key + ".help"), "muted", "caption", "setting-help");
        var under = new HBox(help);
        under.getStyleClass().add("below-editor");
        var row = new VBox(2, line, under);
        row.getStyleClass().add("setting-row");
        return row;
    }

    private void reset() {
        before = preferences.now();
        preferences.change(Settings::atDefaults);
        tell(messages.text("settings.everything.done"));
        Controls.show(back, !before.equals(preferences.now()));
    }

    /// But projects that were opened since stay known.
    private void takeBack() {
        var was = before;
        preferences.change(now ->
                new Settings(
                        was.general(), was.appearance(), was.habits(), was.keys(), now.recent()));
        tell("");
    }

    private void tell(String text) {
        says.setText(text);
        Controls.show(says, !text.isEmpty());
        Controls.show(back, false);
    }
}
