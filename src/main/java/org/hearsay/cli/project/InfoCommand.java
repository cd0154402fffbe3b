package org.hearsay.cli.project;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Common;
import org.hearsay.cli.terminal.ExitCode;
import org.hearsay.cli.terminal.ProjectFiles;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.project.ProjectException;
import org.hearsay.project.report.Summary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hearsay info`.
@Command(
        name = "info",
        description = "Says what a project holds: documents, layers, labels, problems, progress.",
        footerHeading = "%nExample:%n",
        footer = "  hearsay info try.hearsay --json")
public final class InfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "PROJECT", description = "The project file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "One JSON object.")
    private boolean json;

    @Mixin Common common = new Common();

    public InfoCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws ProjectException {
        try (var project = ProjectFiles.reading(file)) {
            var summary = Summary.of(project);
            terminal.result(json ? summary.json() : summary.text());
        }
        return ExitCode.DONE;
    }
}
