package org.hearsay;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hearsay.cli.HearsayCommands;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.Projects;

/// Starts the program: the window, or a command.
///
/// A plain main class, so that commands do not load the toolkit.
public final class Main {

    private static final String NAME = "Hearsay";

    private Main() {}

    public static void main(String[] arguments) {
        var terminal =
                new Terminal(
                        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                        new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                        Optional.ofNullable(System.console())
                                .filter(Console::isTerminal)
                                .isPresent());
        var defects = new DefectLog();
        var commands =
                new HearsayCommands(
                        new HearsayCommands.Surroundings(
                                terminal,
                                BuiltInFormats.all(),
                                Pictures::renderer,
                                tool(),
                                defects));
        if (opensWindow(arguments, commands)) {
            openWindow(Arrays.stream(arguments).map(Path::of).toList(), terminal);
        } else {
            stopOnDefects(terminal, defects);
            System.exit(commands.run(arguments));
        }
    }

    /// What no command could handle, such as a lack of memory. The window has a way of its own.
    private static void stopOnDefects(Terminal terminal, DefectLog defects) {
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> {
            terminal.message(
                    "Hearsay stopped because of a defect of its own; what it knows of it is in %s."
                            .formatted(defects.apply(failure)));
            Runtime.getRuntime().halt(ExitCode.DEFECT);
        });
    }

    /// Name and version, as reports give it.
    static String tool() {
        var version = Main.class.getPackage().getImplementationVersion();
        return NAME + " " + (version == null ? "development" : version);
    }

    private static boolean opensWindow(String[] arguments, HearsayCommands commands) {
        if (arguments.length == 0) {
            return true;
        }
        var first = arguments[0];
        return !first.startsWith("-")
                && !commands.knows(first)
                && (first.endsWith(Projects.ENDING) || Files.isRegularFile(Path.of(first)));
    }

    private static void openWindow(List<Path> projects, Terminal terminal) {
        if (Displays.missing()) {
            terminal.message(
                    "There is no display to open a window on. Commands such as new, sample, import,"
                            + " export, info, list, verify and history need none: hearsay --help");
            System.exit(ExitCode.NOT_HERE);
        }
        HearsayApp.open(projects);
    }
}
