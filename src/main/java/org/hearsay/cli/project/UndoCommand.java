package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Timeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay undo`.
@Command(
        name = "undo",
        description =
                "Takes the last steps back, imports included. Nothing is lost: the history keeps"
                        + " what was undone, and the window can redo it.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay undo try.hearsay --steps 2")
public final class UndoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--steps", paramLabel = "N", description = "How many. Without it: one.")
    private int steps = 1;

    @Mixin private Common common = new Common();

    public UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (steps < 1) {
            throw new UsageException("--steps takes a number from 1 on, not %d.".formatted(steps));
        }
        try (var project = ProjectFiles.writing(file)) {
            var undone = new Timeline(project).undo(ProjectFiles.user(project), steps);
            if (!common.isQuiet()) {
                undone.forEach(step -> terminal.message("Undone: " + step));
            }
        }
        return ExitCode.DONE;
    }
}
