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

/// `hearsay history`.
@Command(
        name = "history",
        description = "Lists what was done in a project, the newest first.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay history try.hearsay --limit 20")
public final class HistoryCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many steps. Without it: all.")
    private int limit = Integer.MAX_VALUE;

    @Mixin Common common = new Common();

    public HistoryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        if (limit < 1) {
            throw new UsageException("--limit takes a number from 1 on, not %d.".formatted(limit));
        }
        try (var project = ProjectFiles.reading(file)) {
            new Timeline(project)
                    .rows(limit, row -> terminal.result(json ? row.json() : row.text()));
        }
        return ExitCode.DONE;
    }
}
