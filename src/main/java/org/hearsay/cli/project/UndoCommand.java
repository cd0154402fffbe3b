package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.cli.terminal.UsageException;
import org.hearsay.edit.LoggedStep;
import org.hearsay.project.Project;
import org.hearsay.project.ProjectException;
import org.hearsay.project.Translation;
import org.hearsay.project.history.Withdrawals;
import org.hearsay.project.report.Timeline;
import org.hearsay.text.phrase.Phrase;
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
        footer = {
            "  hearsay undo try.hearsay --steps 2",
            "  hearsay undo try.hearsay --step 17 --with-later"
        })
public final class UndoCommand implements Callable<Integer> {

    private static final int SHOWN = 10;

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--steps", paramLabel = "N", description = "How many. Without it: one.")
    private int steps = 1;

    @Option(
            names = "--step",
            paramLabel = "N",
            description =
                    "The step of that number (\"hearsay history\" shows them), from the middle of"
                            + " the history. Refused where later steps build on it.")
    private long step;

    @Option(names = "--with-later", description = "With --step: those later steps too.")
    private boolean later;

    @Mixin private Common common = new Common();

    public UndoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (steps < 1 || step < 0) {
            throw new UsageException("--steps takes a number from 1 on, not %d.".formatted(steps));
        }
        try (var project = ProjectFiles.writing(file)) {
            var undone =
                    step > 0
                            ? withdraw(project)
                            : new Timeline(project).undo(ProjectFiles.user(project), steps);
            if (!common.isQuiet()) {
                undone.forEach(step -> terminal.message("Undone: " + step));
            }
        }
        return ExitCode.DONE;
    }

    /// @return what was undone, in words, in the order in which it was
    private List<String> withdraw(Project project) throws ProjectException {
        var found = new Withdrawals(project).of(step);
        var timeline = new Timeline(project);
        if (!found.later().isEmpty() && !later) {
            throw new ProjectException(
                    ProjectException.Kind.INPUT,
                    Phrase.verbatim(
                            "Later steps build on step %d (%s); nothing was undone. Give --with-later to undo all %d."
                                    .formatted(
                                            step,
                                            numbers(found.later()),
                                            found.later().size() + 1)));
        }
        Translation.now(project.log().undoAll(ProjectFiles.user(project), found.sequences()));
        return found.newestFirst().stream().map(timeline::words).toList();
    }

    private static String numbers(List<LoggedStep> steps) {
        var first = steps.stream().limit(SHOWN).map(s -> Long.toString(s.sequence())).toList();
        return String.join(", ", first) + (steps.size() > SHOWN ? ", …" : "");
    }
}
