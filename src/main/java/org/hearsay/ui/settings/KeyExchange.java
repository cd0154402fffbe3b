package org.hearsay.ui.settings;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.layout.FlowPane;
import javafx.stage.FileChooser;
import org.hearsay.job.Jobs;
import org.hearsay.job.Outcome;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.file.KeyMapFile;
import org.hearsay.ui.settings.keys.ClashText;
import org.hearsay.ui.settings.keys.KeyClash;
import org.hearsay.ui.settings.keys.KeySheet;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.Reasons;
import org.hearsay.ui.support.commands.Commands;
import org.hearsay.ui.support.look.Controls;
import org.jspecify.annotations.Nullable;

/// The buttons by which keys of one's own go into a file and come out of one, and all keys onto
/// paper.
final class KeyExchange extends FlowPane {

    private final Supplier<Commands> commands;
    private final Jobs jobs;
    private final Preferences preferences;
    private final Messages messages;
    private final Consumer<String> tell;

    /// @param commands those of the window as they are now
    /// @param tell says what came of it
    KeyExchange(
            Supplier<Commands> commands,
            Preferences preferences,
            Jobs jobs,
            Messages messages,
            Consumer<String> tell) {
        super(8, 6);
        this.commands = commands;
        this.jobs = jobs;
        this.preferences = preferences;
        this.messages = messages;
        this.tell = tell;
        getStyleClass().add("small-buttons");
        var out =
                Controls.button(
                        "shortcuts-export",
                        messages.text("shortcuts.export"),
                        () ->
                                asked(
                                                "shortcuts.file",
                                                c -> c.showSaveDialog(getScene().getWindow()))
                                        .ifPresent(this::write));
        var in =
                Controls.button(
                        "shortcuts-import",
                        messages.text("shortcuts.import"),
                        () ->
                                asked(
                                                "shortcuts.file",
                                                c -> c.showOpenDialog(getScene().getWindow()))
                                        .ifPresent(this::read));
        var sheet =
                Controls.button(
                        "shortcuts-print",
                        messages.text("shortcuts.print"),
                        () ->
                                asked(
                                                "shortcuts.sheet.file",
                                                c -> c.showSaveDialog(getScene().getWindow()))
                                        .ifPresent(this::print));
        getChildren().addAll(out, in, sheet);
    }

    void write(Path file) {
        var keys = preferences.now().keys();
        jobs.start(
                "keys",
                _ -> {
                    KeyMapFile.write(file, keys);
                    return file;
                },
                (Outcome<Path> outcome) ->
                        told(outcome, _ -> messages.text("shortcuts.exported", name(file))));
    }

    /// Writes the page that is to be printed.
    void print(Path file) {
        var page = new KeySheet(commands.get(), messages).html();
        jobs.start(
                "keys",
                _ -> Files.writeString(file, page),
                (Outcome<Path> outcome) ->
                        told(outcome, _ -> messages.text("shortcuts.printed", name(file))));
    }

    void read(Path file) {
        jobs.start(
                "keys",
                _ -> KeyMapFile.read(file),
                (Outcome<KeyMap> outcome) -> told(outcome, keys -> taken(file, keys)));
    }

    private String taken(Path file, KeyMap keys) {
        if (keys.equals(KeyMap.NONE)) {
            return messages.text("shortcuts.none-there", name(file));
        }
        var clashes = KeyClash.of(keys, commands.get());
        if (!clashes.isEmpty()) {
            return new ClashText(messages, commands.get()).of(name(file), clashes);
        }
        preferences.change(s -> s.withKeys(keys));
        return messages.text("shortcuts.imported", keys.keys().size());
    }

    private <T> void told(Outcome<T> outcome, Function<T, String> done) {
        switch (outcome) {
            case Outcome.Done<T>(var what) -> tell.accept(done.apply(what));
            case Outcome.Cancelled<T> _ -> {}
            case Outcome.Failed<T>(var cause) ->
                    tell.accept(
                            messages.text("shortcuts.no-file", new Reasons(messages).of(cause)));
        }
    }

    /// @param nameKey of the text that is the file's name unless the person takes another
    private Optional<Path> asked(String nameKey, Function<FileChooser, @Nullable File> show) {
        var chooser = new FileChooser();
        chooser.setInitialFileName(messages.text(nameKey));
        return Optional.ofNullable(show.apply(chooser)).map(File::toPath);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
