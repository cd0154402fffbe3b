package org.hearsay.ui.shell;

import static org.hearsay.ui.support.commands.Command.Menu.FILE;
import static org.hearsay.ui.support.commands.Command.Menu.HELP;
import static org.hearsay.ui.support.commands.Command.Menu.TOOLS;
import static org.hearsay.ui.support.commands.Command.Menu.VIEW;

import org.hearsay.settings.Theme;
import org.hearsay.ui.support.Desktop;
import org.hearsay.ui.support.commands.Commands;

/// The commands that every window has, with a project or without.
final class WindowCommands {

    private WindowCommands() {}

    static void addTo(Commands commands, MainWindow window, Desktop desktop) {
        var welcome = window.welcome();
        var sheets = window.sheets();
        commands.add(FILE, "new-project", welcome::newProject, "Shortcut+N");
        commands.add(FILE, "open-project", welcome::chooseProject, "Shortcut+O");
        commands.add(FILE, "open-sample", welcome::openSample);
        if (window.hasProject()) {
            commands.add(FILE, "close-project", window::closeProject, "Shortcut+W");
        }
        commands.add(FILE, "quit", window::close, "Shortcut+Q");
        addLook(commands, window, desktop);
        if (window.hasProject()) {
            commands.add(TOOLS, "palette", sheets::showPalette, "Shortcut+K", "Shortcut+Shift+P");
        }
        commands.add(TOOLS, "settings", sheets::showSettings, "Shortcut+Comma");
        commands.add(HELP, "guide", sheets::showGuide, "F1");
        commands.add(HELP, "keys", sheets::showKeys, "Shortcut+Slash");
    }

    private static void addLook(Commands commands, MainWindow window, Desktop desktop) {
        var look = desktop.look();
        commands.add(VIEW, "zoom-in", look::larger, "Shortcut+Equals", "Shortcut+Plus");
        commands.add(VIEW, "zoom-out", look::smaller, "Shortcut+Minus");
        commands.add(VIEW, "zoom-normal", look::normalSize, "Shortcut+0");
        commands.add(VIEW, "theme-system", () -> look.themeProperty().set(Theme.SYSTEM));
        commands.add(VIEW, "theme-light", () -> look.themeProperty().set(Theme.LIGHT));
        commands.add(VIEW, "theme-dark", () -> look.themeProperty().set(Theme.DARK));
        var stage = window.stage();
        commands.add(VIEW, "full-screen", () -> stage.setFullScreen(!stage.isFullScreen()), "F11");
    }
}
