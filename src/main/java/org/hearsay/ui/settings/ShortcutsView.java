package org.hearsay.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.hearsay.job.Jobs;
import org.hearsay.settings.KeyMap;
import org.hearsay.ui.settings.keys.CommandNames;
import org.hearsay.ui.settings.keys.Preset;
import org.hearsay.ui.settings.keys.PresetChoice;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.commands.Command;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.commands.KeyNames;
import org.hearsay.ui.support.commands.Keys;
import org.hearsay.ui.support.commands.RecordedKey;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The commands with their keys: another key is recorded by pressing it. A key that is taken or not
/// to be had is told of, and taken from elsewhere only where the person says so.
public final class ShortcutsView extends VBox {

    private final Supplier<Commands> commands;
    private final Preferences preferences;
    private final Messages messages;
    private final KeyNames names;
    private final PresetChoice presets;
    private final Label says = Controls.wrapped("", "secondary");
    private final Button take;
    private final Button resetAll;
    private final VBox rows = new VBox(4);
    private String query = "";
    private @Nullable String recording;
    private Runnable taking = () -> {};

    /// The key that was recorded, as long as it is held: it must not do yet what it is to do.
    private @Nullable KeyCode held;

    /// @param commands those of the window as they are now
    public ShortcutsView(
            Supplier<Commands> commands, Preferences preferences, Jobs jobs, Messages messages) {
        super(8);
        this.commands = commands;
        this.preferences = preferences;
        this.messages = messages;
        names = new KeyNames(messages);
        setId("shortcuts");
        says.setId("shortcuts-says");
        take =
                Controls.button(
                        "shortcuts-take", messages.text("shortcuts.take"), () -> taking.run());
        resetAll =
                Controls.button(
                        "shortcuts-reset",
                        messages.text("shortcuts.reset"),
                        () -> choose(KeyMap.NONE));
        var head = new HBox(12, says, Controls.spring(), take, resetAll);
        head.setAlignment(Pos.CENTER_LEFT);
        presets = new PresetChoice(preferences, messages, this::choosePreset);
        var exchange = new KeyExchange(commands, preferences, jobs, messages, this::tellAndList);
        getChildren().addAll(presets, head, exchange, rows);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
        tell(messages.text("shortcuts.how"));
        list();
    }

    /// Lists the commands whose names have the words.
    ///
    /// @return whether there are any
    boolean find(String words) {
        query = words.strip().toLowerCase(Locale.ROOT);
        list();
        return !rows.getChildren().isEmpty();
    }

    private void list() {
        presets.update();
        rows.getChildren().clear();
        Controls.show(resetAll, !preferences.now().keys().equals(KeyMap.NONE));
        commands.get().all().stream()
                .filter(c -> !c.id().startsWith("label:"))
                .filter(c -> name(c).toLowerCase(Locale.ROOT).contains(query))
                .forEach(c -> rows.getChildren().add(row(c)));
    }

    private HBox row(Command command) {
        var name = Controls.wrapped(name(command));
        name.setPrefWidth(230);
        name.setMinWidth(0);
        boolean isRecording = command.id().equals(recording);
        var keys = new HBox(4);
        keys.setMinWidth(USE_PREF_SIZE);
        keys.setAlignment(Pos.CENTER_LEFT);
        if (isRecording) {
            keys.getChildren().add(Controls.label(messages.text("shortcuts.press"), "strong"));
        } else {
            command.keys().stream()
                    .map(key -> Controls.label(names.of(key), "key-cap"))
                    .forEach(keys.getChildren()::add);
        }
        var record =
                Controls.button(
                        "record-" + command.id(),
                        messages.text(isRecording ? "cancel" : "shortcuts.record"),
                        () -> record(isRecording ? null : command.id()));
        record.setAccessibleText(messages.text("shortcuts.record-for", name.getText()));
        var back =
                Controls.button(
                        "default-key-" + command.id(),
                        messages.text("settings.default"),
                        () -> choose(preferences.now().keys().without(command.id())));
        back.getStyleClass().add("quiet-button");
        back.setVisible(preferences.now().keys().of(command.id()).isPresent());
        var row = new HBox(8, name, keys, Controls.spring(), back, record);
        row.getStyleClass().add("small-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String name(Command command) {
        return new CommandNames(messages).of(command);
    }

    private void record(@Nullable String command) {
        recording = command;
        tell(messages.text("shortcuts.how"));
        list();
        if (command != null) {
            focus(command);
        }
    }

    private void pressed(KeyEvent event) {
        var id = recording;
        if (event.getCode() == held) {
            event.consume();
            return;
        }
        if (id == null || event.getCode().isModifierKey()) {
            return;
        }
        event.consume();
        held = event.getCode();
        switch (RecordedKey.of(event, commands.get().find(id))) {
            case RecordedKey.Refused _ -> tell(messages.text("shortcuts.refused"));
            case RecordedKey.Taken(var key) -> offer(id, key);
        }
    }

    /// Takes the key, or asks first where another command has it.
    private void offer(String id, String key) {
        var combination = Keys.of(key).getFirst();
        Optional<Command> holder = commands.get().with(combination, id);
        if (holder.isEmpty()) {
            use(id, key);
            return;
        }
        tell(messages.text("shortcuts.taken", names.of(combination), name(holder.get())));
        boolean isLabel = holder.get().id().startsWith("label:");
        Controls.show(take, !isLabel);
        taking =
                () -> {
                    var rest =
                            holder.get().keys().stream()
                                    .filter(k -> !k.equals(combination))
                                    .map(k -> k.getName())
                                    .toList();
                    preferences.change(s -> s.withKeys(s.keys().with(holder.get().id(), rest)));
                    use(id, key);
                };
    }

    private void use(String id, String key) {
        recording = null;
        choose(preferences.now().keys().with(id, List.of(key)));
        focus(id);
    }

    private void choose(KeyMap keys) {
        preferences.change(s -> s.withKeys(keys));
        tell(messages.text("shortcuts.how"));
        list();
    }

    private void choosePreset(KeyMap keys) {
        choose(keys);
        Preset.of(keys)
                .map(preset -> "shortcuts.preset." + preset.name() + ".says")
                .filter(messages::has)
                .ifPresent(says -> tell(messages.text(says, mainKeyWithD())));
    }

    private String mainKeyWithD() {
        return names.of(Keys.of("Shortcut+D").getFirst());
    }

    private void tellAndList(String text) {
        tell(text);
        list();
    }

    private void tell(String text) {
        says.setText(text);
        Controls.show(take, false);
    }

    private void focus(String command) {
        for (var row : rows.getChildren()) {
            var button = row.lookup("#record-" + command.replace(":", "\\:"));
            if (button != null) {
                button.requestFocus();
            }
        }
    }
}
