package org.hearsay.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.hearsay.job.Jobs;
import org.hearsay.settings.KeyMap;
import org.hearsay.settings.Person;
import org.hearsay.settings.Settings;
import org.hearsay.ui.support.Messages;
import org.hearsay.ui.support.Preferences;
import org.hearsay.ui.support.commands.Command.Menu;
import org.hearsay.ui.support.commands.Commands;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Keys that come from a file.
@ExtendWith(ApplicationExtension.class)
class KeyExchangeTest extends FxRobot {

    @TempDir private Path folder;

    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Preferences preferences =
            new Preferences(Settings.of(new Person("Ada King", "AK")), _ -> {});
    private final AtomicReference<String> told = new AtomicReference<>("");
    private KeyExchange exchange;

    @Start
    void start(Stage stage) {
        var commands = new Commands(messages);
        commands.add(Menu.EDIT, "find", () -> {}, "Shortcut+F");
        commands.add(Menu.ANNOTATE, "widen", () -> {}, "W");
        exchange =
                new KeyExchange(
                        () -> commands,
                        preferences,
                        new Jobs(Platform::runLater),
                        messages,
                        told::set);
    }

    @Test
    void I02_aFileInWhichAKeyMeansTwoThingsChangesNothing() throws Exception {
        read("widen=Ctrl+F\nfind-next=F12\n");
        assertThat(told.get()).contains("keys.txt was not taken", "Ctrl+F would start both");
        assertThat(preferences.now().keys()).isEqualTo(KeyMap.NONE);
    }

    @Test
    void aFileWhoseKeysAgreeIsTaken() throws Exception {
        read("widen=Ctrl+F\nfind=F12\n");
        assertThat(told.get()).isEqualTo("2 commands have keys of your own now.");
        assertThat(preferences.now().keys())
                .isEqualTo(
                        KeyMap.NONE.with("widen", List.of("Ctrl+F")).with("find", List.of("F12")));
    }

    @Test
    void thePageToPrintIsWritten() throws Exception {
        var file = folder.resolve("sheet.html");
        interact(() -> exchange.print(file));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !told.get().isEmpty());
        assertThat(told.get()).startsWith("sheet.html has all commands");
        assertThat(file).content().contains("<kbd>W</kbd>");
    }

    private void read(String lines) throws Exception {
        var file = Files.writeString(folder.resolve("keys.txt"), lines);
        interact(() -> exchange.read(file));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !told.get().isEmpty());
    }
}
